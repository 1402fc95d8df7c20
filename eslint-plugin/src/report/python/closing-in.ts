import type { Library } from '../../catalogue/library.ts';
import type { PythonSource } from '../../python/recognise/survey.ts';
import { is } from '../../python/tree/nodes.ts';
import type { NodeOf, Statement } from '../../python/tree/syntax.ts';
import type { Edit } from '../suggest/suggestion.ts';
import type { PythonFile } from './file.ts';
import { endLine, newlineOf, startLine } from './layout.ts';
import type { PythonHandle } from './local-handle.ts';

/** What the file calls `contextlib.closing`, and the import to add when it has no name for it. */
export interface Closing {
  readonly name: string;
  readonly imports: readonly Edit[];
}

/** Undefined when the name `closing` means something else in the file. */
export function closingIn(
  { library, statement }: PythonHandle,
  file: PythonFile,
): Closing | undefined {
  const { scopes, source } = file.survey;
  const known = [...scopes.module.variables.values()].flatMap(({ definitions, name }) => {
    const [only] = definitions;
    return definitions.length === 1 && only?.kind === 'import' ? [{ name, path: only.path }] : [];
  });
  const imported = known.find(({ path }) => path === 'contextlib.closing');
  if (imported !== undefined) return { name: imported.name, imports: [] };
  const module = known.find(({ path }) => path === 'contextlib');
  if (module !== undefined) return { name: `${module.name}.closing`, imports: [] };
  const edit = importEdit(library, file);
  const isKnown = /\bclosing\b/.test(source.text) || edit.range[0] > statement.range[0];
  return isKnown ? undefined : { name: 'closing', imports: [edit] };
}

/** The import goes among the first ones of the file, where its name puts it, or in front of all code. */
function importEdit(library: Library, { survey }: PythonFile): Edit {
  const { module, source } = survey;
  const newline = newlineOf(source);
  const line = `from contextlib import closing${newline}`;
  const group = firstImports(module.body, source);
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) {
    const head = module.body.findLast((node, index) => isHead(node, index));
    const at = head === undefined ? 0 : endLine(head, source);
    return insert(at, head === undefined ? line + newline : newline + line);
  }
  const isOfOthers = 'package' in library && library.package !== 'Python';
  if (isOfOthers && group.every((node) => isOf(node, library))) {
    return insert(startLine(first, source), line + newline);
  }
  const next = group.find((node) => is(node, 'ImportFrom') && node.module > 'contextlib');
  return insert(next === undefined ? endLine(last, source) : startLine(next, source), line);
}

type Import = NodeOf<'Import' | 'ImportFrom'>;

/** The imports that stand together at the head of the file, without an empty line between them. */
function firstImports(body: readonly Statement[], source: PythonSource): readonly Import[] {
  const group: Import[] = [];
  for (const node of body) {
    const last = group.at(-1);
    const isApart = last !== undefined && endLine(last, source) !== startLine(node, source);
    if (isImport(node) && !isApart) group.push(node);
    else if (last !== undefined) return group;
  }
  return group;
}

function isImport(node: Statement): node is Import {
  if (is(node, 'ImportFrom')) return node.module !== '__future__';
  return is(node, 'Import');
}

/** The text that describes a file, and what it imports from the future. */
function isHead(node: Statement, index: number): boolean {
  const isText = index === 0 && is(node, 'Expr') && is(node.value, 'Constant');
  return isText || (is(node, 'ImportFrom') && node.module === '__future__');
}

function isOf(node: Import, { modules }: Library): boolean {
  const names = is(node, 'ImportFrom') ? [node.module] : node.names.map(({ name }) => name);
  return names.every((name) => modules.includes(name));
}

function insert(at: number, text: string): Edit {
  return { range: [at, at], text };
}
