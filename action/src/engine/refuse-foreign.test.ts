import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { refusalOf } from '../refusal.ts';
import { pid } from '../model/units.ts';
import { refuseForeign } from './refuse-foreign.ts';

test('a process with the rights of another user is refused, in words that say which', () => {
  const module = new URL('./refuse-foreign.ts', import.meta.url).href;
  const script = `
    const { refuseForeign } = await import(${JSON.stringify(module)});
    if (process.getuid() === 0) process.setuid(65534);
    try { refuseForeign([process.pid, 1]); } catch (error) { console.log(error.message, error.cause.code); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(
    /^Process 1 of the program runs with the rights of another user.* EPERM$/m,
  );
});

test('our own processes, and those that have ended, are not', () => {
  const { pid: ended } = spawnSync('true');
  expect(() => {
    refuseForeign([pid(process.pid), pid(ended)]);
  }).not.toThrow();
});

test('a refusal to signal is told as a refusal of the system', () => {
  const cause = Object.assign(new Error('kill EPERM'), { syscall: 'kill', code: 'EPERM' });
  expect(refusalOf(new Error('Process 7 is of another user.', { cause }))).toBe(
    'Process 7 is of another user: kill EPERM',
  );
});
