import type { Library } from './library.ts';

/** A handle of the user's own, as the rule option `libraries` takes it. */
export interface ConfiguredLibrary {
  readonly module: string;
  /** The export that opens it, `default` for the default export. */
  readonly open: string;
  /** The method that closes it; `close` when left out. */
  readonly close?: string;
  /** True when `open` gives a promise. */
  readonly async?: boolean;
  readonly dispose?: 'async' | 'none' | 'sync';
  /** True when `open` lends the handle to a callback and closes it itself. */
  readonly scoped?: boolean;
}

/** What most stores call the methods that give something which needs the store open. */
const derives = [
  'batch',
  'createKeyStream',
  'createReadStream',
  'createValueStream',
  'createWriteStream',
  'cursor',
  'entries',
  'iterate',
  'iterator',
  'keys',
  'prepare',
  'stream',
  'values',
];

/** The same as an entry of the catalogue. */
export function asLibrary(own: ConfiguredLibrary): Library {
  return {
    title: own.module,
    modules: [own.module],
    openers: [
      {
        name: own.open,
        call: 'either',
        promised: own.async === true,
        scoped: own.scoped === true,
      },
    ],
    closers: [own.close ?? 'close'],
    asyncClose: own.dispose === 'async',
    asyncMethods: false,
    ...(own.dispose !== undefined && { disposer: own.dispose }),
    derives,
    chains: [],
    openFlags: ['isOpen', 'open'],
    transactions: ['transact', 'transaction'],
    statements: ['exec'],
    locks: 'unknown',
    meeting: 'waits',
    error: '',
    source: 'the configuration of the rule',
  };
}
