/**
 * What was opened, and the handle language that each front end lowers its syntax to. Nothing in here
 * knows JavaScript, Python or ESLint.
 */
import type { Derivation } from './model/derivation.ts';
import type { Opening, Operation } from './model/operation.ts';

export type { Opening, Operation };

/** A variable, a field or the unnamed result of an expression. */
export interface Place {
  readonly id: number;
  /** Empty for the unnamed result of an expression. */
  readonly name: string;
  /** The body that declares it; 0 is the file itself. */
  readonly home: number;
}

/** Where a value can be kept beyond the body that made it. */
export type Destination =
  /** A field of the class around; `closers` are the bodies that mention the field. */
  | { readonly kind: 'field'; readonly place: Place; readonly closers: () => readonly Body[] }
  /** A variable of an outer body, `lasting` when that body is the file; `closers` mention it. */
  | {
      readonly kind: 'variable';
      readonly place: Place;
      readonly lasting: boolean;
      readonly closers: () => readonly Body[];
    }
  /** The global object, a static field, the exports of the module. */
  | { readonly kind: 'process' }
  /** A variable at the top of the file that only the statements of the file itself name. */
  | { readonly kind: 'file' }
  /** An object or a function that this file does not know. */
  | { readonly kind: 'unknown' };

/** A function, or the file itself, in the handle language. */
export interface Body {
  readonly home: number;
  /** The homes of the bodies around it, nearest first. */
  readonly outer: readonly number[];
  /** A `command` is a function whose failure ends the process, a `listener` is for an emitter, `undo` a hook. */
  readonly kind: 'command' | 'function' | 'initializer' | 'listener' | 'program' | 'test' | 'undo';
  readonly parameters: readonly Place[];
  /** What a constructor makes. */
  readonly self?: Place;
  readonly result: Place;
  readonly isAsync: boolean;
  /** The places of outer bodies that it names. */
  readonly mentions: () => ReadonlySet<Place>;
  /** Lowered on the first use, then kept. */
  readonly steps: () => Step;
}

/** What a condition says about a place. */
export type Test =
  | { readonly kind: 'unknown'; readonly before: Step }
  | { readonly kind: 'always'; readonly before: Step }
  /** The place has a value that is neither null, undefined nor false. */
  | {
      readonly kind: 'present';
      readonly place: Place;
      readonly before: Step;
      /** True for a setting or a flag that says nothing of whether the handle is open. */
      readonly isWhim?: boolean;
    }
  /** Two places have the same value. */
  | { readonly kind: 'same'; readonly left: Place; readonly right: Place; readonly before: Step }
  /** The handle in the place says that it is open. */
  | { readonly kind: 'open'; readonly place: Place; readonly before: Step }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'and' | 'or'; readonly left: Test; readonly right: Test };

/** Leaving a statement otherwise than at its end; `target` is the loop or labelled block that is meant. */
export type Jump =
  | {
      readonly kind: 'jump';
      readonly exit: 'return' | 'throw';
      readonly at: Operation;
      /** True for a `return` at the end of its body, which leaves nothing out. */
      readonly last?: boolean;
    }
  | {
      readonly kind: 'jump';
      readonly exit: 'break' | 'continue';
      readonly target: number;
      readonly at: Operation;
    };

