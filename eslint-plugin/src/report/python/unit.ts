import { is } from '../../python/tree/nodes.ts';
import type { PythonFile } from './file.ts';
import { lineStart } from './layout.ts';
import type { PythonHandle } from './local-handle.ts';

/** One level of indentation, as it is written around the handle or elsewhere in the file. */
export function unitAt(
  { statement, indent }: Pick<PythonHandle, 'indent' | 'statement'>,
  { survey }: PythonFile,
): string {
  const { text } = survey.source;
  const { parent } = statement;
  if (parent !== undefined && !is(parent, 'Module')) {
    const start = lineStart(parent.range[0], text);
    const outer = /^[ \t]*/.exec(text.slice(start, parent.range[0]))?.[0] ?? '';
    if (indent.startsWith(outer) && indent !== outer) return indent.slice(outer.length);
  }
  return /:[ \t]*\r?\n([ \t]+)\S/.exec(text)?.[1] ?? '    ';
}
