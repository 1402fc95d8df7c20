import { statSync } from 'node:fs';
import type { Standstill } from '../../model/evidence.ts';
import type { Pid } from '../../model/units.ts';
import { readDescriptor } from './descriptors.ts';
import { parseSharedMappings } from './parse-maps.ts';
import type { SystemCall } from './parse-syscall.ts';
import { readText } from './read-text.ts';
import type { ThreadCall } from './read-threads.ts';
import { peerOf } from './sockets.ts';
import { nameQueue, nameSemaphores } from './system-v.ts';
import type { UnixPeers } from './unix-peers.ts';

/** Source: fcntl(2) and include/uapi/asm-generic/fcntl.h: the commands that wait. */
const setLockWait = 7n;
const setOpenFileLockWait = 38n;

/**
 * What the threads of a process stand still at. Threads that sleep on a timer, or for something
 * without a name, are passed over.
 */
export function readStandstills(
  pid: Pid,
  threads: readonly ThreadCall[],
  unixPeerOf: UnixPeers,
): readonly Standstill[] {
  return threads.flatMap((thread) => {
    const found = thread === 'running' ? undefined : readPlace(pid, thread, unixPeerOf);
    return found === undefined ? [] : [{ pid, ...found }];
  });
}

type Found = Omit<Standstill, 'pid'> | undefined;

function readPlace(
  pid: Pid,
  { name, call }: Exclude<ThreadCall, 'running'>,
  unixPeerOf: UnixPeers,
): Found {
  const [identifier = 0n, command] = call.arguments;
  switch (name) {
    case 'futex':
      return readFutex(pid, call);
    case 'semop':
      return { at: 'semaphore', path: nameSemaphores(identifier) };
    case 'message-queue':
      return { at: 'message-queue', path: nameQueue(identifier) };
    case 'posix-queue':
      return readFile(pid, identifier, 'message-queue');
    case 'flock':
      return readFile(pid, identifier, 'flock');
    case 'fcntl':
      if (command === setLockWait) return readFile(pid, identifier, 'posix');
      return command === setOpenFileLockWait ? readFile(pid, identifier, 'ofd') : undefined;
    case 'connect':
    case 'read':
    case 'receive':
      return readStream(pid, identifier, unixPeerOf);
    default:
      return undefined;
  }
}

function readFile(pid: Pid, descriptor: bigint, at: Standstill['at']): Found {
  const path = readDescriptor(pid, descriptor);
  return path === undefined ? undefined : { at, path };
}

function readStream(pid: Pid, descriptor: bigint, unixPeerOf: UnixPeers): Found {
  const path = readDescriptor(pid, descriptor);
  if (path === undefined) return undefined;
  const peer = peerOf(pid, path, unixPeerOf);
  if (peer !== undefined) {
    const { address, server } = peer;
    return { at: 'socket', path: address, ...(server === undefined ? {} : { server }) };
  }
  return isFifo(path) ? { at: 'fifo', path } : undefined;
}

/** Source: futex(2), FUTEX_PRIVATE_FLAG: the memory is shared with no other process. */
const privateFutex = 128n;

/** A semaphore or a mutex between processes lies in memory that they share through a file. */
function readFutex(pid: Pid, call: SystemCall): Found {
  const [address = 0n, operation = 0n] = call.arguments;
  // Threads of one process wait so, and reading the map of its memory for each takes a millisecond.
  if ((operation & privateFutex) !== 0n) return undefined;
  const mappings = parseSharedMappings(readText(`/proc/${pid}/maps`) ?? '');
  const mapping = mappings.find(({ start, end }) => address >= start && address < end);
  return mapping && { at: isMutex(call) ? 'mutex' : 'semaphore', path: mapping.path };
}

/** Source: futex(2): the part of the operation without flags, and the two that only mutexes need. */
const commandBits = 127n;
const lockPriorityInheriting: readonly bigint[] = [6n, 13n];
/** Source: glibc's lowlevellock.h: the word of a mutex that somebody holds and somebody else waits for. */
const heldAndWaitedFor = 2n;
/** Source: include/uapi/linux/futex.h: FUTEX_WAITERS and FUTEX_TID_MASK, the word of a robust mutex. */
const waiters = 0x80000000n;
const ownerBits = 0x3fffffffn;

/**
 * Whether a futex is a mutex, by the value that it was expected to have: a mutex holds the mark of waiters
 * or its owner's number. A semaphore that is waited for holds 0, or -1 in musl.
 */
function isMutex({ arguments: [, operation = 0n, given = 0n] }: SystemCall): boolean {
  if (lockPriorityInheriting.includes(operation & commandBits)) return true;
  const value = BigInt.asUintN(32, given);
  const isOwned = (value & waiters) !== 0n && (value & ownerBits) !== ownerBits;
  return value === heldAndWaitedFor || isOwned;
}

function isFifo(path: string): boolean {
  try {
    return path.startsWith('/') && statSync(path).isFIFO();
  } catch {
    return false;
  }
}
