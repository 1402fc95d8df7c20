import type { Library } from '../../catalogue/library.ts';
import type { Survey } from '../../python/recognise/survey.ts';
import type { Variable } from '../../python/scopes/scope.ts';
import type { FunctionNode, Node, NodeOf } from '../../python/tree/syntax.ts';

/** How far the values of a handle reach: what must stay in front of its close, and whether that is known. */
export interface Reach {
  /** Each name in the text that needs the handle open. */
  readonly needs: readonly Node[];
  /** The calls that close it. */
  readonly closes: readonly NodeOf<'Call'>[];
  /** True when something that needs the handle is kept, given back or run later. */
  readonly escapes: boolean;
  /** True when a stranger was given the handle, or something that needs it. */
  readonly lent: boolean;
}

/** What a value is to the handle; values without one need it no more. */
export type Kind =
  /** A function that uses the handle when it is called. */
  | 'closure'
  /** A cursor, an iterator, or what nothing better is known of. */
  | 'derived'
  | 'handle'
  /** A collection with such a value inside. */
  | 'holder';

/** One search: what it is about, and what it has found so far. */
export interface Search {
  readonly survey: Survey;
  readonly library: Library;
  /** The function that opens the handle; undefined at the top of the file. */
  readonly home: FunctionNode | undefined;
  /** True when an option makes the values that it gives need it open. */
  readonly isBinding: boolean;
  readonly found: Found;
  /** Says what a variable is, and goes where it is named. */
  readonly taint: (variable: Variable | undefined, kind: Kind) => void;
  /** Goes where the value of an expression goes. */
  readonly follow: (node: Node, kind: Kind) => void;
  /** A local function is called here: what it gives back goes on from there. */
  readonly callOf: (target: FunctionNode, call: Node) => void;
  /** A local function gives back a value of this kind. */
  readonly giveBack: (target: FunctionNode, kind: Kind) => void;
}

/** What a search has found so far. */
export interface Found {
  readonly needs: Node[];
  readonly closes: NodeOf<'Call'>[];
  escapes: boolean;
  lent: boolean;
}
