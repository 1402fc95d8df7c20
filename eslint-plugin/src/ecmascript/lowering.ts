import type { Body, Operation, Place, Step } from '../model.ts';
import type { Openings } from './recognise.ts';
import type { Places } from './places.ts';
import type { Releases } from './releases.ts';
import type { Survey, Variable } from './survey.ts';
import type { FunctionNode, Node } from './syntax.ts';

/** What all bodies of one file share while they are lowered. */
export interface FileLowering {
  readonly survey: Survey;
  readonly openings: Openings;
  readonly places: Places;
  readonly releases: Releases;
  /** Specifiers and names of functions that take long. */
  readonly slow: SlowNames;
  /** Answers whether a callee takes over the handles that it is given. */
  readonly owns: (callee: Node) => boolean;
  readonly bodyOf: (node: FunctionNode) => Body;
  /** The bodies that name a variable or a field, for asking whether one of them closes it. */
  readonly bodiesNaming: (target: Variable | Place, from: Node) => readonly Body[];
}

/** Answers whether what a callee names takes long. */
export interface SlowNames {
  readonly blocks: (callee: Node) => boolean;
  readonly waits: (callee: Node) => boolean;
}

/** One body being lowered: what it appends to, and how its parts are reached. */
export interface Lowering {
  readonly file: FileLowering;
  readonly node: Node;
  readonly home: number;
  readonly isProgram: boolean;
  readonly result: Place;
  readonly jumps: JumpTargets;
  readonly emit: (step: Step) => void;
  readonly temporary: () => Place;
  readonly collect: (run: () => void) => Block;
  /** Evaluates an expression: the place of its value, or undefined when it cannot be a handle. */
  readonly value: (node: Node) => Place | undefined;
  readonly statement: (node: Node) => void;
  readonly operation: (node: Node, deliberate?: boolean) => Operation;
  /** The named and numbered elements of an object or array that was just made. */
  readonly elements: Map<Place, Map<string, Place>>;
  /** The values that were put into collections so far. */
  readonly collected: Place[];
  /** Functions that listen while this body waits. */
  readonly armed: Place[];
  /** What the arguments of a call were, for asking what an awaited call was given. */
  readonly given: Map<Node, readonly Place[]>;
  /** What a method was called on, by the call, for asking what an awaited call does. */
  readonly receivers: Map<Node, { readonly place: Place; readonly method: string }>;
}

/** Steps one after the other. */
export type Block = Extract<Step, { kind: 'block' }>;

/** The loops, switches and labels around a statement, nearest last. */
export interface JumpTargets {
  readonly around: { label?: string; breaks: number; continues?: number }[];
  count: number;
}

/** A block without steps. */
export const nothing: Step = { kind: 'block', steps: [] };

/** The same steps as the scope of a node, whose variables end to exist behind them. */
export function scoped(low: Lowering, node: Node, { steps }: Block): Block {
  const { survey, places } = low.file;
  const variables = survey.scopeOf(node)?.variables ?? [];
  return { kind: 'block', steps, locals: variables.map((variable) => places.ofVariable(variable)) };
}

/** Copies a value into a fresh unnamed place. */
export function copied(
  low: Lowering,
  from: Place,
  as: Extract<Step, { kind: 'copy' }>['as'],
  node: Node,
): Place {
  const to = low.temporary();
  low.emit({ kind: 'copy', from, to, as, at: low.operation(node) });
  return to;
}

/** Evaluates an expression whose value is needed, but goes nowhere. */
export function operand(low: Lowering, node: Node): Place | undefined {
  const place = low.value(node);
  if (place !== undefined) low.emit({ kind: 'use', place });
  return place;
}