/** Steps without a body of their own. */
export type PlainStep =
  | { readonly kind: 'open'; readonly opening: Opening; readonly into: Place }
  | {
      readonly kind: 'copy';
      readonly from: Place;
      readonly to: Place;
      readonly as: Derivation;
      readonly at: Operation;
    }
  /** A value that is no handle is put into a place; `declares` when the place begins to exist here. */
  | {
      readonly kind: 'set';
      readonly to: Place;
      readonly value: 'absent' | 'present' | 'unknown';
      readonly declares: boolean;
      readonly at: Operation;
    }
  | { readonly kind: 'use'; readonly place: Place }
  /** A method is called: the library says whether that uses, closes, derives or begins a transaction. */
  | {
      readonly kind: 'invoke';
      readonly place: Place;
      readonly method: string;
      readonly into: Place;
      /** The first argument or the prepared text, when it is a literal. */
      readonly literal?: string;
      /** The options that the call switches on. */
      readonly flags?: ReadonlySet<string>;
      /** True when it is not held to fail, unless it is the handle that does it. */
      readonly calm?: boolean;
      /** True when a method of this name closes what a wrapper has inside. */
      readonly releases: boolean;
      /** True for `client.close` of `db.client.close()`: it says nothing unless it closes the handle. */
      readonly isInner?: boolean;
      /** True when nobody looks at what the method gives back. */
      readonly dropped: boolean;
      /** The function among its arguments, which a transaction runs at once. */
      readonly callback?: Body;
      readonly at: Operation;
    }
  /** The end of a `using` or `with` block; `closing` calls `close()` there. */
  | {
      readonly kind: 'dispose';
      readonly place: Place;
      readonly how: 'async' | 'closing' | 'sync';
      readonly at: Operation;
    }
  /** A stack of disposables takes the handle over; `how` undefined when it was told how to close it. */
  | {
      readonly kind: 'entrust';
      readonly place: Place;
      readonly to: Place;
      readonly how?: 'async' | 'sync';
      readonly at: Operation;
    }
  | { readonly kind: 'lend'; readonly place: Place; readonly at: Operation }
  | {
      readonly kind: 'keep';
      readonly place: Place;
      readonly destination: Destination;
      readonly renews?: boolean; // True for a field that was open before any method runs.
      readonly at: Operation;
    }
  /** A function becomes a value: it may run later, once, often or never. */
  | { readonly kind: 'closure'; readonly body: Body; readonly into: Place }
  /** What the place holds is run or finished later, and nobody waits for it. */
  | { readonly kind: 'linger'; readonly place: Place; readonly at: Operation }
  | {
      readonly kind: 'may-throw';
      readonly at: Operation;
      /** The method call that is waited for, when it may be the one that opens the handle. */
      readonly starts?: { readonly place: Place; readonly method: string };
    }
  /** A generator stops here; its consumer may never come back. */
  | { readonly kind: 'suspend'; readonly at: Operation }
  | {
      readonly kind: 'slow';
      readonly related: readonly Place[];
      readonly at: Operation;
      /** True when nothing at all is done meanwhile. */
      readonly idle?: boolean;
    }
  /** Something outside of the program's memory is touched, which a lock file may be there to protect. */
  | { readonly kind: 'touch' }
  /** An awaited call of unknown length, for example the server of a program. */
  | { readonly kind: 'wait'; readonly related: readonly Place[]; readonly at: Operation }
  /** The process ends here. */
  | { readonly kind: 'exit-process' };

/** A handler of a `try`; `all` when no exception passes it by. */
export interface Handler {
  readonly all: boolean;
  readonly body: Step;
}

/** One step of a body. */
export type Step =
  | PlainStep
  | Jump
  /** One after the other; `locals` are the places that exist only inside. */
  | { readonly kind: 'block'; readonly steps: readonly Step[]; readonly locals?: readonly Place[] }
  | { readonly kind: 'branch'; readonly test: Test; readonly then: Step; readonly otherwise: Step }
  /** One of the arms runs; with `fallThrough` the next ones too, until a break. */
  | {
      readonly kind: 'switch';
      readonly arms: readonly Step[];
      readonly fallThrough: boolean;
      /** True when some arm runs in any case. */
      readonly exhaustive: boolean;
    }
  | {
      readonly kind: 'loop';
      readonly id: number;
      /** Checked before each turn, or after it when `bodyFirst`. */
      readonly test: Test;
      readonly bodyFirst: boolean;
      /** The collection whose elements are walked, which a handle inside proves not to be empty. */
      readonly over?: Place;
      readonly body: Step;
      readonly update: Step;
      /** Runs when the loop ends by its test (`else` of a Python loop). */
      readonly otherwise: Step;
    }
  | { readonly kind: 'labelled'; readonly id: number; readonly body: Step }
  | {
      readonly kind: 'try';
      readonly body: Step;
      readonly handlers: readonly Handler[];
      /** Runs when the body ended normally, outside the handlers (`else` of a Python try). */
      readonly otherwise: Step;
      readonly finalizer: Step;
    }
  /** A local function runs here, with its parameters bound. */
  | {
      readonly kind: 'call';
      readonly body: Body;
      readonly bind: readonly { readonly from: Place; readonly to: Place }[];
      readonly self?: Place;
      readonly into: Place;
      readonly awaited: boolean;
      /** False for a function written where it runs: a callback in a promise chain. */
      readonly hop: boolean;
      readonly at: Operation;
    };
