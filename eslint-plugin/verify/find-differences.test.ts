import { describe, expect, test } from 'vitest';
import { betterSqlite3 } from '../src/catalogue/libraries/better-sqlite3.ts';
import type { KnownLibrary, Opener } from '../src/catalogue/library.ts';
import { findDifferences } from './find-differences.ts';
import type { Measured, Meeting } from './measured.ts';

const works: Meeting = {
  open: { kind: 'works' },
  read: { kind: 'works' },
  write: { kind: 'works' },
};
const error = 'SQLITE_BUSY database is locked';
const seen: Measured = {
  kind: 'measured',
  packages: { 'better-sqlite3': '13.2.0' },
  runtime: '',
  openers: { default: 'either' },
  missing: [],
  closers: { close: { outcome: 'frees', promised: false, held: ['x.db'] } },
  disposer: 'none',
  disposerFrees: true,
  lazy: false,
  idle: works,
  transaction: { ...works, write: { kind: 'waits', givesUpAfter: 5040, error } },
  keepsWrites: true,
};
const find = (change: Partial<Measured>, claims: Partial<KnownLibrary> = {}): readonly string[] =>
  findDifferences({ ...betterSqlite3, ...claims }, { ...seen, ...change });

describe('what was seen of a library', () => {
  test('is as the catalogue says', () => {
    expect(find({})).toEqual([]);
  });

  test.each<[string, Partial<Measured>, Partial<KnownLibrary>]>([
    [
      'closer close: expected it to free the store, something was still held',
      { closers: { close: { outcome: 'keeps', promised: false, held: ['x.db'] } } },
      {},
    ],
    [
      'closer close: expected it to free the store, nothing was seen to be held',
      { closers: { close: { outcome: 'keeps', promised: false, held: [] } } },
      {},
    ],
    [
      'closers: none of them frees the store',
      { closers: { close: { outcome: 'absent', promised: false, held: [] } } },
      {},
    ],
    ['asyncClose: the catalogue says true, no closer gave a promise', {}, { asyncClose: true }],
    ['disposer: the catalogue says none, it was sync', { disposer: 'sync' }, {}],
    ['the disposer leaves something open', { disposerFrees: false }, {}],
    ['lazy: the catalogue says false, it was true', { lazy: true }, {}],
    [
      'locks: the catalogue says in-transactions, it was at-open',
      { idle: { open: { kind: 'throws', error } } },
      { busyTimeout: 0, meeting: 'throws' },
    ],
    [
      'meeting: the catalogue says waits, it was throws',
      { transaction: { open: { kind: 'throws', error } } },
      { busyTimeout: 0 },
    ],
    [
      'locks: the catalogue says in-transactions, it was never',
      { transaction: works },
      { busyTimeout: undefined as never },
    ],
    ['busyTimeout: the catalogue says 1000 ms, it was 5040 ms', {}, { busyTimeout: 1000 }],
    [
      'busyTimeout: the catalogue has none, it gave up after 5040 ms',
      {},
      { busyTimeout: undefined as never },
    ],
    [`error: expected the words "ELOCKED", got "${error}"`, {}, { error: 'ELOCKED' }],
    [`heldWords: none of them is in "${error}"`, {}, { heldWords: ['ELOCKED'] }],
    ['opener default: there is none in 13.2.0', { openers: { default: 'absent' } }, {}],
    [
      'opener default: the catalogue says call, it was new',
      { openers: { default: 'new' } },
      { openers: [{ name: 'default', call: 'call' }] },
    ],
    ['iterate: nothing of the library has such a method or property', { missing: ['iterate'] }, {}],
    ['statementsLinger: the file was not open after the close', {}, { statementsLinger: true }],
  ])('differs: %s', (difference, change, claims) => {
    expect(find(change, claims)).toContain(difference);
  });

  test('may have openers of other versions only', () => {
    const openerOf = (bounds: Partial<Opener>): readonly string[] =>
      find(
        { openers: { default: 'absent' } },
        { openers: [{ name: 'default', call: 'new', ...bounds }] },
      );
    expect(openerOf({ until: '13.2.0' })).toEqual([]);
    expect(openerOf({ since: '13.10.0' })).toEqual([]);
    expect(openerOf({ since: '13.2.0', until: '14.0.0' })).toHaveLength(1);
    expect(openerOf({ since: '9.0.0' })).toHaveLength(1);
  });

  test('may be a store that loses writes instead of locking', () => {
    expect(
      find(
        { transaction: works, keepsWrites: false },
        { locks: 'never', meeting: 'breaks', busyTimeout: undefined as never },
      ),
    ).toEqual([]);
  });

  test('may keep the file open by a statement when the catalogue knows that', () => {
    const closers = { close: { outcome: 'keeps', promised: false, held: ['x.db'] } } as const;
    expect(find({ closers }, { statementsLinger: true })).toEqual([]);
  });
});
