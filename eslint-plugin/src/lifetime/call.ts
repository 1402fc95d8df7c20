import type { Place, Step } from '../model.ts';
import { left } from './moved.ts';
import type { Outcome } from './outcome.ts';
import { at, either, only } from './outcome.ts';
import { move } from './plain-steps.ts';
import type { Interpret, Run } from './run.ts';
import type { Relation, World, Worlds } from './world.ts';
import { gather, isLive, isStrong, relate } from './world.ts';

type Call = Extract<Step, { kind: 'call' }>;

/** How many local functions deep ownership is followed. */
const HOPS_FOR_OWNERSHIP = 2;

/** Interprets a local function where it is called, with its parameters bound. */
export function enter(call: Call, worlds: Worlds, run: Run, interpret: Interpret): Outcome {
  if (call.hop && run.depth >= HOPS_FOR_OWNERSHIP) return asStranger(call, worlds, run);
  const [busy, idle] = parted(worlds, (world) => isConcerned(call, world));
  return either(
    inside(call, busy, { ...run, serving: run.serving || call.hop }, interpret),
    inside(call, idle, run, interpret),
  );
}

function inside(call: Call, worlds: Worlds, run: Run, interpret: Interpret): Outcome {
  const { self: outer, ...around } = run;
  const self = call.self ?? (call.hop ? undefined : outer);
  const inner: Run = {
    ...around,
    ...(call.hop ? { depth: run.depth + 1, site: run.site ?? call.at } : {}),
    serving: run.serving || (call.body.isAsync && !call.awaited),
    ...(self && { self }),
  };
  const bound = gather([...worlds.values()].map((world) => bindAll(call, world)));
  const outcome = interpret(call.body.steps(), bound, inner);
  const ended = gather(
    [...at(outcome, 'normal').values(), ...at(outcome, 'return').values()].map((world) =>
      returned(call, world),
    ),
  );
  const isSwallowed = call.body.isAsync && !call.awaited;
  const thrown = isSwallowed ? [] : [...at(outcome, 'throw').values()];
  const failed = thrown.map((world) => left(forgetHome(world, call), call.at));
  return either(only('normal', ended), only('throw', gather(failed)));
}

/** The call is given the handle, or its body names a place that has it. */
function isConcerned(call: Call, world: World): boolean {
  if (!isLive(world)) return false;
  if (call.bind.some(({ from }) => isStrong(world.relations.get(from)))) return true;
  for (const place of call.body.mentions()) if (isStrong(world.relations.get(place))) return true;
  return false;
}

function bindAll(call: Call, world: World): World {
  return call.bind.reduce(
    (bound, { from, to }) => relate(bound, to, world.relations.get(from)),
    world,
  );
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
  const kept = [...world.relations].filter(([place]) => !isOwn(place, call));
  return kept.length === world.relations.size ? world : { ...world, relations: new Map(kept) };
}

function isOwn(place: Place, call: Call): boolean {
  return place.home === call.body.home && place !== call.into && place !== call.self;
}

/** Too deep to look inside: the function is as unknown as one from another file. */
function asStranger(call: Call, worlds: Worlds, run: Run): Outcome {
  const lent = [...worlds.values()].flatMap((world) => {
    const all = call.bind.reduce((given, { from }) => lend(given, from, call, run), world);
    return relate(all, call.into, undefined);
  });
  const normal = gather(lent);
  return either(only('normal', normal), only('throw', gather(lent.map((w) => left(w, call.at)))));
}

function lend(world: World, place: Place, call: Call, run: Run): World {
  return move({ kind: 'lend', place, at: call.at }, world, run)[0]?.world ?? world;
}

function parted(worlds: Worlds, test: (world: World) => boolean): readonly [Worlds, Worlds] {
  const all = [...worlds.values()];
  return [gather(all.filter(test)), gather(all.filter((world) => !test(world)))];
}
