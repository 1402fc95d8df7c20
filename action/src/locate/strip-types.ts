import nodeModule from 'node:module';

/** TypeScript without its types, every other character in its place; or why that cannot be had. */
export type Stripped =
  | { readonly kind: 'stripped'; readonly text: string }
  | { readonly kind: 'unstripped'; readonly because: string };

const typed = new Set(['.cts', '.mts', '.ts']);

/**
 * Blanks out the types of a TypeScript source, so that lines and columns stay as they are.
 * A source whose `extension` says that it has none is returned as it is.
 * Source: https://nodejs.org/api/module.html#modulestriptypescripttypescode-options
 */
export function stripTypes(extension: string, text: string): Stripped {
  if (!typed.has(extension)) return { kind: 'stripped', text };
  if (!('stripTypeScriptTypes' in nodeModule)) {
    const because = `TypeScript is read from Node.js 22.13 on, and this is ${process.version}`;
    return { kind: 'unstripped', because };
  }
  try {
    return {
      kind: 'stripped',
      text: withoutWarnings(() => nodeModule.stripTypeScriptTypes(text, { mode: 'strip' })),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unstripped', because: message.trim().split('\n')[0] ?? '' };
  }
}

/** The first call warns that the function is experimental, which is no news to a user of ours. */
function withoutWarnings<Value>(work: () => Value): Value {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was, never called
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
