import type { Problem } from '../../problem.ts';
import { above, is } from '../../ecmascript/syntax.ts';
import { functionAround } from '../../ecmascript/survey.ts';
import type { LocalHandle } from './local-handle.ts';
import type { SourceFile, Suggestion } from './suggestion.ts';

/** `db.close();` becomes `await db.close();`, where that may be written. */
export function waitForClose(
  handle: LocalHandle,
  { operation }: Problem,
  file: SourceFile,
): readonly Suggestion[] {
  const call = handle.reach.closes.find(
    ({ loc }) =>
      loc.start.line === operation?.start.line && loc.start.column === operation.start.column,
  );
  const statement = call && above(call);
  if (call === undefined || !is(statement, 'ExpressionStatement')) return [];
  const around = functionAround(call);
  const canAwait = around === undefined ? file.isModule : around.async;
  if (!canAwait) return [];
  const [start] = call.range;
  const edit = { range: [start, start], text: 'await ' } as const;
  return [{ id: 'awaitClose', words: { handle: `\`${handle.name}\`` }, edit }];
}
