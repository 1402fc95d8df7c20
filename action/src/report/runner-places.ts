import { join } from 'node:path';
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
  /** Where the report in JSON goes when no other place was asked for. */
  readonly jsonFile: string;
}

/** What stands in for what the runner did not say; `token` makes the name of a file a new one. */
export interface Otherwise {
  readonly workspace: string;
  readonly temporary: string;
  readonly token: string;
}

/** Reads the places of a step from the variables that the runner sets. */
export function runnerPlaces(
  environment: Readonly<Record<string, string | undefined>>,
  otherwise: Otherwise,
): RunnerPlaces {
  const temporary = environment['RUNNER_TEMP'] ?? otherwise.temporary;
  return {
    workspace: environment['GITHUB_WORKSPACE'] ?? otherwise.workspace,
    repository: repositoryOf(environment),
    summaryFile: environment['GITHUB_STEP_SUMMARY'],
    temporary,
    jsonFile: join(temporary, `lockjam-${otherwise.token}.json`),
  };
}
