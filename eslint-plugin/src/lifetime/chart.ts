import type { Body, Opening, Place, Step } from '../model.ts';
import { firstIndex } from './first-index.ts';
import { askedBy, partsOf, placesOf } from './step-parts.ts';

/** Steps one after the other. */
export type Block = Extract<Step, { kind: 'block' }>;

/** How many local functions deep ownership is followed. */
export const HOPS_FOR_OWNERSHIP = 2;

/** From the first to the last of the numbers that a step and its parts have. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a body names which places, so that a step can be asked whether it has anything to do with a
 * handle. The steps are numbered in the order of the text, those of local functions with their call.
 */
export class Chart {
  readonly #spans = new Map<Step, Span>();
  readonly #named = new Map<Place, number[]>();
  readonly #lastAsked = new Map<Place, number>();
  readonly #scopes = new Map<Place, Block>();
  readonly #openings = new Map<Opening, number>();
  readonly #functions = new Set<Place>();
  readonly #slow: number[] = [];
  #count = 0;

  /** Charts a body; `inside` gives the chart of a function that one of the steps runs. */
  constructor(body: Body, inside: (step: Step) => readonly Chart[]) {
    this.#add(body.steps(), inside);
  }

  /** Undefined for steps of other bodies, and for those that do nothing. */
  spanOf(step: Step): Span | undefined {
    return this.#spans.get(step);
  }

  /** The first number from `from` on where the place is named; `Infinity` when there is none. */
  nextNaming(place: Place, from: number): number {
    return firstFrom(this.#named.get(place), from);
  }

  nextSlow(from: number): number {
    return firstFrom(this.#slow, from);
  }

  nextOpening(opening: Opening, from: number): number {
    const at = this.#openings.get(opening);
    return at === undefined || at < from ? Infinity : at;
  }

  /** True when a place is a local one of the block, and nobody asks what is in it after the number. */
  isForgotten(place: Place, block: Block, after: number): boolean {
    return this.isLocal(place, block) && (this.#lastAsked.get(place) ?? 0) <= after;
  }

  /** True for a variable that has a function of this body: what that closes is what its variables have then. */
  isFunction(place: Place): boolean {
    return this.#functions.has(place);
  }

  isLocal(place: Place, block: Block): boolean {
    return this.#scopes.get(place) === block;
  }

  #add(step: Step, inside: (step: Step) => readonly Chart[]): void {
    if (step.kind === 'block') {
      for (const place of step.locals ?? []) this.#scopes.set(place, step);
      if (step.steps.length === 0) return;
    }
    const first = ++this.#count;
    for (const place of placesOf(step)) if (place !== undefined) this.#name(place);
    for (const place of askedBy(step)) this.#lastAsked.set(place, first);
    this.#noteFunction(step);
    if (step.kind === 'open') this.#openings.set(step.opening, first);
    if (REACHING.has(step.kind)) this.#slow.push(first);
    for (const chart of inside(step)) this.#include(chart);
    for (const part of partsOf(step)) this.#add(part, inside);
    this.#spans.set(step, { first, last: this.#count });
  }

  #noteFunction(step: Step): void {
    if (step.kind === 'closure') this.#functions.add(step.into);
    if (step.kind !== 'copy' || step.as !== 'same') return;
    if (this.#functions.has(step.from)) this.#functions.add(step.to);
  }

  #include(other: Chart): void {
    for (const place of other.#named.keys()) this.#name(place);
    for (const place of other.#lastAsked.keys()) this.#lastAsked.set(place, this.#count);
    for (const opening of other.#openings.keys()) this.#openings.set(opening, this.#count);
    if (other.#slow.length > 0 && this.#slow.at(-1) !== this.#count) this.#slow.push(this.#count);
  }

  #name(place: Place): void {
    const known = this.#named.get(place);
    if (known === undefined) this.#named.set(place, [this.#count]);
    else if (known.at(-1) !== this.#count) known.push(this.#count);
  }
}

/** Steps that concern every handle: it is open meanwhile, or protects what is reached. */
const REACHING: ReadonlySet<string> = new Set(['slow', 'touch', 'wait']);

/** Gives the chart of a body as it is interpreted so many local functions deep, made once. */
export type ChartOf = (body: Body, depth: number) => Chart;

/** An empty table of charts for one file. */
export function makeCharts(): ChartOf {
  const known: Map<Body, Chart | undefined>[] = [];
  const chartOf = (body: Body, depth: number): Chart => {
    const table = (known[depth] ??= new Map<Body, Chart | undefined>());
    const before = table.get(body);
    if (before !== undefined) return before;
    table.set(body, undefined);
    const chart = new Chart(body, (step) => {
      const inner = bodyIn(step, depth);
      const deeper = step.kind === 'call' && step.hop ? depth + 1 : depth;
      // A function that calls itself is not entered again.
      const isOpen = inner !== undefined && known[deeper]?.has(inner) === true;
      if (inner === undefined || (isOpen && known[deeper]?.get(inner) === undefined)) return [];
      return [chartOf(inner, deeper)];
    });
    table.set(body, chart);
    return chart;
  };
  return chartOf;
}

/** The body that a step runs: of a function called here, or of the callback of a transaction. */
function bodyIn(step: Step, depth: number): Body | undefined {
  if (step.kind === 'invoke') return step.callback;
  if (step.kind !== 'call' || (step.hop && depth >= HOPS_FOR_OWNERSHIP)) return undefined;
  return step.body;
}

function firstFrom(numbers: readonly number[] | undefined, from: number): number {
  return numbers?.[firstIndex(numbers, from)] ?? Infinity;
}
