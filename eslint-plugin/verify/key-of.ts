import type { KnownLibrary } from '../src/catalogue/library.ts';

/** What names a library in the results and its probe: the package, in Python also what opens it. */
export function keyOf({ from, openers, package: name, title }: Named): string {
  const words =
    from === 'python' ? `python-${title}-${openers[0]?.name ?? ''}`.toLowerCase() : name;
  return words.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '');
}

export type Named = Pick<KnownLibrary, 'from' | 'openers' | 'package' | 'title'>;
