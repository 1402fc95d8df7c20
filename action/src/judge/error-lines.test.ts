import { expect, test } from 'vitest';
import { errorLineOf, troubleLines } from './error-lines.ts';

test('the innermost cause of a Node error is told', () => {
  const text = `node:internal/process:95
Error: Database failed to open
    at maybeOpened (abstract-level.js:133:18) {
  code: 'LEVEL_DATABASE_NOT_OPEN',
  [cause]: Error: IO error: lock .cache/LOCK: Resource temporarily unavailable {
    code: 'LEVEL_LOCKED'
  }
}

Node.js v24.21.0
`;
  expect(errorLineOf(text)).toBe(
    'Error: IO error: lock .cache/LOCK: Resource temporarily unavailable',
  );
});

test('the last line of a Python traceback is told', () => {
  const text = `Traceback (most recent call last):
  File "locked.py", line 3, in <module>
    con.execute("error in code")
sqlite3.OperationalError: database is locked
`;
  expect(errorLineOf(text)).toBe('sqlite3.OperationalError: database is locked');
});

test('without any word of trouble the last line is told, and nothing for no text', () => {
  expect(errorLineOf('one\ntwo\n\n')).toBe('two');
  expect(errorLineOf('')).toBe('');
});

test('lines of trouble are compared without their numbers', () => {
  expect(troubleLines('all fine\nError 17 at 0x7f: busy\n')).toEqual(['Error # at #: busy']);
});
