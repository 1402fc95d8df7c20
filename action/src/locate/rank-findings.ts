import type { OpenedAt } from '../model/report.ts';
import type { Finding } from './reading.ts';

/** Reports of something that happens while a handle is open; all others are of the handle itself. */
const underway = new Set(['transactionHeldAcross']);

/**
 * Puts the line to blame first: a report on a handle's own opening stands before one on a
 * transaction within it. Reports of the same rank keep their order. When there are only transactions
 * to blame, the first one is told on the line that opened its handle, and names the line where it begins.
 */
export function rankFindings(findings: readonly Finding[]): readonly OpenedAt[] {
  const rank = ({ said }: Finding): number => (underway.has(said.messageId) ? 1 : 0);
  const [first, ...others] = [...findings].sort((left, right) => rank(left) - rank(right));
  if (first === undefined) return [];
  return [first.atOpening ?? first.said, ...others.map(({ said }) => said)];
}
