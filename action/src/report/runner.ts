import type { Commands } from './publish.ts';
import type { RunnerPlaces } from './runner-places.ts';

/** What a step of a workflow may do, and what it knows of where it runs. Only the doors make one. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly places: RunnerPlaces;
  /** The text of an input, empty when it is not given. */
  readonly input: (name: string) => string;
  readonly commands: Commands;
  /** Writes to the log, in which the runner takes some lines for commands. */
  readonly write: (text: string) => unknown;
  /** Writes at the end of a file. */
  readonly append: (file: string, text: string) => Promise<void>;
  readonly save: (file: string, text: string) => Promise<void>;
  /** Something that nobody can guess, and new each time. */
  readonly token: () => string;
  /** Says that the step is to end. */
  readonly signal: AbortSignal;
  readonly toolVersion: string;
}
