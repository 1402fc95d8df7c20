import type { PlainStep } from '../model.ts';
import type { Relation } from './relations.ts';
import type { World } from './world.ts';
import { endSection, isLive } from './world.ts';
import type { Notice, Run } from './run.ts';
import { useNow } from './use.ts';

type DisposeStep = Extract<PlainStep, { kind: 'dispose' }>;

/** The end of a block that closes what it has: `using`, `await using`, `with`. */
export function dispose(step: DisposeStep, world: World, run: Run): World {
  const relation = world.relations.get(step.place);
  if (!DISPOSED.has(relation ?? 'absent') || world.status === 'unopened') return world;
  if (relation === 'transaction' || commits(step, relation, run)) {
    // To commit is to write.
    return endSection(isLive(world) ? useNow(world, run) : world);
  }
  const wrong = wrongUsing(step, relation ?? 'absent', run);
  if (wrong !== undefined) run.findings.wrongUsing ??= wrong;
  if (world.status === 'given') run.findings.escape ??= { at: step.at, reason: 'outlives' };
  return close(world, run, 'outlives');
}

/** True where leaving the block ends the transaction and leaves the handle open. */
function commits(step: DisposeStep, relation: Relation | undefined, run: Run): boolean {
  return relation === 'handle' && step.how === 'sync' && run.focus.library.leaving === 'commits';
}

/** The state after the handle was closed; what was let go before and still needs it, is noted. */
export function close(world: World, run: Run, reason: 'closed-before-return' | 'outlives'): World {
  const { escape } = world.history;
  if (isLive(world) && escape !== undefined) run.findings.escape ??= { at: escape, reason };
  return {
    status: world.status === 'unopened' ? 'unopened' : 'closed',
    relations: world.relations,
    history: world.history,
  };
}

/** Why a disposer cannot close this handle; undefined when it can. */
export function wrongUsing(
  step: Pick<DisposeStep, 'at' | 'how'>,
  relation: Relation,
  run: Run,
): Notice | undefined {
  if (relation === 'promise') return { at: step.at, reason: 'promise' };
  if (relation !== 'handle') return undefined;
  const { asyncClose, closers, disposer, leaving } = run.focus.library;
  if (step.how === 'closing') {
    return closers.includes('close') ? undefined : { at: step.at, reason: 'no-close' };
  }
  if (leaving === 'none') return { at: step.at, reason: 'no-context-manager' };
  if (leaving !== undefined) {
    if (asyncClose) return step.how === 'async' ? undefined : { at: step.at, reason: 'no-enter' };
    return step.how === 'async' ? { at: step.at, reason: 'only-sync' } : undefined;
  }
  if (disposer === 'none') return { at: step.at, reason: 'not-disposable' };
  if (disposer === 'async' && step.how === 'sync') return { at: step.at, reason: 'only-async' };
  return undefined;
}

const DISPOSED: ReadonlySet<Relation> = new Set([
  'guard',
  'handle',
  'holder',
  'promise',
  'transaction',
]);
