import { dottedName, is } from '../../python/tree/nodes.ts';
import type { Node, NodeOf, Statement } from '../../python/tree/syntax.ts';
import type { Problem } from '../../problem.ts';
import type { Edit, Suggestion } from '../suggest/suggestion.ts';
import type { PythonFile } from './file.ts';
import { joined } from './joined.ts';
import { endLine, indentOf, standsAlone, startLine, statementsAround } from './layout.ts';
import { isAt } from './local-handle.ts';
import { indented } from './shift.ts';
import { unitAt } from './unit.ts';

/**
 * `lock.acquire()` … `lock.release()` side by side become `with lock:`. Undefined when the lock is also let go
 * elsewhere, when it is asked for with options, and when slow work would be left inside.
 */
export function lockInWith(
  opening: Node,
  { opening: { library }, held = [] }: Problem,
  file: PythonFile,
): Suggestion | undefined {
  const { source } = file.survey;
  const statement = opening.parent;
  if (library.protects !== true || !is(opening, 'Call') || !is(statement, 'Expr')) return undefined;
  const statements = statementsAround(statement) ?? [];
  const indent = indentOf(statement, source);
  const lock = lockOf(opening, ['acquire']);
  const ends = file.survey.calls.filter((call) => lockOf(call, library.closers) === lock);
  const [end] = ends;
  const release = statements.find((node) => is(node, 'Expr') && node.value === end);
  if (lock === undefined || indent === undefined || release === undefined) return undefined;
  const inside = statements.slice(statements.indexOf(statement) + 1, statements.indexOf(release));
  const last = inside.at(-1);
  const all: readonly Statement[] = [statement, ...inside, release];
  if (ends.length > 1 || last === undefined) return undefined;
  if (!all.every((node) => standsAlone(node, source))) return undefined;
  if (inside.some((node) => held.some((work) => isAt(work, node, file)))) return undefined;
  const unit = unitAt({ statement, indent }, file);
  const words: readonly Edit[] = [
    { range: statement.range, text: `with ${lock}:` },
    { range: [startLine(release, source), endLine(release, source)], text: '' },
  ];
  const span = [endLine(statement, source), endLine(last, source)] as const;
  const { line } = source.getLocFromIndex(last.range[1] - 1);
  return {
    id: 'openInWith',
    words: { handle: `\`${lock}\``, last: String(line) },
    edit: joined(words, indented(span, indent, unit, file), file),
  };
}

/** The name of the lock that a call without arguments asks for or lets go. */
function lockOf(
  { args, func, keywords }: NodeOf<'Call'>,
  methods: readonly string[],
): string | undefined {
  if (!is(func, 'Attribute') || !methods.includes(func.attr)) return undefined;
  return args.length + keywords.length === 0 ? dottedName(func.value)?.join('.') : undefined;
}
