import type { PythonSource } from '../../python/recognise/survey.ts';
import { is } from '../../python/tree/nodes.ts';
import type { Node, NodeOf, Statement } from '../../python/tree/syntax.ts';
import type { Edit, Suggestion } from '../suggest/suggestion.ts';
import { statementOf } from './closing-call.ts';
import type { PythonFile } from './file.ts';
import { joined } from './joined.ts';
import {
  endLine,
  headEnd,
  indentOf,
  newlineOf,
  pastBlank,
  standsAlone,
  startLine,
} from './layout.ts';
import type { PythonHandle } from './local-handle.ts';
import { neededIn } from './local-handle.ts';
import { indented, outdented } from './shift.ts';
import { canOpenLater, isCalm, isIn } from './steady.ts';

/**
 * A block that closes the handle keeps only what needs it: slow work leaves at its end, or at its beginning, in
 * front of the opening. Undefined when the handle is closed otherwise.
 */
export function leaveScope(handle: PythonHandle, file: PythonFile): Suggestion | undefined {
  const scope = scopeOf(handle, file);
  if (scope === undefined || handle.reach.lent) return undefined;
  const { body } = scope;
  if (!body.every((node) => standsAlone(node, file.survey.source))) return undefined;
  const parts = partsOf(scope, handle);
  if (parts === undefined || parts.inside.some(handle.isHeldAcross)) return undefined;
  const canMove =
    parts.before.length === 0 || canOpenLater(handle.opening, parts.before, file.survey);
  const [last] = parts.inside.slice(-1);
  const edit = canMove ? write(scope, parts, handle, file) : undefined;
  if (edit === undefined || last === undefined) return undefined;
  const { line } = file.survey.source.getLocFromIndex(last.range[1] - 1);
  return {
    id: is(scope.block, 'Try') ? 'leaveTry' : 'leaveWith',
    words: { handle: handle.name === '' ? 'the handle' : `\`${handle.name}\``, last: String(line) },
    edit,
  };
}

/** A block at whose end the handle is closed. */
interface Scope {
  readonly block: NodeOf<'Try' | 'With'>;
  readonly body: readonly Statement[];
}

function scopeOf(handle: PythonHandle, file: PythonFile): Scope | undefined {
  const { statement, statements, index, reach } = handle;
  if (is(statement, 'With')) {
    const isLast = statement.items.at(-1)?.context.range[1] === contextEnd(handle);
    return isLast && reach.closes.length === 0
      ? { block: statement, body: statement.body }
      : undefined;
  }
  const block = statements[index + 1];
  const isOnly = [...reach.needs, ...reach.closes].every((node) => block && isIn(node, block));
  if (!isOnly || !standsAlone(statement, file.survey.source)) return undefined;
  if (is(block, 'Try')) {
    const isPlain = block.handlers.length + block.orelse.length === 0 && reach.closes.length === 1;
    const [close, ...others] = block.finalbody;
    const isClose = reach.closes.some((call) => statementOf(call) === close);
    return isPlain && isClose && others.length === 0 ? { block, body: block.body } : undefined;
  }
  if (!is(block, 'With') || block.items.length > 1 || reach.closes.length > 0) return undefined;
  return isEntered(block, handle) ? { block, body: block.body } : undefined;
}

/** The end of the item that opens the handle, `closing(…)` counted. */
function contextEnd({ opening }: PythonHandle): number {
  const { parent } = opening;
  return is(parent, 'Call') ? parent.range[1] : opening.range[1];
}

/** `with cache:` or `with closing(cache):`, where that closes. */
function isEntered({ items }: NodeOf<'With'>, { library, name }: PythonHandle): boolean {
  const context = items[0]?.context;
  if (is(context, 'Name')) return context.id === name && library.leaving === 'closes';
  const [argument] = is(context, 'Call') ? context.args : [];
  if (!is(context, 'Call') || !/^(?:contextlib\.)?closing$/.test(wordsOf(context.func)))
    return false;
  const inner = is(argument, 'Attribute') ? argument.value : argument;
  return is(inner, 'Name') && inner.id === name;
}

function wordsOf(node: Node): string {
  if (is(node, 'Name')) return node.id;
  return is(node, 'Attribute') ? `${wordsOf(node.value)}.${node.attr}` : '';
}

interface Parts {
  readonly before: readonly Statement[];
  readonly inside: readonly Statement[];
  readonly after: readonly Statement[];
}

