import type { KnownLibrary, Opener } from '../src/catalogue/library.ts';
import type { Measured, Way } from './measured.ts';

/** The openers that are not there, or are called in another way, in the version that was opened. */
export function* ofOpeners(
  { openers, package: name }: KnownLibrary,
  { openers: ways, packages }: Pick<Measured, 'openers' | 'packages'>,
): Generator<string> {
  const version = packages[name];
  for (const opener of openers) {
    const way = ways[opener.name];
    if (way === undefined || !isOf(version, opener)) continue;
    if (way === 'absent') yield `opener ${opener.name}: there is none in ${version ?? 'it'}`;
    else if (!suits(way, opener.call)) {
      yield `opener ${opener.name}: the catalogue says ${opener.call}, it was ${way}`;
    }
  }
}

/** What can be called both ways is often a function that makes an object by itself. */
function suits(way: Way, claimed: Opener['call']): boolean {
  return way === 'either' || way === claimed;
}

/** Whether a version, such as `8.0.1`, has the opener; unknown ones have all. */
function isOf(version: string | undefined, { since, until }: Opener): boolean {
  if (version === undefined) return true;
  return (
    (since === undefined || compare(version, since) >= 0) &&
    (until === undefined || compare(version, until) < 0)
  );
}

function compare(one: string, other: string): number {
  const numbers = (version: string): readonly number[] => version.split(/[.-]/).map(Number);
  const [left, right] = [numbers(one), numbers(other)];
  const index = left.findIndex((part, at) => part !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
