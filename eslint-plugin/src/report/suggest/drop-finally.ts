import type { Node, NodeOf } from '../../ecmascript/syntax.ts';
import { above, is } from '../../ecmascript/syntax.ts';
import { areFree } from './free-names.ts';
import type { LocalHandle } from './local-handle.ts';
import type { Edit, SourceFile, Statements } from './suggestion.ts';
import type { Style } from './text.ts';
import { endWithComment, shifted } from './text.ts';

/** Changes of words, and those of white space that give way to them. */
export interface Changes {
  readonly edits: readonly Edit[];
  readonly spaces: readonly Edit[];
}

/** The `try` whose `finally` does nothing but this close; undefined when the close stands elsewhere. */
export function tryClosedBy(close: Node): NodeOf<'TryStatement'> | undefined {
  const block = above(close);
  const scope = block && above(block);
  if (!is(block, 'BlockStatement') || !is(scope, 'TryStatement')) return undefined;
  return scope.finalizer === block && block.body.length === 1 ? scope : undefined;
}

/**
 * Removes a `finally` that has nothing left to do, and with it a `try` that catches nothing. Undefined when
 * that would lose a comment, or bring names together that are the same.
 */
export function dropFinally(
  scope: NodeOf<'TryStatement'>,
  inside: Statements,
  handle: LocalHandle,
  style: Style,
  file: SourceFile,
): Changes | undefined {
  const { source } = file.survey;
  if (scope.handler !== null) return without([scope.handler.range[1], scope.range[1]], source);
  const { body } = scope.block;
  const last = body.at(-1);
  if (!inside.includes(scope) || last === undefined) return undefined;
  if (!areFree(body, scope, handle.home ?? handle.container, file.survey)) return undefined;
  const opens = scope.block.range[0] + 1;
  const from = opens + (/^\s*/.exec(source.slice(opens))?.[0].length ?? 0);
  const to = endWithComment(last, source);
  const end = without([to, scope.range[1]], source);
  const spaces = shifted(body, [from, to], style.unit, true, file.survey);
  const start: Edit = { range: [scope.range[0], from], text: '' };
  return end && { edits: [start, ...end.edits], spaces };
}

function without(range: Edit['range'], source: string): Changes | undefined {
  if (/\/[/*]/.test(source.slice(...range))) return undefined;
  return { edits: [{ range, text: '' }], spaces: [] };
}
