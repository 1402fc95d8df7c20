import type { KnownLibrary } from '../src/catalogue/library.ts';

/** The name of a library's data file and of its probe: the package without what a file name cannot have. */
export function keyOf(library: Pick<KnownLibrary, 'package'>): string {
  return library.package.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, '');
}
