import type { PlainStep, Step } from '../model.ts';
import { dispose, wrongUsing } from './dispose.ts';
import { invoke } from './invoke.ts';
import type { Moved } from './moved.ts';
import { normally } from './moved.ts';
import { isStrong } from './relations.ts';
import type { World } from './world.ts';
import { freshHistory, isLive, left, remember } from './world.ts';
import { assign, combine, derive, isReachable } from './relate.ts';
import type { Run } from './run.ts';
import { slow } from './slow-work.ts';
import { use } from './use.ts';

type Kind = PlainStep['kind'];
type Of<K extends Kind> = Extract<PlainStep, { kind: K }>;
type Simple = Exclude<Kind, 'closure' | 'keep'>;

/** True for the steps that need no look at another body. */
export function isSimple(step: Step): step is Of<Simple> {
  return step.kind in EFFECTS;
}

/** What a step does to one state of the program. */
export function move(step: Of<Simple>, world: World, run: Run): readonly Moved[] {
  const effect: Effect<Simple> = EFFECTS[step.kind] as Effect<Simple>;
  return effect(step, world, run);
}

type Effect<K extends Kind> = (step: Of<K>, world: World, run: Run) => readonly Moved[];

const EFFECTS: { readonly [K in Simple]: Effect<K> } = {
  open(step, world, run) {
    if (run.focus.kind !== 'opening' || run.focus.opening !== step.opening) {
      return normally(assign(world, step.into, 'present', run, step.opening));
    }
    if (world.status === 'open') noteReopened(world, run, step.opening);
    const relation = firstRelation(step);
    const relations = world.relations.only((_, known) => !isStrong(known));
    return normally({
      status: 'open',
      relations: relations.with(step.into, relation),
      history: freshHistory,
    });
  },
  copy(step, world, run) {
    const fading = !isLive(world) && FADING.has(world.relations.get(step.from) ?? 'present');
    const derived = fading ? undefined : derive(world.relations.get(step.from), step.as);
    const relation = PUTTING.has(step.as)
      ? combine(world.relations.get(step.to), derived)
      : derived;
    return normally(assign(world, step.to, relation, run, step.at));
  },
  set(step, world, run) {
    const isFocus = run.focus.kind === 'place' && run.focus.place === step.to;
    if (isFocus && step.declares) return normally(world);
    const relation = step.value === 'unknown' ? undefined : step.value;
    return normally(assign(world, step.to, relation, run, step.at));
  },
  use: (step, world, run) => normally(use(world, step.place, run)),
  invoke,
  dispose,
  entrust(step, world, run) {
    const relation = world.relations.get(step.place);
    const { how, at } = step;
    const wrong =
      how && relation && isLive(world) ? wrongUsing({ how, at }, relation, run) : undefined;
    if (wrong !== undefined) run.findings.wrongUsing ??= wrong;
    const guard = derive(relation, 'guard');
    return normally(assign(world, step.to, combine(world.relations.get(step.to), guard), run, at));
  },
  lend(step, world, run) {
    const relation = world.relations.get(step.place);
    if (relation === undefined || !isLive(world)) return normally(world);
    const used = use(world, step.place, run);
    if (relation === 'guard') return normally({ ...used, status: 'given' });
    return normally(TAKEN.has(relation) ? { ...used, status: 'lent' } : used);
  },
  linger(step, world) {
    const relation = world.relations.get(step.place);
    const needs = isLive(world) && (relation === 'capture' || relation === 'derived');
    return normally(needs ? remember(world, { escape: world.history.escape ?? step.at }) : world);
  },
  'may-throw': (step, world) => [
    { exit: 'normal', world },
    { exit: 'throw', world: left(world, step.at) },
  ],
  suspend: (step, world) => [
    { exit: 'normal', world },
    { exit: 'throw', world: left(world, step.at) },
    { exit: 'return', world: left(world, step.at) },
  ],
  slow,
  wait: slow,
  // A question about another body asks what it has closed by then.
  'exit-process': (_, world, run) => (run.probing ? [{ exit: 'return', world }] : []),
};

const TAKEN: ReadonlySet<string> = new Set(['handle', 'holder', 'promise']);
/** What is put into a place that may have something already. */
const PUTTING: ReadonlySet<string> = new Set(['guard', 'holder', 'reader', 'work']);
const FADING: ReadonlySet<string> = new Set(['capture', 'pending']);

function firstRelation(step: Of<'open'>): 'handle' | 'holder' | 'promise' {
  if (step.opening.wrapped) return 'holder';
  return step.opening.promised ? 'promise' : 'handle';
}

function noteReopened(world: World, run: Run, at: Of<'open'>['opening']): void {
  const isContained = world.relations.some(
    (place, relation) => place.name !== '' && (relation === 'guard' || relation === 'holder'),
  );
  if (isContained) return;
  if (isReachable(world) && world.history.via === undefined) run.findings.overwritten ??= at;
  else run.findings.reopened ??= at;
}
