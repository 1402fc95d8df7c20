import { workers } from '../../catalogue/python/callees.ts';
import type { Body, Operation, Place, Step } from '../../model.ts';
import type { Openings } from '../recognise/recognise.ts';
import type { Survey } from '../recognise/survey.ts';
import type { Variable } from '../scopes/scope.ts';
import { dottedName, is } from '../tree/nodes.ts';
import type { FunctionNode, Node, NodeOf } from '../tree/syntax.ts';
import type { Places } from './places.ts';

/** What has a body of its own: a function, the file, or a generator expression. */
export type BodyNode = FunctionNode | NodeOf<'Module'> | NodeOf<'GeneratorExp'>;

/** What all bodies of one file share while they are lowered. */
export interface FileLowering {
  readonly survey: Survey;
  readonly openings: Openings;
  readonly places: Places;
  readonly slow: SlowNames;
  /** True when a callee takes over the handles that it is given. */
  readonly owns: (paths: readonly string[]) => boolean;
  readonly pathsOf: (node: Node) => readonly string[];
  readonly bodyOf: (node: BodyNode) => Body;
  /** The bodies that name a variable or a field, for asking whether one of them closes it. */
  readonly bodiesNaming: (target: Place | Variable, from: Node) => readonly Body[];
}

/** How long a callee takes: by itself, or when it is awaited; undefined when that is not known. */
export interface SlowNames {
  readonly blocks: (paths: readonly string[]) => 'idle' | 'working' | undefined;
  readonly waits: (paths: readonly string[]) => 'idle' | 'working' | undefined;
}

/** One body being lowered: what it appends to, and how its parts are reached. */
export interface Lowering {
  readonly file: FileLowering;
  readonly node: BodyNode;
  readonly home: number;
  readonly result: Place;
  /** True where a consumer may stop the generator at its `yield`. */
  readonly mayStop: boolean;
  readonly jumps: { readonly around: { breaks: number; continues: number }[]; count: number };
  readonly emit: (step: Step) => void;
  readonly temporary: () => Place;
  readonly collect: (run: () => void) => Block;
  /** Evaluates an expression: the place of its value, or undefined when it cannot be a handle. */
  readonly value: (node: Node) => Place | undefined;
  readonly statements: (nodes: readonly Node[]) => void;
  readonly operation: (node: Node, deliberate?: boolean) => Operation;
  /** The numbered or named elements of a list, tuple or dict that was just made. */
  readonly elements: Map<Place, Map<string, Place>>;
  /** What the arguments of a call were, for asking what an awaited call was given. */
  readonly given: Map<Node, readonly Place[]>;
  /** Where the handles are that the expressions of this body have opened. */
  readonly opened: Map<Node, Place>;
}

/** Steps one after the other. */
export type Block = Extract<Step, { kind: 'block' }>;

/** A block without steps. */
export const nothing: Step = { kind: 'block', steps: [] };

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

/** Evaluates an expression whose value is needed, but goes nowhere: reading a handle may fail. */
export function operand(low: Lowering, node: Node): Place | undefined {
  const place = low.value(node);
  if (place !== undefined) read(low, place, '__read__', node);
  return place;
}

/** An operator or a built-in that reads what it is given: of a handle that is a method like others. */
export function read(low: Lowering, place: Place, method: string, node: Node): Place {
  const into = low.temporary();
  const step = { method, into, releases: false, dropped: false, calm: true } as const;
  low.emit({ kind: 'invoke', place, ...step, at: low.operation(node) });
  return into;
}

/** Work that goes on with what it was given needs it as long as it is waited for. */
export function workOn(low: Lowering, given: readonly Place[], into: Place, node: Node): void {
  if (!is(node, 'Call')) return;
  const name = dottedName(node.func)?.at(-1);
  if (!(workers as readonly (string | undefined)[]).includes(name)) return;
  const at = low.operation(node);
  for (const from of [...given, ...givenInside(low, node)]) {
    low.emit({ kind: 'copy', from, to: into, as: 'work', at });
  }
  if (
    is(node.parent, 'Expr') &&
    isLast(node.parent, low) &&
    name !== undefined &&
    !MADE.has(name)
  ) {
    low.emit({ kind: 'linger', place: into, at });
  }
}

/** Workers that only begin when they are told to. */
const MADE: ReadonlySet<string> = new Set(['Process', 'Thread', 'Timer']);

/** What the calls among the arguments of a call were given: `create_task(work(cache))`. */
function givenInside(low: Lowering, node: NodeOf<'Call'>): readonly Place[] {
  return node.args.flatMap((inner) =>
    is(inner, 'Call') ? [...(low.given.get(inner) ?? []), ...givenInside(low, inner)] : [],
  );
}

/** True when nothing comes behind a statement in its block, nor behind the statements around it. */
export function isLast(statement: Node, low: Lowering): boolean {
  const { parent } = statement;
  if (!is(parent, 'For', 'If', 'With')) return is(parent, 'FunctionDef', 'Module');
  if (parent.body.at(-1) !== statement) return false;
  return is(parent, 'With') ? isOpening(parent, low) : isLast(parent, low);
}

/** Other context managers may wait at their end. */
function isOpening({ items }: NodeOf<'With'>, low: Lowering): boolean {
  return items.every(({ context }) => {
    const [inner = context] = is(context, 'Call') ? context.args : [];
    return low.file.openings.has(context) || low.file.openings.has(inner);
  });
}

/** Somebody else has a value, and nothing more is done in the block: he needs it behind its end. */
export function keepBehind(low: Lowering, from: Place, statement: Node | undefined): void {
  if (statement === undefined || !isLast(statement, low)) return;
  const at = low.operation(statement);
  low.emit({ kind: 'linger', place: copied(low, from, 'method', statement), at });
}

/** Gives values to somebody unknown. */
export function lendAll(low: Lowering, given: readonly (Place | undefined)[], node: Node): void {
  const at = low.operation(node);
  for (const place of given) if (place !== undefined) low.emit({ kind: 'lend', place, at });
}
