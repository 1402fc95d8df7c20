import type { EvidenceSource } from '../model/evidence.ts';
import type { Activity } from '../model/run.ts';
import type { Milliseconds } from '../model/units.ts';
import type { Copy } from './start-copy.ts';

/**
 * What a copy does at this moment: its first process, or, when that only waits for child processes, the
 * first of the others that is seen to do something. Says nothing when none is.
 */
export function whatACopyDoes(
  { number: copy, tree }: Pick<Copy, 'number' | 'tree'>,
  evidence: Pick<EvidenceSource, 'doing'>,
  at: Milliseconds,
): Activity | undefined {
  const own = evidence.doing(tree.root);
  if (own !== undefined && own !== 'child') return { copy, at, doing: own, inChild: false };
  const others = tree.pids().filter((pid) => pid !== tree.root);
  const child = others
    .map((pid) => evidence.doing(pid))
    .find((doing) => doing !== undefined && doing !== 'child');
  if (child !== undefined) return { copy, at, doing: child, inChild: true };
  return own === undefined ? undefined : { copy, at, doing: own, inChild: false };
}
