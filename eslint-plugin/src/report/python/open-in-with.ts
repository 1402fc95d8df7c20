import type { Problem } from '../../problem.ts';
import { is } from '../../python/tree/nodes.ts';
import type { NodeOf, Statement } from '../../python/tree/syntax.ts';
import type { Edit, Suggestion } from '../suggest/suggestion.ts';
import type { Closes } from './closes.ts';
import { closesAmong, fitsIn, isBare, withoutCloses } from './closes.ts';
import type { PythonFile } from './file.ts';
import { joined } from './joined.ts';
import type { Span } from './layout.ts';
import { commentsAbove, endLine, newlineOf, pastBlank, standsAlone } from './layout.ts';
import type { PythonHandle } from './local-handle.ts';
import { neededIn } from './local-handle.ts';
import { indented } from './shift.ts';
import { canOpenLater, isIn } from './steady.ts';
import { unitAt } from './unit.ts';
import type { Way } from './ways.ts';
import { wayToClose } from './ways.ts';

/**
 * `cache = Cache(path)` becomes a block around what needs the cache. Undefined when slow work would be left
 * inside, when a stranger may keep the handle, or when a close of the program cannot go.
 */
export function openInWith(
  handle: PythonHandle,
  problem: Problem,
  file: PythonFile,
): Suggestion | undefined {
  const { statement } = handle;
  if (!is(statement, 'Assign', 'AnnAssign') || handle.library.protects === true) return undefined;
  const draft = draftOf(handle, statement, problem, file);
  if (draft === undefined) return undefined;
  const { inside, way } = draft;
  const last = inside.at(-1) ?? statement;
  const { line } = file.survey.source.getLocFromIndex(last.range[1] - 1);
  return {
    id: way.id,
    words: { handle: `\`${handle.name}\``, last: String(line) },
    edit: write(draft, file),
  };
}

/** All that is known when the block is written. */
interface Draft {
  readonly handle: PythonHandle;
  readonly statement: NodeOf<'AnnAssign' | 'Assign'>;
  /** What goes in front of the opening: it needs no handle, and takes long. */
  readonly before: readonly Statement[];
  readonly inside: readonly Statement[];
  readonly closes: Closes;
  readonly removals: readonly Edit[];
  readonly unit: string;
  readonly way: Way;
}

function draftOf(
  handle: PythonHandle,
  statement: Draft['statement'],
  problem: Problem,
  file: PythonFile,
): Draft | undefined {
  const closes = closesAmong(handle, file);
  const stretch = closes && stretchOf(handle, closes, problem, file);
  if (closes === undefined || stretch === undefined) return undefined;
  const { before, inside } = stretch;
  const { source } = file.survey;
  if (inside.some(handle.isHeldAcross)) return undefined;
  if (![...before, ...inside].every((node) => standsAlone(node, source))) return undefined;
  const unit = unitAt(handle, file);
  const way = wayToClose(handle, unit, file);
  const removals = withoutCloses(closes, inside.at(-1), file);
  if (way === undefined || removals === undefined) return undefined;
  if (!closes.scopes.every((scope) => fitsIn(scope, handle.indent + unit, file))) return undefined;
  return { handle, statement, before, inside, closes, removals, unit, way };
}

/** Undefined when the handle is needed behind its close, or would have to be opened earlier. */
function stretchOf(
  handle: PythonHandle,
  { straight, scopes, nested }: Closes,
  { messageId }: Problem,
  { survey }: PythonFile,
): { readonly before: readonly Statement[]; readonly inside: readonly Statement[] } | undefined {
  const { statements, index, opening, reach } = handle;
  const closing = [...scopes, ...nested].map((close) =>
    statements.findIndex((statement) => isIn(close, statement)),
  );
  const needed = [...neededIn(statements, handle), ...closing];
  const first = Math.min(...needed, statements.length);
  const last = Math.max(index, ...needed);
  const end = straight === undefined ? statements.length : statements.indexOf(straight);
  if (last >= end && straight !== undefined) return undefined;
  if (reach.lent && messageId !== 'notOnAllPaths') return undefined;
  const to = reach.lent ? end : last + 1;
  const early = statements.slice(index + 1, Math.min(first, to));
  const isLong = early.some(handle.isHeldAcross);
  if (isLong && !canOpenLater(opening, early, survey)) return undefined;
  const from = isLong ? first : index + 1;
  return { before: statements.slice(index + 1, from), inside: statements.slice(from, to) };
}

function write(draft: Draft, file: PythonFile): Edit {
  const { handle, statement, before, inside, closes, removals, unit, way } = draft;
  const { source } = file.survey;
  const declared = endLine(statement, source);
  const start = pastBlank(endLine(before.at(-1) ?? statement, source), source);
  const last = inside.at(-1);
  const end = last === undefined ? declared : endLine(last, source);
  const spans = unshifted([start, end], closes.scopes, source);
  return joined(
    [
      ...headEdits(draft, [declared, start], source),
      ...tailEdits(draft, end, source),
      ...removals,
      ...way.imports,
    ],
    last === undefined ? [] : spans.flatMap((span) => indented(span, handle.indent, unit, file)),
    file,
  );
}

/** The opening becomes the head of the block, where it stands or in front of the first need. */
function headEdits(
  { handle, statement, before, inside, unit, way }: Draft,
  [declared, start]: Span,
  source: PythonFile['survey']['source'],
): readonly Edit[] {
  const { indent, name, opening } = handle;
  const line = newlineOf(source) + indent;
  const type = is(statement, 'AnnAssign') ? statement.annotation : undefined;
  const lines = [
    ...(type === undefined ? [] : [`${name}: ${source.text.slice(...type.range)}`]),
    ...way.heads(source.text.slice(...opening.range)),
  ];
  const head = lines.join(line);
  const rest = inside.length === 0 ? `${line}${unit}pass` : '';
  if (before.length === 0) {
    const gap: readonly Edit[] =
      inside.length === 0 || start === declared ? [] : [{ range: [declared, start], text: '' }];
    const behind = opening.range[1];
    const tail: readonly Edit[] =
      rest === ''
        ? []
        : [{ range: [declared, declared], text: `${indent}${unit}pass${newlineOf(source)}` }];
    return [{ range: [statement.range[0], behind], text: head }, ...tail, ...gap];
  }
  const from = commentsAbove(statement, source);
  const above = source.text.slice(from, statement.range[0]);
  const comment = source.text.slice(opening.range[1], declared);
  return [
    { range: [from, declared], text: '' },
    { range: [start, start], text: above + head + comment },
  ];
}

function tailEdits(
  { handle, way }: Draft,
  end: number,
  source: PythonFile['survey']['source'],
): readonly Edit[] {
  if (way.tail.length === 0) return [];
  const newline = newlineOf(source);
  const isEnded = source.text[end - 1] === '\n';
  const lines = way.tail.map((line) => `${handle.indent}${line}${newline}`).join('');
  return [{ range: [end, end], text: isEnded ? lines : newline + lines.trimEnd() }];
}

/** The span without the blocks of those `try` that go: these stand where they should already. */
function unshifted(
  [from, to]: Span,
  scopes: Closes['scopes'],
  source: PythonFile['survey']['source'],
): readonly Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const scope of scopes.filter(isBare)) {
    const last = scope.body.at(-1);
    spans.push([at, scope.range[0]]);
    at = last === undefined ? scope.range[1] : endLine(last, source);
  }
  return [...spans, [at, to]];
}
