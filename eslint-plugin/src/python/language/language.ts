import { buildTree } from '../tree/build-tree.ts';
import type { NodeOf } from '../tree/syntax.ts';
import { visitorKeys } from '../tree/visitor-keys.ts';
import { PythonSourceCode } from './source-code.ts';

/** A file as ESLint gives it to a language. */
interface File {
  readonly body: string | Uint8Array;
  readonly bom: boolean;
}

/**
 * Python as a language of ESLint. A broken file is read as far as that goes: parsing never fails.
 * Source: https://eslint.org/docs/latest/extend/languages
 */
export const pythonLanguage = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: Object.fromEntries(
    Object.entries(visitorKeys).map(([kind, fields]): [string, string[]] => [kind, [...fields]]),
  ),
  /** There are no options of ours; those of other languages in a shared configuration are left alone. */
  validateLanguageOptions: () => undefined,
  parse(file: File): { ok: true; ast: NodeOf<'Module'> } {
    return { ok: true, ast: buildTree(textOf(file)) };
  },
  /** `input` is what `parse` has given. */
  createSourceCode(file: File, input: { readonly ast: unknown }): PythonSourceCode {
    return new PythonSourceCode(textOf(file), input.ast as NodeOf<'Module'>, file.bom);
  },
} as const;

function textOf({ body }: File): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}
