import type { Body, Destination, Opening, Operation, Place, Step } from '../model.ts';
import type { Reason } from '../problem.ts';
import type { Exit, Outcome } from './outcome.ts';
import type { OutlineOf } from './outline.ts';
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
}

/** What an interpretation finds beside the states at the end. The first of each kind is kept. */
export interface Findings {
  overwritten?: Operation;
  reopened?: Operation;
  wrongUsing?: Notice;
  escape?: Notice;
  dropped?: Operation;
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
  readonly memory: Memory;
}

/** Interprets a step for all states at once. */
export type Interpret = (step: Step, worlds: Worlds, run: Run) => Outcome;

/** What a step does to a handle that it has nothing to do with: the ways out, and what left by them. */
export type Idle = readonly (readonly [Exit, Operation | undefined])[];

/** Steps one after the other. */
export type Block = Extract<Step, { kind: 'block' }>;
/** Places by the index of a step. */
export type Dying = ReadonlyMap<number, readonly Place[]>;

/** What was found out about the steps of a file and holds for every handle. */
export interface Memory {
  readonly outlineOf: OutlineOf;
  /** The locals of a block of which nobody asks what is in them after the step with this index. */
  readonly dyingIn: (block: Block, depth: number) => Dying;
  /** Undefined when the step leaves facts behind, so that each handle must be led through it. */
  readonly idleOf: (
    step: Step,
    dead: readonly Place[],
    run: Run,
    interpret: Interpret,
  ) => Idle | undefined;
}

/** Nothing found yet. */
export function noFindings(): Findings {
  return { slow: new Map(), sections: new Map() };
}
