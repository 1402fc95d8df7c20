/** What a second process meets: nothing, a queue, or an error. */
export type Meets =
  | { readonly kind: 'works' }
  /** `givesUpAfter` in milliseconds with the words of the error; without it the wait has no end. */
  | { readonly kind: 'waits'; readonly givesUpAfter?: number; readonly error?: string }
  | { readonly kind: 'throws'; readonly error: string };

/** What a second process meets when it opens, reads and writes; undefined where it gets no further. */
export interface Meeting {
  readonly open: Meets;
  readonly read?: Meets;
  readonly write?: Meets;
}

/** What a closer did: `frees` when nothing of the store was held after it. */
export interface Closing {
  readonly outcome: 'absent' | 'frees' | 'keeps';
  /** True when it gave a promise. */
  readonly promised: boolean;
  /** What was held before it, and what it left. */
  readonly held: readonly string[];
}

/** How something that a module exports can be called; `absent` when there is no such thing. */
export type Way = 'absent' | 'call' | 'either' | 'new';

/** What was seen of one library on a real machine. */
export interface Measured {
  readonly kind: 'measured';
  /** The packages that took part, each with its version. */
  readonly packages: Readonly<Record<string, string>>;
  readonly runtime: string;
  /** The openers of the catalogue, by name. */
  readonly openers: Readonly<Record<string, Way>>;
  /** The names of methods that neither the handle has nor a class of the module, nor its code mentions. */
  readonly missing: readonly string[];
  readonly closers: Readonly<Record<string, Closing>>;
  readonly disposer: 'async' | 'none' | 'sync';
  /** True when the disposer, if there is one, let go of everything. */
  readonly disposerFrees: boolean;
  /** True when nothing is held before the first use. */
  readonly lazy: boolean;
  /** While the first process has the store open and does nothing. */
  readonly idle: Meeting;
  /** While the first process is in a write transaction; undefined when the library has none. */
  readonly transaction?: Meeting;
  /** True when what both processes wrote was found again. */
  readonly keepsWrites: boolean;
}

/** Why a library could not be opened here. */
export interface Unmeasured {
  readonly kind: 'not-verified';
  readonly reason: string;
}

/** The results of all libraries, by the name of their data file. */
export type Results = Readonly<Record<string, Measured | Unmeasured>>;
