import type { Body, Destination, Opening, Operation, Place, Step } from '../model.ts';
import type { Reason } from '../problem.ts';
import type { Exit, Outcome } from './outcome.ts';
import type { Block, Chart, ChartOf } from './chart.ts';
import type { Worlds } from './worlds.ts';

/** What one interpretation watches: a handle from its opening on, or one that is already in a place. */
export type Focus =
  | { readonly kind: 'opening'; readonly opening: Opening; readonly library: Opening['library'] }
  | { readonly kind: 'place'; readonly place: Place; readonly library: Opening['library'] };

/** Something noticed on the way, with the operation that shows it. */
export interface Notice {
  readonly at: Operation;
  readonly reason: Reason;
}

/** How a slow operation stands to the uses of the handle, over all ways that lead through it. */
export interface SlowWork {
  usedBefore: boolean;
  usedAfter: boolean;
  /** True for an awaited call of unknown length. */
  readonly unknownLength: boolean;
  /** True when nothing at all is done meanwhile. */
  readonly idle: boolean;
}

/** What an interpretation finds beside the states at the end. The first of each kind is kept. */
export interface Findings {
  overwritten?: Operation;
  /** In a question: the place gets another handle than the one that is closed. */
  renewed?: boolean;
  /** In a question: the place gets something else while the handle in it is open. */
  replaced?: Operation;
  reopened?: Operation;
  wrongUsing?: Notice;
  escape?: Notice;
  dropped?: Operation;
  /** The way around the close in the only closer of a kept handle. */
  halfClosed?: { readonly via?: Operation; readonly isDropped?: boolean };
  /** True when the handle was handed on by way of what closes it. */
  guarded?: boolean;
  /** The same way around in a function that closes. */
  halfGuard?: { readonly via?: Operation };
  kept?: { readonly destination: Destination; readonly at: Operation };
  readonly slow: Map<Operation, SlowWork>;
  /** The first slow operation in each transaction, by the operation that began it. */
  readonly sections: Map<Operation, Operation>;
}

/** The surroundings in which a step is interpreted. */
export interface Run {
  readonly focus: Focus;
  readonly root: Body;
  /** How many local functions deep the step is. */
  readonly depth: number;
  /** The call in the root's own text that led here, when deeper than 0. */
  readonly site?: Operation;
  /** True inside a call that was given the handle: slow work in it serves the handle. */
  readonly serving: boolean;
  /** The object that a constructor is making. */
  readonly self?: Place;
  /** True inside a question about another body: `keep` is not asked again. */
  readonly probing: boolean;
  /** The functions as values that are being looked into, so that none is entered from itself. */
  readonly closures: readonly Body[];
  /** The bodies that the step is inside of: none of them is entered once more. */
  readonly inside: readonly Body[];
  readonly findings: Findings;
  /** Of the body that the step stands in. */
  readonly chart: Chart;
  /** What holds for all handles of the file. */
  readonly file: FileMemory;
}

/** Interprets a step for all states at once. */
export type Interpret = (step: Step, worlds: Worlds, run: Run) => Outcome;

/** What a step does to a handle that it has nothing to do with: the ways out, and what left by them. */
export type Idle = readonly (readonly [Exit, Operation | undefined])[];

/** How handles that have nothing to do with them pass the steps of a long block. */
export interface Passage {
  /** The first number of each step. */
  readonly numbers: readonly number[];
  /** The indexes of steps that each handle must be led through. */
  readonly stops: readonly number[];
  /** The indexes of steps that may be left by an exit, and the operations that leave. */
  readonly exits: ReadonlyMap<Exit, { readonly at: number[]; readonly via: Operation[] }>;
}

/** What was found out about the bodies of one file and holds for every handle. */
export interface FileMemory {
  readonly chartOf: ChartOf;
  /** By `trialOf` a run. */
  readonly idles: Map<Step, Idle | undefined>[];
  readonly passages: Map<Block, Passage>[];
}

/** A number for the surroundings on which it depends how a handle passes by. */
export function trialOf({ depth, probing }: Run): number {
  return depth * 2 + (probing ? 1 : 0);
}

/** Nothing found yet. */
export function noFindings(): Findings {
  return { slow: new Map(), sections: new Map() };
}
