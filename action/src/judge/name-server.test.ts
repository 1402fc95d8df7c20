import { expect, test } from 'vitest';
import type { Round, Trace } from '../model/run.ts';
import { milliseconds, pid, type Pid } from '../model/units.ts';
import { nameServer } from './name-server.ts';

function trace(
  kind: 'socket' | 'port',
  path: string,
  copy: number,
  to: number,
  server?: Pid,
): Trace {
  const served = server === undefined ? {} : { server };
  return { kind, path, copy, from: milliseconds(0), to: milliseconds(to), ...served };
}

function roundOf(...traces: readonly Trace[]): Round {
  return { kind: 'round', purpose: 'screen', copies: [], holds: [], waits: [], traces };
}

const socket = 'unix /work/server.sock';

test('the server that a copy started is named with the copy', () => {
  const round = roundOf(
    trace('port', socket, 1, 900, pid(77)),
    trace('socket', socket, 2, 400),
    trace('socket', socket, 3, 800),
  );
  expect(nameServer([round], '/work')).toEqual({
    resource: { kind: 'socket', path: socket },
    holder: { copy: 1, pid: 77 },
  });
});

test('a server that was there before is named by its process, or not at all when that is hidden', () => {
  const other = trace('socket', socket, 3, 800);
  const round = roundOf(trace('socket', socket, 2, 400, pid(88)), other);
  expect(nameServer([round], '/work').holder).toEqual({ pid: 88 });
  expect(nameServer([roundOf(trace('socket', socket, 2, 400), other)], '/work')).toEqual({
    resource: { kind: 'socket', path: socket },
  });
});

test('of two sockets the one at which a copy stood longest is named', () => {
  const tcp = (copy: number): Trace => trace('socket', 'tcp 127.0.0.1:5432', copy, 100);
  const round = roundOf(
    tcp(1),
    tcp(2),
    trace('socket', socket, 1, 300),
    trace('socket', socket, 2, 1),
  );
  expect(nameServer([round], '/work').resource?.path).toBe(socket);
});

test('a socket without a name, or of one copy alone, names nothing', () => {
  const unnamed = [1, 2].map((copy) => trace('socket', 'unix socket', copy, 500));
  expect(nameServer([roundOf(...unnamed)], '/work')).toEqual({});
  expect(nameServer([roundOf(trace('socket', socket, 1, 500))], '/work')).toEqual({});
});
