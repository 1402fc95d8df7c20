import type { Body, Opening, Place, Step, Test } from '../model.ts';

/** What a step names, with all that is inside of it. */
export interface Outline {
  readonly places: ReadonlySet<Place>;
  /** Those of them of which it matters whether something is in them: tested ones, and copied ones. */
  readonly asked: ReadonlySet<Place>;
  readonly openings: ReadonlySet<Opening>;
  /** True when slow work is done in it. */
  readonly isSlow: boolean;
}

/** How many local functions deep ownership is followed. */
export const HOPS_FOR_OWNERSHIP = 2;

/** Gives the outline of a step as it is interpreted so many local functions deep. */
export type OutlineOf = (step: Step, depth: number) => Outline;

/** Outlines are made once for each step and depth. */
export function makeOutlines(): OutlineOf {
  const known: Map<Step, Outline>[] = [];
  const outlineOf = (step: Step, depth: number): Outline => {
    const table = (known[depth] ??= new Map<Step, Outline>());
    const before = table.get(step);
    if (before !== undefined) return before;
    const found: Found = {
      places: new Set(),
      asked: new Set(),
      openings: new Set(),
      isSlow: false,
    };
    // A function that calls itself is never entered again: what it names is being collected already.
    table.set(step, found);
    collect(step, found, (inner, hop) => outlineOf(inner, depth + hop), depth);
    return found;
  };
  return outlineOf;
}

interface Found {
  readonly places: Set<Place>;
  readonly asked: Set<Place>;
  readonly openings: Set<Opening>;
  isSlow: boolean;
}

type Inner = (step: Step, hop: number) => Outline;

function collect(step: Step, found: Found, inner: Inner, depth: number): void {
  for (const place of placesOf(step)) if (place !== undefined) found.places.add(place);
  for (const place of askedBy(step)) found.asked.add(place);
  if (step.kind === 'open') found.openings.add(step.opening);
  if (step.kind === 'slow' || step.kind === 'wait') found.isSlow = true;
  for (const part of partsOf(step)) take(found, inner(part, 0));
  if (step.kind === 'call' && !(step.hop && depth >= HOPS_FOR_OWNERSHIP)) {
    take(found, inner(step.body.steps(), step.hop ? 1 : 0));
  }
  const { callback }: { callback?: Body } = step.kind === 'invoke' ? step : {};
  if (callback !== undefined) take(found, inner(callback.steps(), 0));
}

function take(found: Found, part: Outline): void {
  for (const place of part.places) found.places.add(place);
  for (const place of part.asked) found.asked.add(place);
  for (const opening of part.openings) found.openings.add(opening);
  found.isSlow ||= part.isSlow;
}

/** The places that a step itself names. */
function placesOf(step: Step): Iterable<Place | undefined> {
  switch (step.kind) {
    case 'open':
      return [step.into];
    case 'copy':
      return [step.from, step.to];
    case 'set':
      return [step.to];
    case 'use':
    case 'dispose':
    case 'lend':
    case 'linger':
      return [step.place];
    case 'keep':
      return [step.place, 'place' in step.destination ? step.destination.place : undefined];
    case 'invoke':
      return [step.place, step.into];
    case 'entrust':
      return [step.place, step.to];
    case 'closure':
      return [step.into, ...step.body.mentions()];
    case 'slow':
    case 'wait':
      return step.related;
    case 'call': {
      const bound = step.bind.flatMap(({ from, to }) => [from, to]);
      return [...bound, step.self, step.into, step.body.result, ...step.body.mentions()];
    }
    case 'loop':
      return [step.over, ...testedBy(step.test)];
    case 'branch':
      return testedBy(step.test);
    default:
      return [];
  }
}

function askedBy(step: Step): Iterable<Place> {
  switch (step.kind) {
    case 'copy':
      return [step.from];
    case 'closure':
      return step.body.mentions();
    case 'call':
      return [...step.bind.map(({ from }) => from), ...step.body.mentions()];
    case 'loop':
    case 'branch':
      return testedBy(step.test);
    default:
      return [];
  }
}

function testedBy(test: Test): readonly Place[] {
  switch (test.kind) {
    case 'present':
    case 'open':
      return [test.place];
    case 'not':
      return testedBy(test.test);
    case 'and':
    case 'or':
      return [...testedBy(test.left), ...testedBy(test.right)];
    default:
      return [];
  }
}

/** The steps inside of a step. */
function* partsOf(step: Step): Generator<Step, undefined> {
  switch (step.kind) {
    case 'block':
      yield* step.steps;
      break;
    case 'branch':
      yield* evaluatedBy(step.test);
      yield step.then;
      yield step.otherwise;
      break;
    case 'switch':
      yield* step.arms;
      break;
    case 'loop':
      yield* evaluatedBy(step.test);
      yield* [step.body, step.update, step.otherwise];
      break;
    case 'labelled':
      yield step.body;
      break;
    case 'try':
      yield step.body;
      for (const handler of step.handlers) yield handler.body;
      yield* [step.otherwise, step.finalizer];
      break;
    default:
  }
}

function* evaluatedBy(test: Test): Generator<Step, undefined> {
  switch (test.kind) {
    case 'not':
      yield* evaluatedBy(test.test);
      break;
    case 'and':
    case 'or':
      yield* evaluatedBy(test.left);
      yield* evaluatedBy(test.right);
      break;
    default:
      yield test.before;
  }
}
