import type { Body, Destination, Opening, Operation } from '../model.ts';
import { makeCharts } from './chart.ts';
import { interpret } from './interpret.ts';
import type { Exit, Outcome } from './outcome.ts';
import type { Findings, FileMemory, Focus, Run } from './run.ts';
import { noFindings } from './run.ts';
import type { Relation } from './relations.ts';
import { Relations } from './relations.ts';
import type { World } from './world.ts';
import { freshHistory, isLive } from './world.ts';

/** One way of leaving a body on which the handle is still open. */
export interface Leak {
  readonly exit: 'normal' | 'throw';
  /** True when a stranger has seen the handle and may close it. */
  readonly lent: boolean;
  /** The operation that skips the close; undefined when the end of the body is reached. */
  readonly via?: Operation;
}

/** All that the interpretation of one body says about one handle. */
export interface Lifetime {
  readonly body: Body;
  readonly leaks: readonly Leak[];
  /** True when some path closes the handle, and when some path that ends normally does. */
  readonly closed: boolean;
  readonly closedNormally: boolean;
  /** True when some path hands the handle on. */
  readonly given: boolean;
  /** True when some path shows the handle to a stranger. */
  readonly lent: boolean;
  readonly findings: Findings;
}

/** Follows openings of one file, each through the body around it. */
export function makeTrace(): (body: Body, opening: Opening) => Lifetime {
  const file: FileMemory = { chartOf: makeCharts(), idles: [], passages: [] };
  return (body, opening) => trace(body, opening, file);
}

function trace(body: Body, opening: Opening, file: FileMemory): Lifetime {
  const focus: Focus = { kind: 'opening', opening, library: opening.library };
  const world: World = { status: 'unopened', relations: Relations.none, history: freshHistory };
  const findings = noFindings();
  const run: Run = {
    focus,
    root: body,
    depth: 0,
    serving: false,
    probing: false,
    closures: [],
    inside: [body],
    chart: file.chartOf(body, 0),
    file,
    findings,
  };
  return settle(interpret(body.steps(), [world], run), body, findings);
}

function settle(outcome: Outcome, body: Body, findings: Findings): Lifetime {
  const ends = [...outcome].flatMap(([exit, worlds]) =>
    worlds.map((world) => ({
      exit: kindOf(exit),
      world: handedOn(world, exit, body, findings),
    })),
  );
  const closed = ends.filter(({ world }) => world.status === 'closed');
  return {
    body,
    leaks: ends.flatMap(({ exit, world }) => leakOf(exit, world)),
    closed: closed.length > 0,
    closedNormally: closed.some(({ exit }) => exit === 'normal'),
    given: ends.some(({ world }) => world.status === 'given'),
    lent: ends.some(({ world }) => world.status === 'lent'),
    findings,
  };
}

function kindOf(exit: Exit): Leak['exit'] {
  return exit === 'throw' ? 'throw' : 'normal';
}

/** The end of the body: what it gives back, and what outer containers have, is handed on. */
function handedOn(world: World, exit: Exit, body: Body, findings: Findings): World {
  const result = resultAt(exit, world, body);
  if (world.status === 'closed') {
    if (result !== undefined && ESCAPING.has(result)) noteEscape(world, findings);
    return world;
  }
  if (!isLive(world)) return world;
  if (result === 'guard') findings.guarded = true;
  if (result !== undefined && GIVEN.has(result)) return { ...world, status: 'given' };
  if (result === 'trapped') return trapped(world, body, findings);
  return isInOuterContainer(world, body) ? { ...world, status: 'given' } : world;
}

/** What the caller gets: of a constructor, the object that it has made. */
function resultAt(exit: Exit, world: World, body: Body): Relation | undefined {
  const made = exit !== 'throw' && body.self ? world.relations.get(body.self) : undefined;
  return made ?? (exit === 'return' ? world.relations.get(body.result) : undefined);
}

const GIVEN: ReadonlySet<Relation> = new Set([
  'derived',
  'guard',
  'handle',
  'holder',
  'promise',
  'transaction',
]);
const ESCAPING: ReadonlySet<Relation> = new Set([
  'capture',
  'derived',
  'handle',
  'holder',
  'pending',
  'transaction',
  'trapped',
]);

function noteEscape(world: World, findings: Findings): void {
  const { via } = world.history;
  if (via !== undefined) findings.escape ??= { at: via, reason: 'closed-before-return' };
}

/** An object of a local class that never closes its field is handed on. */
function trapped(world: World, body: Body, findings: Findings): World {
  const destination: Destination = { kind: 'field', place: body.result, closers: () => [] };
  const at = world.history.via;
  if (at !== undefined) findings.kept ??= { destination, at };
  return { ...world, status: 'given' };
}

function isInOuterContainer(world: World, body: Body): boolean {
  return world.relations.some(
    (place, relation) =>
      (relation === 'guard' || relation === 'holder') &&
      place.name !== '' &&
      body.outer.includes(place.home),
  );
}

function leakOf(exit: Leak['exit'], world: World): readonly Leak[] {
  if (!isLive(world)) return [];
  const { via } = world.history;
  return [{ exit, lent: world.status === 'lent', ...(via && { via }) }];
}
