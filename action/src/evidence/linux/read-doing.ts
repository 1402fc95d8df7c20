import type { Doing } from '../../model/evidence.ts';
import type { Pid } from '../../model/units.ts';
import { readDescriptor } from './descriptors.ts';
import type { SystemCall } from './parse-syscall.ts';
import { readNames, readText } from './read-text.ts';
import type { ThreadCall } from './read-threads.ts';
import type { SystemCallName } from './system-calls.ts';

/**
 * What a process does at this moment, by the system calls of its threads. A thread that computes, or is at
 * the disk, speaks for the whole; then the first thread does, and then the others. Says nothing when all of
 * them wait for each other, for something that has no name here, or cannot be looked at.
 */
export function readDoing(pid: Pid, threads: readonly ThreadCall[]): Doing | undefined {
  const found = threads.flatMap((thread) => {
    if (thread === 'running') return 'computing';
    return doingIn(pid, thread.name, thread.call) ?? [];
  });
  return found.find((doing) => doing === 'computing' || doing === 'disk') ?? found[0];
}

/** What it means that a thread stands in a call. */
function doingIn(pid: Pid, name: SystemCallName, call: SystemCall): Doing | undefined {
  switch (name) {
    case 'nanosleep':
      return 'sleeping';
    case 'wait':
      return 'child';
    case 'sync':
      return 'disk';
    case 'accept':
    case 'connect':
    case 'receive':
    case 'send':
      return 'socket';
    case 'flock':
    case 'fcntl':
    case 'semop':
    case 'message-queue':
    case 'posix-queue':
      return 'lock';
    case 'futex':
      return atFutex(call);
    case 'read':
    case 'write':
      return atDescriptor(pid, call);
    case 'epoll':
    case 'poll':
    case 'ppoll':
    case 'select':
      return atSeveral(pid, name, call);
  }
}

/** Source: futex(2), FUTEX_PRIVATE_FLAG; the fourth argument points at a time limit, if there is one. */
const privateFutex = 128n;

/** Threads that wait for each other tell nothing; one that waits with a time limit sleeps. */
function atFutex({ arguments: [, operation = 0n, , limit = 0n] }: SystemCall): Doing | undefined {
  if ((operation & privateFutex) === 0n) return 'lock';
  return limit === 0n ? undefined : 'sleeping';
}

/** Descriptors from 0 to 2: what a program reads from and prints to. */
const lastStandardStream = 2n;

function atDescriptor(pid: Pid, { arguments: [descriptor = 0n] }: SystemCall): Doing | undefined {
  if (descriptor <= lastStandardStream) return 'pipe';
  const link = readDescriptor(pid, descriptor);
  if (link === undefined) return undefined;
  if (link.startsWith('socket:')) return 'socket';
  return link.startsWith('pipe:') ? 'pipe' : 'disk';
}

/**
 * Which of several things a thread waits for is not told. One with a child process waits for its end,
 * one with a socket for that, and one with neither, but with a time limit, sleeps.
 */
function atSeveral(pid: Pid, name: SystemCallName, call: SystemCall): Doing | undefined {
  if ((readText(`/proc/${pid}/task/${pid}/children`) ?? '').trim() !== '') return 'child';
  if (hasSocket(pid)) return 'socket';
  return hasTimeLimit(name, call) ? 'sleeping' : undefined;
}

function hasSocket(pid: Pid): boolean {
  return readNames(`/proc/${pid}/fd`).some(
    (name) =>
      BigInt(name) > lastStandardStream &&
      readDescriptor(pid, name)?.startsWith('socket:') === true,
  );
}

/** Source: poll(2), select(2), epoll_wait(2): a number, -1 for none, or the address of one, 0 for none. */
function hasTimeLimit(name: SystemCallName, { arguments: given }: SystemCall): boolean {
  switch (name) {
    case 'epoll':
      return BigInt.asIntN(32, given[3] ?? 0n) >= 0n;
    case 'poll':
      return BigInt.asIntN(32, given[2] ?? 0n) >= 0n;
    case 'ppoll':
      return given[2] !== 0n;
    default:
      return given[4] !== 0n;
  }
}
