import type { KnownLibrary } from '../src/catalogue/library.ts';
import { ofOpeners } from './find-missing.ts';
import type { Measured, Meeting, Meets } from './measured.ts';
import { isNear } from './steady.ts';

/** Everything that the catalogue claims of a library and that was seen to be otherwise, in words. */
export function findDifferences(library: KnownLibrary, seen: Measured): readonly string[] {
  const kinds = meetingsOf(seen);
  return [
    ...ofOpeners(library, seen),
    ...seen.missing.map((name) => `${name}: nothing of the library has such a method or property`),
    ...ofClosing(library, seen),
    ...ofDisposer(library, seen),
    ...differ('lazy', library.lazy === true, seen.lazy),
    ...differ('locks', library.locks, locksOf(seen)),
    ...differ('meeting', library.meeting, meetingOf(kinds, seen)),
    ...ofTimeout(library, kinds),
    ...ofWords(library, kinds),
  ];
}

/** When the library locks others out, as far as was seen. */
function locksOf(seen: Measured): KnownLibrary['locks'] {
  if (obstacles(seen.idle).length > 0) return 'at-open';
  return obstacles(seen.transaction).length > 0 ? 'in-transactions' : 'never';
}

function differ(name: string, claimed: unknown, was: unknown): readonly string[] {
  if (claimed === was) return [];
  return [`${name}: the catalogue says ${String(claimed)}, it was ${String(was)}`];
}

/** In Python the end of a `with` block may leave the handle open, and the catalogue says so. */
function ofDisposer(
  library: KnownLibrary,
  { disposer, disposerFrees }: Measured,
): readonly string[] {
  if (library.from === 'python') {
    const leaving = disposerFrees ? 'closes' : 'commits';
    return differ('leaving', library.leaving ?? 'none', disposer === 'none' ? 'none' : leaving);
  }
  return [
    ...differ('disposer', library.disposer ?? 'none', disposer),
    ...(disposerFrees ? [] : ['the disposer leaves something open']),
  ];
}

function* ofClosing(library: KnownLibrary, seen: Measured): Generator<string> {
  const closings = Object.entries(seen.closers);
  const lingers = library.statementsLinger === true;
  for (const [name, { outcome, held }] of closings) {
    if (outcome !== 'keeps' || lingers) continue;
    const why = held.length === 0 ? 'nothing was seen to be held' : 'something was still held';
    yield `closer ${name}: expected it to free the store, ${why}`;
  }
  const freeing = closings.filter(([, { outcome }]) => outcome === 'frees');
  if (freeing.length > 0 && lingers)
    yield 'statementsLinger: the file was not open after the close';
  if (freeing.length === 0 && !lingers) yield 'closers: none of them frees the store';
  if (library.asyncClose && !closings.some(([, { promised }]) => promised)) {
    yield 'asyncClose: the catalogue says true, no closer gave a promise';
  }
}

/** The first obstacles of a second process, idle before in a transaction. */
function meetingsOf(seen: Measured): readonly Exclude<Meets, { kind: 'works' }>[] {
  const idle = obstacles(seen.idle);
  return idle.length > 0 ? idle : obstacles(seen.transaction);
}

function obstacles(meeting: Meeting | undefined): readonly Exclude<Meets, { kind: 'works' }>[] {
  return [meeting?.open, meeting?.read, meeting?.write].filter(
    (meets): meets is Exclude<Meets, { kind: 'works' }> =>
      meets !== undefined && meets.kind !== 'works',
  );
}

function meetingOf(
  kinds: readonly { readonly kind: 'throws' | 'waits' }[],
  seen: Measured,
): KnownLibrary['meeting'] {
  if (kinds.some(({ kind }) => kind === 'throws')) return 'throws';
  if (kinds.length > 0) return 'waits';
  return seen.keepsWrites ? 'waits' : 'breaks';
}

function ofTimeout(
  { busyTimeout }: KnownLibrary,
  kinds: readonly Exclude<Meets, { kind: 'works' }>[],
): readonly string[] {
  if (busyTimeout === undefined) {
    const end = kinds.find((met) => met.kind === 'waits' && met.givesUpAfter !== undefined);
    return end?.kind === 'waits'
      ? [`busyTimeout: the catalogue has none, it gave up after ${end.givesUpAfter ?? 0} ms`]
      : [];
  }
  const seen = kinds.map((met) => (met.kind === 'throws' ? 0 : met.givesUpAfter));
  if (seen.some((was) => isNear(was, busyTimeout))) return [];
  return [`busyTimeout: the catalogue says ${busyTimeout} ms, it was ${seen.join(', ')} ms`];
}

function ofWords(
  { error, heldWords }: KnownLibrary,
  kinds: readonly Exclude<Meets, { kind: 'works' }>[],
): readonly string[] {
  const errors = kinds.flatMap((met) => (met.error === undefined ? [] : [met.error]));
  const [first] = errors;
  if (first === undefined) return [];
  const all = errors.join(' ');
  return [
    ...(all.includes(error) ? [] : [`error: expected the words "${error}", got "${first}"`]),
    ...errors
      .filter((words) => !heldWords.some((held) => words.includes(held)))
      .map((words) => `heldWords: none of them is in "${words}"`),
  ];
}
