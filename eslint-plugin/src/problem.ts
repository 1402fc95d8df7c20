import type { Opening, Operation } from './model.ts';

/** Which of the debatable shapes are reported. */
export interface Policy {
  readonly messages: ReadonlySet<MessageId>;
  /** Also what only a throw that ends the process, or a throw before handing over, can leave open. */
  readonly strict: boolean;
  /** Also slow work between two uses. */
  readonly between: boolean;
  /** Not handles that live as long as the process, where the library locks only in transactions. */
  readonly service: boolean;
  /** Also what only an exception leaves open. */
  readonly exceptions: boolean;
  /** Also what a failing test leaves open. */
  readonly tests: boolean;
  /** Also handles that a stranger was given, who may close them, and that nobody closes here. */
  readonly lent: boolean;
}

/** The nine classes of report; each has its own switch. */
export type MessageId =
  | 'escapes'
  | 'heldAcross'
  | 'moduleLevel'
  | 'notOnAllPaths'
  | 'overwritten'
  | 'transactionHeldAcross'
  | 'unclosedField'
  | 'unscoped'
  | 'wrongUsing';

/** Something to report, as data; words come later. */
export interface Problem {
  readonly messageId: MessageId;
  readonly opening: Opening;
  /** Where the report stands: the opening, or the line that opens a transaction. */
  readonly at: Operation;
  /** The operation that skips the close, or across which the handle is held. */
  readonly operation?: Operation;
  /** Why the operation is at fault, where one message class has several reasons. */
  readonly reason?: Reason;
  /** The slow work that the handle is held across, or would be if it were closed at the end of its block. */
  readonly held?: readonly Operation[];
}

/** Variants of a message. */
export type Reason =
  | 'after-last-use'
  | 'before-first-use'
  | 'closed-before-return'
  | 'end-of-file'
  | 'may-throw'
  | 'no-close'
  | 'no-context-manager'
  | 'not-awaited'
  | 'not-disposable'
  | 'only-async'
  | 'no-enter'
  | 'only-sync'
  | 'outlives'
  | 'promise'
  | 'skips'
  | 'some-path'
  | 'wait';