/** Undefined when nothing slow stands in front of the first need or behind the last one. */
function partsOf({ body }: Scope, handle: PythonHandle): Parts | undefined {
  const needed = handle.library.protects === true ? guarded(body, handle) : neededIn(body, handle);
  const [first] = needed;
  const last = needed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isEarly = body.slice(0, first).some(handle.isHeldAcross);
  const isLate = body.slice(last + 1).some(handle.isHeldAcross);
  if (!isEarly && !isLate) return undefined;
  return {
    before: isEarly ? body.slice(0, first) : [],
    inside: body.slice(isEarly ? first : 0, isLate ? last + 1 : body.length),
    after: isLate ? body.slice(last + 1) : [],
  };
}

/** What a lock guards does not name it: all but slow work at the end, and what nobody can notice there. */
function guarded(body: readonly Statement[], handle: PythonHandle): readonly number[] {
  const last = body.findLastIndex((node) => !handle.isHeldAcross(node) && !isCalm(node));
  return last === -1 ? [] : Array.from({ length: last + 1 }, (_, index) => index);
}

function write(
  { block, body }: Scope,
  parts: Parts,
  handle: PythonHandle,
  file: PythonFile,
): Edit | undefined {
  const { source } = file.survey;
  const [first] = body;
  const inner = first && indentOf(first, source);
  if (inner?.startsWith(handle.indent) !== true) return undefined;
  const ends = placesOf(block, body, parts, source);
  if (is(block, 'With') && block.items.length > 1)
    return splitWith(block, ends, handle, inner, file);
  const head = headMove(handle, ends, parts, source);
  const tail = is(block, 'Try') && parts.after.length > 0 ? tailMove(block, ends, source) : [];
  const spaces = [
    ...outdented([ends.begin, ends.start], inner, handle.indent, file),
    ...outdented([ends.end, ends.behind], inner, handle.indent, file),
  ];
  return joined([...head, ...tail], spaces, file);
}

/** Where the parts of a block begin and end. */
interface Places {
  /** Behind the head of the block. */
  readonly begin: number;
  /** The first line that stays inside. */
  readonly start: number;
  /** Behind the last line that stays inside. */
  readonly end: number;
  /** Behind the last statement of the block. */
  readonly behind: number;
}

function placesOf(
  block: Scope['block'],
  body: readonly Statement[],
  { before, inside }: Parts,
  source: PythonSource,
): Places {
  const [last, lastInside, lastBefore] = [body.at(-1), inside.at(-1), before.at(-1)];
  const begin = headEnd(block, body, source);
  const behind = last === undefined ? begin : endLine(last, source);
  return {
    begin,
    start: lastBefore === undefined ? begin : pastBlank(endLine(lastBefore, source), source),
    end: lastInside === undefined ? behind : endLine(lastInside, source),
    behind,
  };
}

/** The head goes behind what leaves at the beginning. */
function headMove(
  { statement }: PythonHandle,
  { begin, start }: Places,
  { before }: Parts,
  source: PythonSource,
): readonly Edit[] {
  if (before.length === 0) return [];
  const from = startLine(statement, source);
  return [
    { range: [from, pastBlank(begin, source)], text: '' },
    { range: [start, start], text: source.text.slice(from, begin) },
  ];
}

/** `finally` goes in front of what leaves at the end. */
function tailMove(
  block: Scope['block'],
  { end, behind }: Places,
  source: PythonSource,
): readonly Edit[] {
  const to = endLine(block, source);
  const words = source.text.slice(behind, to);
  const newline = words.endsWith('\n') ? '' : newlineOf(source);
  return [
    { range: [end, end], text: words + newline },
    { range: [behind, to], text: '' },
  ];
}

/** `with lock, Cache(path) as cache:` keeps what stands in front, and a block inside opens the handle. */
function splitWith(
  { items }: NodeOf<'With'>,
  { begin, start, end }: Places,
  { indent }: PythonHandle,
  inner: string,
  file: PythonFile,
): Edit | undefined {
  const { source } = file.survey;
  const [previous, item] = items.slice(-2);
  if (previous === undefined || item === undefined) return undefined;
  const gone = [previous.range[1], item.range[1]] as const;
  if (/[#\n]/.test(source.text.slice(...gone))) return undefined;
  const words = source.text.slice(...item.range);
  const gap: readonly Edit[] =
    start === begin ? [{ range: [begin, pastBlank(begin, source)], text: '' }] : [];
  return joined(
    [
      { range: gone, text: '' },
      ...gap,
      { range: [start, start], text: `${inner}with ${words}:${newlineOf(source)}` },
    ],
    indented([pastBlank(start, source), end], inner, inner.slice(indent.length), file),
    file,
  );
}
