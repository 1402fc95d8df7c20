import type { RunEvent } from './model/event.ts';
import type { Report } from './model/report.ts';
import type { MeasureSettings } from './model/settings.ts';
import type { Subject } from './model/subject.ts';

/** What the measurement needs of the world around it. */
export interface Surroundings {
  /** The environment the copies start with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends the measurement early; everything started is ended and everything changed is put back. */
  readonly signal: AbortSignal;
  readonly toolVersion: string;
}

/** Measures subjects one after the other and returns the whole report. */
export declare function measure(
  subjects: readonly Subject[],
  settings: MeasureSettings,
  surroundings: Surroundings,
): AsyncGenerator<RunEvent, Report>;
