/** An environment, by the names of its variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment that a subject starts with in a workflow: what belongs to the runner or to the
 * Action is left out. A subject is code of the pull request. This is hygiene, not a wall: a process
 * may still read its parent's environment from the kernel.
 */
export function subjectEnvironment(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !belongsToRunner(name.toUpperCase())),
  );
}

/** Files in which a line is a command to the runner, and tokens. */
const runnerVariables = new Set([
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_TOKEN',
]);

function belongsToRunner(name: string): boolean {
  return /^(?:ACTIONS|INPUT|STATE)_/.test(name) || runnerVariables.has(name);
}
