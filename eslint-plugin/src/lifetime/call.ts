import type { Operation, Place, Step } from '../model.ts';
import type { Outcome } from './outcome.ts';
import { at, either, only } from './outcome.ts';
import { HOPS_FOR_OWNERSHIP } from './chart.ts';
import { move } from './plain-steps.ts';
import type { Relation } from './relations.ts';
import { isStrong } from './relations.ts';
import type { Interpret, Run } from './run.ts';
import type { World } from './world.ts';
import { isLive, left, relate, withRelations } from './world.ts';
import type { Worlds } from './worlds.ts';
import { gather, noWorlds, union } from './worlds.ts';

type Call = Extract<Step, { kind: 'call' }>;

/** Interprets a local function where it is called, with its parameters bound. */
export function enter(call: Call, worlds: Worlds, run: Run, interpret: Interpret): Outcome {
  const isTooDeep = call.hop && run.depth >= HOPS_FOR_OWNERSHIP;
  if (isTooDeep || run.inside.includes(call.body)) return asStranger(call, worlds, run);
  const busy = worlds.filter((world) => isConcerned(call, world));
  const idle = worlds.filter((world) => !busy.includes(world));
  return either(
    inside(call, busy, { ...run, serving: run.serving || call.hop }, interpret),
    inside(call, idle, run, interpret),
  );
}

function inside(call: Call, worlds: Worlds, run: Run, interpret: Interpret): Outcome {
  if (worlds.length === 0) return only('normal', noWorlds);
  const bound = gather(worlds.map((world) => bindAll(call, world)));
  const outcome = interpret(call.body.steps(), bound, innerRun(call, run));
  const fallen = at(outcome, 'normal').map((world) => relate(world, call.body.result, undefined));
  const ended = union(gather(fallen), at(outcome, 'return'));
  const isSwallowed = call.body.isAsync && !call.awaited;
  const thrown = isSwallowed ? [] : at(outcome, 'throw');
  const failed = thrown.map((world) => left(forgetHome(world, call), call.at));
  const before = new Set(worlds.map(({ history }) => history.via));
  const done = gather(ended.map((world) => returned(call, onCourse(world, before))));
  return either(only('normal', done), only('throw', gather(failed)));
}

function innerRun(call: Call, run: Run): Run {
  const { self: outer, ...around } = run;
  const self = call.self ?? (call.hop ? undefined : outer);
  const depth = run.depth + (call.hop ? 1 : 0);
  return {
    ...around,
    depth,
    chart: run.file.chartOf(call.body, depth),
    ...(call.hop ? { site: run.site ?? call.at } : {}),
    serving: run.serving || (call.body.isAsync && !call.awaited),
    inside: [...run.inside, call.body],
    ...(self && { self }),
  };
}

/** The call is given the handle, or its body names a place that has it. */
function isConcerned(call: Call, world: World): boolean {
  if (!isLive(world)) return false;
  if (call.bind.some(({ from }) => isStrong(world.relations.get(from)))) return true;
  const mentioned = call.body.mentions();
  return world.relations.some((place, relation) => isStrong(relation) && mentioned.has(place));
}

function bindAll(call: Call, world: World): World {
  return call.bind.reduce(
    (bound, { from, to }) => relate(bound, to, world.relations.get(from)),
    world,
  );
}

/** What leaves the function early goes on behind its call as everything else does. */
function onCourse(world: World, before: ReadonlySet<Operation | undefined>): World {
  const { via, ...history } = world.history;
  return before.has(via) ? world : { ...world, history };
}

function returned(call: Call, world: World): World {
  const result = promised(world.relations.get(call.body.result), call);
  return relate(forgetHome(world, call), call.into, result);
}

function promised(relation: Relation | undefined, call: Call): Relation | undefined {
  return relation === 'handle' && call.body.isAsync && !call.awaited ? 'promise' : relation;
}

/** What the function declared for itself is gone, except where it is also the caller's. */
function forgetHome(world: World, call: Call): World {
  const kept = world.relations.only((place) => !isOwn(place, call));
  return withRelations(world, kept);
}

function isOwn(place: Place, call: Call): boolean {
  return place.home === call.body.home && place !== call.into && place !== call.self;
}

/** Too deep to look inside: the function is as unknown as one from another file. */
function asStranger(call: Call, worlds: Worlds, run: Run): Outcome {
  const normal = gather(
    worlds.map((world) => {
      const all = call.bind.reduce((given, { from }) => lend(given, from, call, run), world);
      return relate(all, call.into, undefined);
    }),
  );
  return either(
    only('normal', normal),
    only('throw', gather(normal.map((world) => left(world, call.at)))),
  );
}

function lend(world: World, place: Place, call: Call, run: Run): World {
  return move({ kind: 'lend', place, at: call.at }, world, run, () => undefined) ?? world;
}
