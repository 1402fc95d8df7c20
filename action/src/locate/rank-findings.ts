import type { OpenedAt } from '../model/report.ts';

/** Reports of something that happens while a handle is open; all others are of the handle itself. */
const underway = new Set(['transactionHeldAcross']);

/**
 * Puts the line to blame first: a report on a handle's own opening stands before one on a
 * transaction within it. Reports of the same rank keep their order.
 */
export function rankFindings(findings: readonly OpenedAt[]): readonly OpenedAt[] {
  const rank = ({ messageId }: OpenedAt): number => (underway.has(messageId) ? 1 : 0);
  return [...findings].sort((left, right) => rank(left) - rank(right));
}
