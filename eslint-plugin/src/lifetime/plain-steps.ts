import type { PlainStep, Step } from '../model.ts';
import { dispose, wrongUsing } from './dispose.ts';
import { invoke, isStart, unstarted } from './invoke.ts';
import type { Leave } from './outcome.ts';
import { isStrong } from './relations.ts';
import type { World } from './world.ts';
import { freshHistory, isLive, left, relate, remember } from './world.ts';
import { assign, combine, derive, isReachable, noteLoss } from './relate.ts';
import type { Relation } from './relations.ts';
import type { Run } from './run.ts';
import { slow } from './slow-work.ts';
import { touch, use } from './use.ts';

type Kind = PlainStep['kind'];
type Of<K extends Kind> = Extract<PlainStep, { kind: K }>;
type Simple = Exclude<Kind, 'closure' | 'keep'>;

/** True for the steps that need no look at another body. */
export function isSimple(step: Step): step is Of<Simple> {
  return step.kind in EFFECTS && !(step.kind === 'invoke' && step.callback !== undefined);
}

/** What a step does to one state of the program; undefined when it never ends normally. */
export function move(step: Of<Simple>, world: World, run: Run, leave: Leave): World | undefined {
  const effect: Effect<Simple> = EFFECTS[step.kind] as Effect<Simple>;
  return effect(step, world, run, leave);
}

type Effect<K extends Kind> = (
  step: Of<K>,
  world: World,
  run: Run,
  leave: Leave,
) => World | undefined;

const EFFECTS: { readonly [K in Simple]: Effect<K> } = {
  open(step, world, run) {
    if (run.focus.kind !== 'opening' || run.focus.opening !== step.opening) {
      return assign(world, step.into, 'present', run, step.opening);
    }
    if (world.status === 'open') noteReopened(world, run, step.opening);
    const relation = firstRelation(step);
    const relations = world.relations.only((_, known) => !isStrong(known));
    return {
      status: 'open',
      relations: relations.with(step.into, relation),
      history: freshHistory,
    };
  },
  copy(step, world, run) {
    const isFaded =
      step.as === 'generator' || FADING.has(world.relations.get(step.from) ?? 'present');
    const fading = isFaded && !isLive(world);
    const derived = fading ? undefined : deriveIn(run, world.relations.get(step.from), step.as);
    // A body that opens what the watched place keeps is asked what becomes of just that.
    const isRenewed = run.focus.kind === 'place' && run.focus.place === step.to;
    if (isRenewed && world.relations.get(step.from) === 'present') {
      return renew(step, world, run);
    }
    const known = world.relations.get(step.to);
    const relation = PUTTING.has(step.as)
      ? combine(known, derived)
      : (derived ?? (step.as === 'recalled' ? known : undefined));
    return assign(world, step.to, relation, run, step.at);
  },
  set(step, world, run) {
    const isFocus = run.focus.kind === 'place' && run.focus.place === step.to;
    if (isFocus && step.declares) return world;
    const relation = step.value === 'unknown' ? undefined : step.value;
    return assign(world, step.to, relation, run, step.at);
  },
  use: (step, world, run) => use(world, step.place, run),
  invoke,
  dispose,
  entrust(step, world, run) {
    const relation = world.relations.get(step.place);
    const { how, at } = step;
    const wrong =
      how && relation && isLive(world) ? wrongUsing({ how, at }, relation, run) : undefined;
    if (wrong !== undefined) run.findings.wrongUsing ??= wrong;
    const leaves = how === 'sync' && run.focus.library.leaving === 'commits';
    const guard = leaves && relation === 'handle' ? undefined : derive(relation, 'guard');
    return assign(world, step.to, combine(world.relations.get(step.to), guard), run, at);
  },
  lend(step, world, run) {
    const relation = world.relations.get(step.place);
    if (relation === undefined || !isLive(world)) return world;
    const used = use(world, step.place, run);
    if (relation === 'guard') {
      run.findings.guarded = true;
      return { ...used, status: 'given' };
    }
    return TAKEN.has(relation) ? { ...used, status: 'lent' } : used;
  },
  linger(step, world) {
    const relation = world.relations.get(step.place);
    const needs = isLive(world) && (relation === 'capture' || relation === 'derived');
    return needs ? remember(world, { escape: world.history.escape ?? step.at }) : world;
  },
  'may-throw'(step, world, run, leave) {
    const { starts, at } = step;
    if (starts !== undefined && isStart(starts, world, run)) leave('throw', unstarted(world));
    else leave('throw', left(world, at));
    return world;
  },
  suspend(step, world, _run, leave) {
    leave('throw', left(world, step.at));
    leave('return', left(world, step.at));
    return world;
  },
  slow,
  touch: (_step, world, run) => touch(world, run),
  wait: slow,
  // A question about another body asks what it has closed by then.
  'exit-process'(_step, world, run, leave) {
    if (run.probing) leave('return', world);
    return undefined;
  },
};

const TAKEN: ReadonlySet<string> = new Set(['handle', 'holder', 'promise']);
/** The watched place gets a handle of its own; what it had may be open, and is then the one that is asked for. */
function renew({ to, at }: Of<'copy'>, world: World, run: Run): World {
  const without = relate(world, to, undefined);
  noteLoss(world, without, to, run, at);
  const isElsewhere = world.relations.some(
    (place, relation) => place !== to && place.name !== '' && relation === 'handle',
  );
  if (isElsewhere || world.status === 'closed') run.findings.renewed = true;
  return isElsewhere ? without : world;
}

/** A question about a collection finds what it closes in any depth: `for (const c of pool.all) c.close()`. */
function deriveIn(
  run: Run,
  relation: Relation | undefined,
  as: Of<'copy'>['as'],
): Relation | undefined {
  const isDeeper = run.probing && run.focus.kind === 'place' && as === 'member';
  return isDeeper && relation === 'handle' ? 'holder' : derive(relation, as);
}

/** What is put into a place that may have something already. */
const PUTTING: ReadonlySet<string> = new Set([
  'generator',
  'guard',
  'holder',
  'method',
  'reader',
  'work',
]);
const FADING: ReadonlySet<string> = new Set(['capture', 'pending']);

function firstRelation(step: Of<'open'>): 'handle' | 'holder' | 'promise' {
  if (step.opening.wrapped) return 'holder';
  return step.opening.promised ? 'promise' : 'handle';
}

function noteReopened(world: World, run: Run, at: Of<'open'>['opening']): void {
  const isContained = world.relations.some(
    (place, relation) =>
      relation === 'holder' ||
      (relation === 'guard' && place.name !== '' && !run.chart.isFunction(place)),
  );
  if (isContained) return;
  if (isReachable(world, run) && world.history.via === undefined) run.findings.overwritten ??= at;
  else run.findings.reopened ??= at;
}
