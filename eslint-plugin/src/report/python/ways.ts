import { functionAround, is } from '../../python/tree/nodes.ts';
import type { Edit, SuggestionId } from '../suggest/suggestion.ts';
import { closingIn } from './closing-in.ts';
import type { PythonFile } from './file.ts';
import type { PythonHandle } from './local-handle.ts';

/** How a block closes a handle. */
export interface Way {
  readonly id: SuggestionId;
  /** The lines that open it and begin its block, of the words that open the handle. */
  readonly heads: (opening: string) => readonly string[];
  /** The lines behind the block. */
  readonly tail: readonly string[];
  /** The import that it needs, if the file does not have it. */
  readonly imports: readonly Edit[];
}

/** What suits the library: `with` where that closes, `closing` where it does not, `finally` where nothing else can. */
export function wayToClose(handle: PythonHandle, unit: string, file: PythonFile): Way | undefined {
  const { name } = handle;
  const { asyncClose, closers, leaving } = handle.library;
  if (asyncClose) return asyncWay(handle);
  if (leaving === 'closes') {
    const heads = (opening: string): readonly string[] => [`with ${opening} as ${name}:`];
    return { id: 'openInWith', heads, tail: [], imports: [] };
  }
  const closing = closingIn(handle, file);
  const part = closers.find((closer) => closer.endsWith('.close'))?.slice(0, -'.close'.length);
  if (closing !== undefined && closers.includes('close')) {
    const heads = (opening: string): readonly string[] => [
      `with ${closing.name}(${opening}) as ${name}:`,
    ];
    return { id: 'openInClosing', heads, tail: [], imports: closing.imports };
  }
  if (closing !== undefined && part !== undefined) {
    const heads = (opening: string): readonly string[] => [
      `${name} = ${opening}`,
      `with ${closing.name}(${name}.${part}):`,
    ];
    return { id: 'openInClosing', heads, tail: [], imports: closing.imports };
  }
  const [closer] = closers;
  if (closer === undefined) return undefined;
  return {
    id: 'closeInFinally',
    heads: (opening) => [`${name} = ${opening}`, 'try:'],
    tail: ['finally:', `${unit}${name}.${closer}()`],
    imports: [],
  };
}

/** `async with` enters what `await` would have opened; only a coroutine can do so. */
function asyncWay({ library, name, opening }: PythonHandle): Way | undefined {
  const home = functionAround(opening);
  if (library.leaving !== 'closes' || !is(home, 'FunctionDef') || !home.isAsync) return undefined;
  const heads = (words: string): readonly string[] => [`async with ${words} as ${name}:`];
  return { id: 'openInWith', heads, tail: [], imports: [] };
}
