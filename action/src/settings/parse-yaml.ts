import { parseDocument } from 'yaml';

/** What a YAML text says, or what is wrong with it in one sentence. Loaded only where there is one. */
export function parseYaml(text: string): { readonly data: unknown } | { readonly fault: string } {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) return { fault: error.message.split('\n')[0] ?? '' };
  try {
    return { data: document.toJS() as unknown };
  } catch (fault) {
    // Aliases that would grow without end.
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
