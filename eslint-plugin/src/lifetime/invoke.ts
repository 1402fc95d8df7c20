import type { Operation, PlainStep } from '../model.ts';
import { close } from './dispose.ts';
import type { Leave } from './outcome.ts';
import type { Relation } from './relations.ts';
import { isStrong } from './relations.ts';
import type { World } from './world.ts';
import { endSection, isLive, left, relate } from './world.ts';
import type { Run } from './run.ts';
import { givesTransaction, inSection } from './sections.ts';
import { use } from './use.ts';

type InvokeStep = Extract<PlainStep, { kind: 'invoke' }>;

/** A method call: what the library says of the method decides what it does to the handle. */
export function invoke(step: InvokeStep, world: World, run: Run, leave: Leave): World {
  const relation = world.relations.get(step.place);
  if (step.isInner === true && !(relation === 'handle' && closes(step, relation, run)))
    return world;
  const cleared = relate(world, step.into, undefined);
  if (!isStrong(relation)) {
    // Closing something else is not held to fail: nobody writes a `finally` for each of two closes.
    return step.releases || step.calm === true ? cleared : mayThrow(cleared, step.at, leave);
  }
  if (closes(step, relation, run)) return closed(step, cleared, run);
  // To look through a list of handles is not to read one.
  const isOutside = relation === 'holder' || relation === 'guard';
  if (step.calm === true && isOutside) return use(cleared, step.place, run);
  if (run.focus.library.passive?.includes(step.method) === true) {
    return relate(cleared, step.into, resultOf(step, relation, cleared, run));
  }
  const used = inSection(step, use(cleared, step.place, run), relation, run.focus.library);
  const next = relate(used, step.into, resultOf(step, relation, used, run));
  if (run.focus.library.tellsFailures === true) return next;
  if (!isStart(step, world, run)) return mayThrow(next, step.at, leave);
  leave('throw', unstarted(next));
  return next;
}

/** Whether a call is what opens the handle: when that fails, nothing is open. */
export function isStart(
  { place, method }: Pick<InvokeStep, 'method' | 'place'>,
  { relations }: World,
  { focus }: Run,
): boolean {
  return relations.get(place) === 'handle' && focus.library.starts?.includes(method) === true;
}

/** The state after the call that was to open the handle failed. */
export function unstarted(world: World): World {
  return isLive(world) ? { ...endSection(world), status: 'unopened' } : world;
}

function mayThrow(world: World, at: Operation, leave: Leave): World {
  leave('throw', left(world, at));
  return world;
}

function closes(step: InvokeStep, relation: Relation, run: Run): boolean {
  const { library } = run.focus;
  switch (relation) {
    case 'handle':
      if (step.method === '__exit__') return library.leaving !== 'commits';
      return library.closers.includes(step.method) || DISPOSERS.has(step.method);
    case 'derived':
      // Only by a name that leads back to the handle: `cursor.connection.close()`.
      return step.method.includes('.') && library.closers.includes(step.method);
    case 'guard':
    case 'holder':
      return step.releases;
    default:
      return false;
  }
}

function closed(step: InvokeStep, world: World, run: Run): World {
  const { library } = run.focus;
  const after = close(world, run, 'closed-before-return');
  const isDropped = step.dropped && library.asyncClose && isLive(world);
  if (isDropped) run.findings.dropped ??= step.at;
  return after;
}

/** Statements and iterators need the handle on; an asynchronous library works on after the call. */
function resultOf(
  step: InvokeStep,
  relation: Relation,
  world: World,
  run: Run,
): Relation | undefined {
  const { library } = run.focus;
  if (relation === 'holder' || relation === 'guard' || relation === 'trapped') return undefined;
  if (relation === 'handle' && givesTransaction(step, library)) return 'transaction';
  if (library.derives.includes(step.method)) return 'derived';
  if (relation === 'handle' && library.chains.includes(step.method)) return 'handle';
  return library.asyncMethods && isLive(world) ? 'pending' : undefined;
}

const DISPOSERS: ReadonlySet<string> = new Set(['[Symbol.asyncDispose]', '[Symbol.dispose]']);
