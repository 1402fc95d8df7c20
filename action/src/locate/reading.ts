import type { OpenedAt } from '../model/report.ts';

/** What the rule says of one source file, or why it says nothing. */
export type Reading =
  | { readonly kind: 'read'; readonly findings: readonly OpenedAt[] }
  | { readonly kind: 'unread'; readonly because: string };
