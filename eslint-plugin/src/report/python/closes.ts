import type { PythonSource } from '../../python/recognise/survey.ts';
import { is } from '../../python/tree/nodes.ts';
import type { Node, NodeOf, Statement } from '../../python/tree/syntax.ts';
import type { Edit } from '../suggest/suggestion.ts';
import { statementOf } from './closing-call.ts';
import type { PythonFile } from './file.ts';
import { endLine, headEnd, indentOf, standsAlone, startLine, statementsAround } from './layout.ts';
import type { PythonHandle } from './local-handle.ts';
import { isCalm } from './steady.ts';

/** Where the program closes a handle itself. */
export interface Closes {
  /** The close that stands among the statements of the block; undefined when there is none. */
  readonly straight: NodeOf<'Expr'> | undefined;
  /** The `try` among those statements whose `finally` does nothing but close it. */
  readonly scopes: readonly NodeOf<'Try'>[];
  /** Closes deeper inside, in an arm of an `if` for example. */
  readonly nested: readonly NodeOf<'Expr'>[];
}

/** Undefined when some close is no statement of its own, or when there are two side by side. */
export function closesAmong(
  { reach, statements }: PythonHandle,
  { survey }: PythonFile,
): Closes | undefined {
  const found = reach.closes.map(statementOf);
  const known = found.filter((close) => close !== undefined);
  if (known.length < found.length) return undefined;
  if (!known.every((close) => standsAlone(close, survey.source))) return undefined;
  const straight = known.filter((close) => statements.includes(close));
  const others = known.filter((close) => !straight.includes(close));
  const scopes = others.map((close) => scopeOf(close, statements));
  if (straight.length > 1) return undefined;
  return {
    straight: straight[0],
    scopes: scopes.filter((scope) => scope !== undefined),
    nested: others.filter((_, index) => scopes[index] === undefined),
  };
}

function scopeOf(
  close: NodeOf<'Expr'>,
  statements: readonly Statement[],
): NodeOf<'Try'> | undefined {
  const { parent } = close;
  if (!is(parent, 'Try') || !statements.includes(parent)) return undefined;
  return parent.finalbody.length === 1 && parent.finalbody[0] === close ? parent : undefined;
}

/** The edits that take the closes away; undefined when one cannot go without a trace. */
export function withoutCloses(
  { straight, scopes, nested }: Closes,
  last: Statement | undefined,
  file: PythonFile,
): readonly Edit[] | undefined {
  const edits = [
    ...(straight === undefined ? [] : [lineOf(straight, file)]),
    ...nested.map((close) => (canGo(close, last) ? lineOf(close, file) : undefined)),
    ...scopes.flatMap((scope) => withoutScope(scope, file)),
  ];
  const known = edits.filter((edit) => edit !== undefined);
  return known.length < edits.length ? undefined : known;
}

/** The line goes; a comment stays, and a block that would be empty keeps a `pass`. */
function lineOf(close: NodeOf<'Expr'>, { survey }: PythonFile): Edit {
  const { source } = survey;
  const [from, to] = [startLine(close, source), endLine(close, source)];
  const isOnly = statementsAround(close)?.length === 1;
  if (isOnly) return { range: close.range, text: 'pass' };
  const comment = source.text.slice(close.range[1], to).trimStart();
  if (comment.startsWith('#')) return { range: [close.range[0], to], text: comment };
  return { range: [startOfGap(from, to, source), to], text: '' };
}

/** With what is gone goes one of the empty lines around it. */
function startOfGap(from: number, to: number, source: PythonSource): number {
  const { text } = source;
  const isAtEnd = /^\s*$/.test(text.slice(to, to + 1)) || to === text.length;
  const gap = /\n([ \t]*\r?\n)$/.exec(text.slice(0, from))?.[1];
  return isAtEnd && gap !== undefined ? from - gap.length : from;
}

/** True when nothing that runs behind the close, and in front of the end of the block, could notice. */
function canGo(close: NodeOf<'Expr'>, last: Statement | undefined): boolean {
  let leaving: 'no' | 'return' | 'throw' = 'no';
  for (let node: Statement = close; node !== last;) {
    const list = statementsAround(node) ?? [];
    const behind: readonly Statement[] = leaving === 'no' ? list.slice(list.indexOf(node) + 1) : [];
    const end = last === undefined ? -1 : behind.indexOf(last);
    const after = end === -1 ? behind : behind.slice(0, end + 1);
    if (!after.every(isCalm)) return false;
    if (end !== -1) return true;
    leaving = leavingOf(after) ?? leaving;
    const around = statementAround(node);
    if (around === undefined || !canPass(node, around, leaving)) return false;
    node = around;
  }
  return true;
}

function leavingOf(statements: readonly Statement[]): 'return' | 'throw' | undefined {
  if (statements.some((node) => is(node, 'Raise'))) return 'throw';
  return statements.some((node) => is(node, 'Break', 'Continue', 'Return')) ? 'return' : undefined;
}

function statementAround({ parent }: Statement): NodeOf<'If' | 'Match' | 'Try'> | undefined {
  const around = is(parent, 'ExceptHandler', 'MatchCase') ? parent.parent : parent;
  return is(around, 'If', 'Match', 'Try') ? around : undefined;
}

/** What is raised may be caught here, and what stands in `else` and `finally` runs as well. */
function canPass(
  node: Statement,
  around: NodeOf<'If' | 'Match' | 'Try'>,
  leaving: 'no' | 'return' | 'throw',
): boolean {
  if (!is(around, 'Try')) return true;
  const isTried = around.body.includes(node);
  if (isTried && leaving === 'throw' && around.handlers.length > 0) return false;
  const isElse = isTried && leaving === 'no';
  return [...(isElse ? around.orelse : []), ...around.finalbody]
    .filter((each) => each !== node)
    .every(isCalm);
}

/** A `finally` that has nothing left to do goes, and with it a `try` that catches nothing. */
function withoutScope(scope: NodeOf<'Try'>, { survey }: PythonFile): readonly (Edit | undefined)[] {
  const { source } = survey;
  const kept = [...scope.body, ...scope.handlers.flatMap(({ body }) => body), ...scope.orelse];
  const lastKept = kept.at(-1);
  const from = lastKept === undefined ? scope.range[0] : endLine(lastKept, source);
  const end = removal(from, endLine(scope, source), source.text);
  if (!isBare(scope)) return [end];
  return [removal(startLine(scope, source), headEnd(scope, scope.body, source), source.text), end];
}

/** True when a `try` has nothing but its `finally`. */
export function isBare({ handlers, orelse }: NodeOf<'Try'>): boolean {
  return handlers.length + orelse.length === 0;
}

/** Undefined when that would lose a comment. */
function removal(from: number, to: number, text: string): Edit | undefined {
  return text.slice(from, to).includes('#') ? undefined : { range: [from, to], text: '' };
}

/** True when the block of a `try` stands where the block of a `with` in its place would have it. */
export function fitsIn(scope: Node, inner: string, file: PythonFile): boolean {
  if (!is(scope, 'Try')) return true;
  const [first] = scope.body;
  return first !== undefined && indentOf(first, file.survey.source) === inner;
}
