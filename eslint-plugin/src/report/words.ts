import type { Opening, Operation } from '../model.ts';
import type { MessageId, Problem, Reason } from '../problem.ts';

/** The sentence of each message class: what is wrong, what a second process sees, what to do. */
export const sentences: Readonly<Record<MessageId, string>> = {
  escapes:
    '{{handle}} ({{library}}) is closed, but what needs it lives on: `{{operation}}` on line {{line}}. That fails as soon as it is used. {{other}} Use it before the close, or hand the handle on open.',
  heldAcross:
    '{{handle}} ({{library}}) stays open across `{{operation}}` on line {{line}}, {{why}}. {{other}} Close it before the wait, or open it after.',
  moduleLevel:
    '{{handle}} ({{library}}) stays open as long as the process lives. {{other}} Open it where it is needed, and close it there.',
  notOnAllPaths: '{{handle}} ({{library}}) is not closed on every path: {{why}}. {{other}}',
  overwritten:
    '{{handle}} ({{library}}) is still open when its last reference is overwritten by `{{operation}}` on line {{line}}. {{other}} Close it first.',
  transactionHeldAcross:
    'The transaction of {{handle}} ({{library}}, opened on line {{opened}}) that begins on line {{begun}} stays open across `{{operation}}` on line {{line}}. {{other}} Do the slow work before BEGIN or after COMMIT.',
  unclosedField:
    '{{handle}} ({{library}}) is kept in a field, and no method beside it closes it. {{other}} Give its owner a method that closes it.',
  unscoped:
    '{{handle}} ({{library}}) is opened and never closed.{{last}} {{other}} Close it as soon as it is no longer needed.',
  wrongUsing:
    '{{handle}} ({{library}}) cannot be closed by `{{operation}}` on line {{line}}: {{why}}. That throws, and the handle stays open. {{other}}',
};

/** What is known of the places that name a handle. */
export interface Whereabouts {
  /** The first and the last line that need the handle. */
  readonly needed?: { readonly first: number; readonly last: number };
  /** A close that does not run on every path. */
  readonly close?: Operation;
}

/** The words that fill in a sentence. */
export function wordsOf(
  problem: Problem,
  whereabouts: Whereabouts = {},
): Readonly<Record<string, string>> {
  const { opening, operation } = problem;
  const last = whereabouts.needed?.last;
  return {
    handle: opening.name === undefined ? `\`${opening.text}\`` : `\`${opening.name}\``,
    library: opening.library.title,
    opened: String(opening.start.line),
    begun: String(problem.at.start.line),
    operation: operation?.text ?? opening.text,
    line: String((operation ?? opening).start.line),
    last: last === undefined ? '' : ` It is last needed on line ${last}.`,
    other: otherProcess(problem),
    why: why(problem, whereabouts),
  };
}

/** What a second process sees meanwhile. */
function otherProcess({ messageId, opening }: Problem): string {
  const { library, exclusive } = opening;
  const other = messageId === 'transactionHeldAcross' ? 'second writer' : 'second process';
  if (library.locks === 'unknown') return `A ${other} meets the lock that it holds.`;
  const isIdle = library.locks === 'in-transactions' && !exclusive;
  if (isIdle && other === 'second process')
    return `While this one writes, a ${other} ${meeting(opening)}.`;
  // What escapes is of use to nobody by then: the others waited for nothing.
  const when = messageId === 'escapes' ? 'Until the close, a' : 'A';
  return `${when} ${other} ${meeting(opening)}.`;
}

function meeting({ library, busyTimeout }: Opening): string {
  const hasCode = !library.error.startsWith('none:') && library.error !== '';
  const code = hasCode ? ` (${library.error})` : '';
  const isBounded = library.busyTimeoutOption !== undefined || hasCode;
  if (library.meeting === 'breaks') return 'is not kept out: both write, and the later one wins';
  const failsAtOnce = busyTimeout === 0 || (busyTimeout ?? library.busyTimeoutOption) === undefined;
  if (library.meeting === 'throws' && failsAtOnce) return `fails at once${code}`;
  if (busyTimeout === 0) return `fails at once${code}`;
  if (busyTimeout !== undefined)
    return `waits up to ${lengthOf(busyTimeout)} and then fails${code}`;
  return isBounded ? `waits up to its time-out and then fails${code}` : 'waits until it is free';
}

/** `5 s`, `1.5 s`, `300 ms`. */
function lengthOf(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds} ms` : `${milliseconds / 1_000} s`;
}

function why({ operation, reason }: Problem, { needed, close }: Whereabouts): string {
  const named = quoted(operation);
  switch (reason) {
    case 'after-last-use':
      return needed === undefined ? REASONS[reason] : `${REASONS[reason]} on line ${needed.last}`;
    case 'before-first-use':
      return needed === undefined ? REASONS[reason] : `${REASONS[reason]} on line ${needed.first}`;
    case 'some-path':
      return close === undefined ? REASONS[reason] : `${REASONS[reason]}, past ${quoted(close)}`;
    default:
      return REASONS[reason ?? 'some-path'].replace('…', named);
  }
}

function quoted(operation: Operation | undefined): string {
  return `\`${operation?.text ?? ''}\` on line ${operation?.start.line ?? 0}`;
}

const REASONS: Readonly<Record<Reason, string>> = {
  'after-last-use': 'after its last use',
  'before-first-use': 'before its first use',
  'closed-before-return': 'it is closed before the caller gets it',
  'end-of-file': 'the file ends first',
  'may-throw': '… may throw and skip the close',
  'no-close': 'it has no method `close`',
  'no-context-manager': 'it is no context manager',
  'no-enter': 'it has no `__enter__`; write `async with`',
  'not-awaited': '… gives a promise that nobody waits for',
  'not-disposable': 'it has no `Symbol.dispose`',
  'only-async': 'it has only `Symbol.asyncDispose`; write `await using`',
  'only-sync': 'it has no `__aenter__`; write `with`',
  outlives: 'it outlives its block',
  promise: 'it is a promise; await it first',
  skips: '… skips the close',
  'some-path': 'it is still open at the end',
  wait: 'between two uses',
};
