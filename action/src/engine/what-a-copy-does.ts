import type { Doing } from '../model/evidence.ts';
import type { Activity } from '../model/run.ts';
import type { Milliseconds, Pid } from '../model/units.ts';
import type { Copy } from './start-copy.ts';

/**
 * What a copy does at this moment: its first process, or, when that only waits for child processes, the
 * first of the others that is seen to do something. Says nothing when none is.
 */
export function whatACopyDoes(
  { number: copy, tree }: Pick<Copy, 'number' | 'tree'>,
  doingOf: (pid: Pid) => Doing | undefined,
  at: Milliseconds,
): Activity | undefined {
  const own = doingOf(tree.root);
  if (own !== undefined && own !== 'child') return { copy, at, doing: own, inChild: false };
  const others = tree.pids().filter((pid) => pid !== tree.root);
  const child = others.map(doingOf).find((doing) => doing !== undefined && doing !== 'child');
  if (child !== undefined) return { copy, at, doing: child, inChild: true };
  return own === undefined ? undefined : { copy, at, doing: own, inChild: false };
}
