import type { Result } from '../model/result.ts';
import { completeInputs, type Asker, type Folder } from './complete-inputs.ts';
import type { RunRequest } from './parse-argv.ts';
import { parseRunSettings, type RunSettings } from './parse-settings.ts';

/** The settings of a run in the terminal, and where they come from when it does not say it itself. */
export interface CompleteRun extends RunSettings {
  /** One sentence; absent when the run names what is to be measured. */
  readonly told?: string;
}

/** Every flag that was given overrules a file of settings, also one with the value of its default. */
const terminal: Asker = {
  where: 'lockjam run',
  nothingNamed: 'Nothing to measure was named',
  expected:
    'Expected a manifest, a program, a folder, a glob, or a command after `--`, got nothing.',
  overruling: (raw) => raw,
};

/** Where the terminal names nothing to measure, looks for it as a step of a workflow does. */
export async function settingsOfRun(
  { raw, subjects, commands, settings }: RunRequest,
  folder: Folder,
): Promise<Result<CompleteRun>> {
  if (subjects.length + commands.length > 0) {
    return { kind: 'ok', value: { fixtures: subjects, commands, settings } };
  }
  const complete = await completeInputs(raw, folder, terminal);
  if (complete.kind === 'faulty') return complete;
  const { raw: completed, ...told } = complete.value;
  const parsed = parseRunSettings(completed);
  return parsed.kind === 'faulty' ? parsed : { kind: 'ok', value: { ...parsed.value, ...told } };
}
