/** What is known about a library, as plain data. */

/** How a second process meets what the first one holds. */
export type Meeting = 'breaks' | 'throws' | 'waits';

/** One way to open a handle. */
export interface Opener {
  /** The exported name; `default` is the default export and the module object of CommonJS. */
  readonly name: string;
  /** Whether it is called with `new`, without it, or both. */
  readonly call: 'call' | 'either' | 'new';
  /** True when it gives a promise of the handle. */
  readonly promised?: boolean;
  /** True when the handle is lent to a callback and closed behind it: never reported. */
  readonly scoped?: boolean;
  /** One of these must hold; without it the call opens something that no other process can meet. */
  readonly when?: readonly ArgumentCondition[];
  /** True when the object that it gives only opens by `with` or by its method `acquire()`. */
  readonly latent?: boolean;
  /** The first version that has it; undefined when all have that are known. */
  readonly since?: string;
  /** The first version that has it no more. */
  readonly until?: string;
  /** Where it is given the handle that it is built on, or a function that opens one later. */
  readonly takes?: ArgumentPath;
}

/** A value inside the arguments of a call. */
export interface ArgumentPath {
  /** The index of the argument. */
  readonly argument: number;
  /** The property of that argument, with dots between names when it lies deeper; in Python its keyword. */
  readonly property?: string;
}

/** What an argument of the opening call must be. */
export interface ArgumentCondition extends ArgumentPath {
  /** The texts that it may be. */
  readonly values?: readonly string[];
  /** What its text may begin with. */
  readonly prefixes?: readonly string[];
  /** The modules one of which made it. */
  readonly madeBy?: readonly string[];
}

/** When the store that the argument names lives in memory, so that no other process can meet it. */
export interface InMemory extends ArgumentPath {
  /** Names of stores in memory. */
  readonly names: readonly string[];
  /** Parts that a name of a store in memory has. */
  readonly parts: readonly string[];
  /** True when a missing name also means memory. */
  readonly missing: boolean;
}

/** How transactions begin and end. */
export interface Sections {
  /** Methods that begin one and give an object that ends it; `flag` is the option that makes it writing. */
  readonly begins: readonly { readonly method: string; readonly flag?: string }[];
  /** Methods that begin one when they write; of those that take SQL, its text decides. */
  readonly writes: readonly string[];
  /** Methods of the handle, or of the object that `begins` gives, that end it. */
  readonly ends: readonly string[];
  /** Options of the opening call by which writing begins none. */
  readonly unless: readonly { readonly option: string; readonly value: boolean | null }[];
}

/** One library (or one module of the user's own). */
export interface Library {
  /** As a person calls it. */
  readonly title: string;
  readonly modules: readonly string[];
  readonly openers: readonly Opener[];
  /** Methods that close it; the empty name stands for a call of the handle itself. */
  readonly closers: readonly string[];
  /** Exported functions that close what was opened under the name that they are given. */
  readonly releasers?: readonly string[];
  /** True when `close()` gives a promise that must be awaited. */
  readonly asyncClose: boolean;
  /** True when most methods give promises. */
  readonly asyncMethods: boolean;
  /** The methods that give promises, where most do not. */
  readonly promises?: readonly string[];
  /** Which disposer the handle has; undefined when nobody has said. */
  readonly disposer?: 'async' | 'none' | 'sync';
  /** Methods that give a statement, an iterator or another object that needs its parent open. */
  readonly derives: readonly string[];
  /** Methods that change the handle and give it back. */
  readonly chains: readonly string[];
  /** Methods that open it, where that is not done with the opening call: when they fail, it is not open. */
  readonly starts?: readonly string[];
  /** Properties that say whether the handle is open. */
  readonly openFlags: readonly string[];
  /** Methods that run a callback inside one transaction. */
  readonly transactions: readonly string[];
  /** Methods that take the text of a SQL statement. */
  readonly statements: readonly string[];
  /** Methods that begin and end transactions without a callback. */
  readonly sections?: Sections;
  /** True when its methods tell their callback of a failure, and throw none. */
  readonly tellsFailures?: boolean;
  /** Methods that do not reach the store. */
  readonly passive?: readonly string[];
  /** True for a lock file: it is open for the sake of whatever is done meanwhile. */
  readonly protects?: boolean;
  /** True for a lock: long work may be what it guards, so that only leaving it open is a fault. */
  readonly guards?: boolean;
  /** In Python: the class that its errors are derived from, where it exports one. */
  readonly failure?: string;
  /** In Python: what the end of a `with` block does; undefined when nobody has said. */
  readonly leaving?: 'closes' | 'commits' | 'none';
  readonly inMemory?: InMemory;
  /**
   * When it locks other processes out: as soon as it is open, or in transactions. `never`: it has no lock,
   * and two processes can spoil the store.
   */
  readonly locks: 'at-open' | 'in-transactions' | 'never' | 'unknown';
  readonly meeting: Meeting;
  /** Its default busy time-out in milliseconds; undefined when there is none to set. */
  readonly busyTimeout?: number;
  /** The option that sets the busy time-out. */
  readonly busyTimeoutOption?: string;
  /** What the second process sees, for `breaks` and `throws`: the code or the message. */
  readonly error: string;
  readonly source: string;
}

/** A library of the catalogue: beside what the rule needs, what its users and its verification need. */
export interface KnownLibrary extends Library {
  /** The package that brings it, or the runtime that has it built in. */
  readonly package: string;
  readonly from: 'bun' | 'deno' | 'node' | 'npm' | 'python';
  /** The versions that all of this holds for, as far as is known. */
  readonly versions: string;
  /** The first version whose handle has the disposer. */
  readonly disposerSince?: string;
  /** True when statements keep the file open after the close, until they are collected. */
  readonly statementsLinger?: boolean;
  /** True when the store is really opened by the first use, not by the opening call. */
  readonly lazy?: boolean;
  /** Words of the errors by which it says that another process holds the store. */
  readonly heldWords: readonly string[];
}
