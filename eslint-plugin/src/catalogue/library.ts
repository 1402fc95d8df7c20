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
}

/** When the store lives in memory, so that no other process can meet it. */
export interface InMemory {
  /** The index of the argument that names the store. */
  readonly argument: number;
  /** The property of that argument, when it is an object. */
  readonly property?: string;
  /** Names of stores in memory. */
  readonly names: readonly string[];
  /** Parts that a name of a store in memory has. */
  readonly parts: readonly string[];
  /** True when a missing name also means memory. */
  readonly missing: boolean;
}

/** One library (or one module of the user's own). */
export interface Library {
  /** As a person calls it. */
  readonly title: string;
  readonly modules: readonly string[];
  readonly openers: readonly Opener[];
  /** Classes whose subclasses in a file are openers too are those opened by `new`. */
  readonly closers: readonly string[];
  /** True when `close()` gives a promise that must be awaited. */
  readonly asyncClose: boolean;
  /** True when most methods give promises. */
  readonly asyncMethods: boolean;
  /** Which disposer the handle has; undefined when nobody has said. */
  readonly disposer?: 'async' | 'none' | 'sync';
  /** Methods that give a statement, an iterator or another object that needs its parent open. */
  readonly derives: readonly string[];
  /** Methods that change the handle and give it back. */
  readonly chains: readonly string[];
  /** Properties that say whether the handle is open. */
  readonly openFlags: readonly string[];
  /** Methods that run a callback inside one transaction. */
  readonly transactions: readonly string[];
  /** Methods that take the text of a SQL statement. */
  readonly statements: readonly string[];
  readonly inMemory?: InMemory;
  /** When it locks other processes out. */
  readonly locks: 'at-open' | 'in-transactions' | 'unknown';
  readonly meeting: Meeting;
  /** Its default busy time-out in milliseconds; undefined when there is none to set. */
  readonly busyTimeout?: number;
  /** The option that sets the busy time-out. */
  readonly busyTimeoutOption?: string;
  /** What the second process sees, for `breaks` and `throws`: the code or the message. */
  readonly error: string;
  readonly source: string;
}
