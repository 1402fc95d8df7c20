import type { Problem } from './model/result.ts';
import { renderProblems } from './report/problems.ts';
import type { Runner } from './report/runner.ts';
import { withoutCommands } from './report/without-commands.ts';
import { spellAsInputs } from './settings/spell-as-inputs.ts';

/** Writes text to the log of a step, in which none of it is a command to the runner. */
export function tell(text: string, { write, token }: Pick<Runner, 'write' | 'token'>): void {
  write(withoutCommands(text, token()));
}

/** Tells everything that is wrong with what was asked for, and answers with the exit code. */
export function refuse(problems: readonly Problem[], { commands }: Pick<Runner, 'commands'>): 2 {
  commands.error(renderProblems(spellAsInputs(problems)));
  return 2;
}
