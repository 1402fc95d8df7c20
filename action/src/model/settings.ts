import type { Until } from './run.ts';
import type { Milliseconds } from './units.ts';
import type { VerdictKind } from './verdict.ts';

/** Where a report goes: a file, or standard output when there is none. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly file?: string;
}

export const reportFormats = ['json', 'junit', 'plain', 'sarif', 'terminal'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Everything a user can set, read once and checked. */
export interface Settings {
  readonly copies: number;
  readonly threshold: number;
  readonly timeout: Milliseconds;
  readonly until: Until;
  readonly state: readonly string[];
  readonly failOn: readonly VerdictKind[];
  readonly report: readonly ReportTarget[];
}

/** What shapes a measurement. */
export type MeasureSettings = Pick<Settings, 'copies' | 'threshold' | 'timeout' | 'until'>;
