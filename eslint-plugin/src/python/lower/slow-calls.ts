import type { SlowPython } from '../../catalogue/python/slow-operations.ts';
import { slowPython } from '../../catalogue/python/slow-operations.ts';
import { matches } from '../recognise/paths.ts';
import type { SlowNames } from './lowering.ts';

/** Answers which callees take long. `more` are the user's own: `module` and names. */
export function slowNames(
  more: readonly { readonly module: string; readonly names: readonly string[] }[],
): SlowNames {
  const own = more.flatMap(({ module, names }) => names.map((name) => `${module}.${name}`));
  const known: readonly SlowPython[] = slowPython;
  const find = (paths: readonly string[], blocks: boolean): 'idle' | 'working' | undefined => {
    if (paths.length === 0) return undefined;
    const found = known.find((each) => each.blocks === blocks && matches(paths, each.names));
    if (found !== undefined) return found.idle ? 'idle' : 'working';
    return matches(paths, own) ? 'working' : undefined;
  };
  return { blocks: (paths) => find(paths, true), waits: (paths) => find(paths, false) };
}
