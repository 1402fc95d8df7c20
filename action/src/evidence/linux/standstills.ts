import { statSync } from 'node:fs';
import type { Standstill } from '../../model/evidence.ts';
import type { Pid } from '../../model/units.ts';
import { readDescriptor } from './descriptors.ts';
import { parseSharedMappings } from './parse-maps.ts';
import { parseSyscall, type SystemCall } from './parse-syscall.ts';
import { readNames, readText } from './read-text.ts';
import { addressOf } from './sockets.ts';
import { systemCalls } from './system-calls.ts';

/** Source: fcntl(2) and include/uapi/asm-generic/fcntl.h: the commands that wait. */
const setLockWait = 7n;
const setOpenFileLockWait = 38n;

/**
 * What the threads of a process stand still at. Threads that sleep on a timer, or for something
 * without a name, are passed over; so is everything where the kernel refuses the look (it asks for
 * the right to trace, which we have over our descendants).
 */
export function readStandstills(pid: Pid, architecture: string): readonly Standstill[] {
  const names = systemCalls(architecture);
  return readNames(`/proc/${pid}/task`).flatMap((tid) => {
    const call = parseSyscall(readText(`/proc/${pid}/task/${tid}/syscall`) ?? '');
    const name = call === undefined ? undefined : names.get(call.number);
    if (call === undefined || name === undefined) return [];
    const found = name === 'futex' ? readFutex(pid, call) : readFile(pid, name, call);
    return found === undefined ? [] : [{ pid, ...found }];
  });
}

/** Source: futex(2), FUTEX_PRIVATE_FLAG: the memory is shared with no other process. */
const privateFutex = 128n;

type Found = Omit<Standstill, 'pid'> | undefined;

function readFile(pid: Pid, name: string, call: SystemCall): Found {
  const [descriptor = 0n, command] = call.arguments;
  const path = readDescriptor(pid, descriptor);
  if (path === undefined) return undefined;
  if (name === 'flock') return { at: 'flock', path };
  if (name === 'fcntl') {
    if (command === setLockWait) return { at: 'posix', path };
    return command === setOpenFileLockWait ? { at: 'ofd', path } : undefined;
  }
  const address = addressOf(pid, path);
  if (address !== undefined) return { at: 'socket', path: address };
  return isFifo(path) ? { at: 'fifo', path } : undefined;
}

/** A semaphore or a mutex between processes lies in memory that they share through a file. */
function readFutex(pid: Pid, { arguments: [address = 0n, operation = 0n] }: SystemCall): Found {
  // Threads of one process wait so, and reading the map of its memory for each takes a millisecond.
  if ((operation & privateFutex) !== 0n) return undefined;
  const mappings = parseSharedMappings(readText(`/proc/${pid}/maps`) ?? '');
  const mapping = mappings.find(({ start, end }) => address >= start && address < end);
  return mapping === undefined ? undefined : { at: 'semaphore', path: mapping.path };
}

function isFifo(path: string): boolean {
  try {
    return path.startsWith('/') && statSync(path).isFIFO();
  } catch {
    return false;
  }
}
