import { operationOf } from '../../python/recognise/operation.ts';
import type { Whereabouts } from '../words.ts';
import type { PythonFile } from './file.ts';
import type { PythonHandle } from './local-handle.ts';
import { isIn } from './steady.ts';

/** Where a local handle is needed and closed; nothing where it can be needed elsewhere too. */
export function whereaboutsInPython(
  handle: PythonHandle | undefined,
  { survey }: PythonFile,
): Whereabouts {
  if (handle === undefined || handle.reach.escapes) return {};
  const { reach, statements } = handle;
  const { source } = survey;
  const lines = reach.needs
    .filter((need) => statements.some((statement) => isIn(need, statement)))
    .map(({ range }) => source.getLocFromIndex(range[0]).line);
  const [close] = reach.closes;
  return {
    ...(lines.length > 0 && { needed: { first: Math.min(...lines), last: Math.max(...lines) } }),
    ...(close && { close: operationOf(close, source) }),
  };
}
