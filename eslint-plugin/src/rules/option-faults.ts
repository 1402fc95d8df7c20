import type { Options } from './options.ts';

/**
 * Names that cannot exist would make the rule silent, so they are told instead: all of them at once, each
 * with the path of the option. Kinds of values ESLint has checked before.
 *
 * @throws When a module or a name cannot exist.
 */
export function refuseFaults(options: Options): void {
  const faults = [...faultsIn(options)];
  if (faults.length === 0) return;
  throw new Error(`The options of lockjam/no-long-lived-cache are wrong.\n${faults.join('\n')}`);
}

function* faultsIn({ libraries, owners, slow }: Options): Generator<string> {
  for (const [index, { module, open, close }] of (libraries ?? []).entries()) {
    const path = `libraries[${index}]`;
    yield* ofModule(`${path}.module`, module);
    yield* ofName(`${path}.open`, open);
    yield* ofName(`${path}.close`, close ?? 'close');
  }
  for (const [option, list] of Object.entries({ owners, slow })) {
    for (const [index, { module, names }] of (list ?? []).entries()) {
      yield* ofModule(`${option}[${index}].module`, module);
      for (const [at, name] of names.entries()) {
        yield* ofName(`${option}[${index}].names[${at}]`, name);
      }
    }
  }
}

function* ofModule(path: string, module: string): Generator<string> {
  if (MODULE.test(module)) return;
  yield `Expected \`${path}\` to be what an import names, such as './cache.js', got '${module}'.`;
}

function* ofName(path: string, name: string): Generator<string> {
  if (NAME.test(name)) return;
  yield `Expected \`${path}\` to be a name that code can use, such as 'openCache', got '${name}'.`;
}

/** No specifier has spaces, quotes or backslashes in it, and none ends in a slash. */
const MODULE = /^[^\s'"`\\]*[^\s'"`\\/]$/;

/** An identifier, members of one behind dots, `*` for all, or a well-known symbol. */
const NAME =
  /^(?:\*|\[Symbol\.\w+\]|[$_\p{ID_Start}][$\p{ID_Continue}]*(?:\.[$_\p{ID_Start}][$\p{ID_Continue}]*)*)$/u;
