import { operationOf } from '../ecmascript/operation.ts';
import type { LocalHandle } from './suggest/local-handle.ts';
import type { Whereabouts } from './words.ts';

/** Where a local handle is needed and closed; nothing where it can be needed elsewhere too. */
export function whereaboutsOf(handle: LocalHandle | undefined, source: string): Whereabouts {
  if (handle === undefined || handle.reach.escapes) return {};
  const { needs, closes } = handle.reach;
  const lines = needs.map(({ loc }) => loc.start.line);
  const [close] = closes;
  return {
    ...(lines.length > 0 && { needed: { first: Math.min(...lines), last: Math.max(...lines) } }),
    ...(close && { close: operationOf(close, source) }),
  };
}
