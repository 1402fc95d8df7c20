import type { Opening } from '../model.ts';
import type { MessageId, Problem, Reason } from '../problem.ts';

/** The sentence of each message class: what is wrong, what a second process sees, what to do. */
export const sentences: Readonly<Record<MessageId, string>> = {
  escapes:
    '{{handle}} ({{library}}) is closed, but what needs it lives on: `{{operation}}` on line {{line}}. Use it before the close, or hand the handle on open.',
  heldAcross:
    '{{handle}} ({{library}}) stays open across `{{operation}}` on line {{line}}, {{why}}. {{other}} Close it before the wait, or open it after.',
  moduleLevel:
    '{{handle}} ({{library}}) stays open as long as the process lives. {{other}} Open it where it is needed, and close it there.',
  notOnAllPaths: '{{handle}} ({{library}}) is not closed on every path: {{why}}. {{other}}',
  overwritten:
    '{{handle}} ({{library}}) is still open when its last reference is overwritten by `{{operation}}` on line {{line}}. {{other}} Close it first.',
  transactionHeldAcross:
    'The transaction of {{handle}} ({{library}}) that begins here stays open across `{{operation}}` on line {{line}}. {{other}} Do the slow work before BEGIN or after COMMIT.',
  unclosedField:
    '{{handle}} ({{library}}) is kept in a field, and no method of the class closes it. {{other}} Give the class a method that closes it.',
  unscoped:
    '{{handle}} ({{library}}) is opened and never closed. {{other}} Close it as soon as it is no longer needed.',
  wrongUsing:
    '{{handle}} ({{library}}) cannot be closed by `{{operation}}` on line {{line}}: {{why}}. The declaration throws, and the handle stays open.',
};

/** The words that fill in a sentence. */
export function wordsOf(problem: Problem): Readonly<Record<string, string>> {
  const { opening, operation } = problem;
  return {
    handle: opening.name === undefined ? `\`${opening.text}\`` : `\`${opening.name}\``,
    library: opening.library.title,
    operation: operation?.text ?? opening.text,
    line: String((operation ?? opening).start.line),
    other: otherProcess(opening),
    why: why(problem),
  };
}

/** What a second process sees meanwhile. */
function otherProcess(opening: Opening): string {
  const { library, busyTimeout } = opening;
  const when =
    library.locks === 'in-transactions' && !opening.exclusive ? ' while this one writes' : '';
  if (library.meeting === 'breaks') return `A second process can damage the store${when}.`;
  if (library.meeting === 'throws' && (busyTimeout ?? 0) === 0) {
    return `A second process fails at once${when} (${library.error}).`;
  }
  const limit = busyTimeout === undefined ? '' : ` up to ${busyTimeout} ms and then fails`;
  return `A second process waits${limit}${when}.`;
}

function why({ operation, reason }: Problem): string {
  const named = `\`${operation?.text ?? ''}\` on line ${operation?.start.line ?? 0}`;
  return REASONS[reason ?? 'some-path'].replace('…', named);
}

const REASONS: Readonly<Record<Reason, string>> = {
  'after-last-use': 'after its last use',
  'before-first-use': 'before its first use',
  'closed-before-return': 'it is closed before the caller gets it',
  'end-of-file': 'the file ends first',
  'may-throw': '… may throw and skip the close',
  'not-awaited': '… gives a promise that nobody waits for',
  'not-disposable': 'it has no `Symbol.dispose`',
  'only-async': 'it has only `Symbol.asyncDispose`; write `await using`',
  outlives: 'it outlives its block',
  promise: 'it is a promise; await it first',
  skips: '… skips the close',
  'some-path': 'the end of the body is reached while it is open',
  wait: 'between two uses',
};
