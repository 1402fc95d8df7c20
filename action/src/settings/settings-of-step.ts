import type { Result } from '../model/result.ts';
import { completeInputs, type Folder } from './complete-inputs.ts';
import { defaultFixtures } from './default-sources.ts';
import { parseActionSettings, type ActionSettings, type RawSettings } from './parse-settings.ts';

/** The settings of a step, and where they come from when the step does not say it itself. */
export interface StepSettings {
  readonly settings: ActionSettings;
  /** One sentence; absent when the inputs name what is to be measured. */
  readonly told?: string;
}

/** Reads the inputs of a step, completed by what its folder has; every fault of both is told. */
export async function settingsOfStep(
  raw: RawSettings,
  folder: Folder,
): Promise<Result<StepSettings>> {
  const complete = await completeInputs(raw, folder);
  const missing = complete.kind === 'faulty' ? complete.problems : [];
  // Inputs that name nothing are told already; the others may have faults of their own.
  const given = complete.kind === 'ok' ? complete.value : { raw: standIn(raw) };
  const { raw: completed, ...told } = given;
  const settings = parseActionSettings(completed);
  const problems = [...missing, ...(settings.kind === 'faulty' ? settings.problems : [])];
  return settings.kind === 'faulty' || problems.length > 0
    ? { kind: 'faulty', problems }
    : { kind: 'ok', value: { settings: settings.value, ...told } };
}

function standIn(raw: RawSettings): RawSettings {
  return { ...raw, fixtures: [defaultFixtures] };
}
