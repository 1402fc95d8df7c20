import type { Library } from '../../catalogue/library.ts';
import type { Survey, Variable } from '../survey.ts';
import type { FunctionNode, Node, NodeOf } from '../syntax.ts';

/** How far the values of a handle reach: what must stay in front of its close, and whether that is known. */
export interface Reach {
  /** Each place in the block that needs the handle open, by name. */
  readonly needs: readonly Node[];
  /** The calls of its closers. */
  readonly closes: readonly NodeOf<'CallExpression'>[];
  /** Promises that the function around gives back and that need the handle until they are done. */
  readonly returned: readonly Node[];
  /** True when something that needs the handle is kept, given back or run later. */
  readonly escapes: boolean;
  /** True when a stranger was given the handle itself. */
  readonly lent: boolean;
}

/** What a value is to the handle; values without one need it no more. */
export type Kind =
  /** A function that uses the handle when it is called. */
  | 'closure'
  /** A statement, an iterator, or what nothing better is known of. */
  | 'derived'
  | 'handle'
  /** An object or array with such a value inside. */
  | 'holder'
  /** A promise that the handle still works on, for something that needs it no more. */
  | 'pending';

/** One search: what it is about, and what it has found so far. */
export interface Search {
  readonly survey: Survey;
  readonly library: Library;
  /** The block that declares the handle. */
  readonly container: Node;
  /** The function of that block; undefined at the top of the file. */
  readonly home: FunctionNode | undefined;
  readonly found: Found;
  /** Says what a variable is, and goes where it is named. */
  readonly taint: (variable: Variable, kind: Kind) => void;
  /** Goes where the value of an expression goes. */
  readonly follow: (node: Node, kind: Kind) => void;
  /** A local function is called here: what it gives back goes on from there. */
  readonly callOf: (target: FunctionNode, call: Node) => void;
  /** A local function gives back a value of this kind. */
  readonly giveBack: (target: FunctionNode, kind: Kind) => void;
  /** The variables of a local function are looked at as those of the block are. */
  readonly enter: (target: FunctionNode) => void;
  readonly isTainted: (variable: Variable | undefined) => boolean;
}

export interface Found {
  readonly needs: Node[];
  readonly closes: NodeOf<'CallExpression'>[];
  readonly returned: Node[];
  escapes: boolean;
  lent: boolean;
}
