import type { OpenedAt } from '../model/report.ts';

/** What the rule says of one source file, or why it says nothing. */
export type Reading =
  | { readonly kind: 'read'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unread'; readonly because: string };

/** One report of the rule. */
export interface Finding {
  /** Where the rule reports it. */
  readonly said: OpenedAt;
  /** The same on the line that opened the handle; absent when that is the line of the report. */
  readonly atOpening?: OpenedAt;
}
