import { repositoryOf, type Repository } from './permalink.ts';

/** Where a step of a workflow stands, and where what it tells goes. */
export interface RunnerPlaces {
  /** The folder of the checkout. */
  readonly workspace: string;
  /** `undefined` outside GitHub. */
  readonly repository: Repository | undefined;
  /** Where the job summary goes; a runner may have none. */
  readonly summaryFile: string | undefined;
  /** A folder for files that nobody asked for. */
  readonly temporary: string;
  /** The number of the workflow's run; empty outside one. */
  readonly run: string;
}

/** What stands in for what the runner did not say. */
export interface Otherwise {
  readonly workspace: string;
  readonly temporary: string;
}

/** Reads the places of a step from the variables that the runner sets. */
export function runnerPlaces(
  environment: Readonly<Record<string, string | undefined>>,
  otherwise: Otherwise,
): RunnerPlaces {
  return {
    workspace: environment['GITHUB_WORKSPACE'] ?? otherwise.workspace,
    repository: repositoryOf(environment),
    summaryFile: environment['GITHUB_STEP_SUMMARY'],
    temporary: environment['RUNNER_TEMP'] ?? otherwise.temporary,
    run: environment['GITHUB_RUN_ID'] ?? '',
  };
}
