import type { EvidenceSource } from '../model/evidence.ts';
import type { RunEvent } from '../model/event.ts';
import type { Until } from '../model/run.ts';
import type { Subject } from '../model/subject.ts';
import type { Clock } from '../model/units.ts';
import type { SharedState } from './shared-state.ts';
import type { Watchdog } from './start-watchdog.ts';

/** What every step of the engine needs to know. */
export interface EngineContext {
  readonly subject: Subject;
  readonly until: Until;
  readonly evidence: EvidenceSource;
  readonly clock: Clock;
  /** The environment of the copies, without lockjam's own variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The value of `LOCKJAM_RUN`, by which our processes are known again. */
  readonly runMark: string;
  readonly watchdog: Watchdog;
  readonly state: SharedState;
  readonly signal: AbortSignal;
  readonly emit: (event: RunEvent) => void;
}

/** What the name of a run's folder for temporary files begins with; the mark of the run follows. */
export const folderPrefix = 'lockjam-';

/** The variable that marks every process that descends from a copy. */
export const runVariable = 'LOCKJAM_RUN';
