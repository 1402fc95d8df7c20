/** A system call in which a process may stand still; calls that differ in form alone share a name. */
export type SystemCallName =
  | 'accept'
  | 'connect'
  | 'epoll'
  | 'fcntl'
  | 'flock'
  | 'futex'
  | 'message-queue'
  | 'nanosleep'
  | 'poll'
  | 'posix-queue'
  | 'ppoll'
  | 'read'
  | 'receive'
  | 'select'
  | 'semop'
  | 'send'
  | 'sync'
  | 'wait'
  | 'write';

type Numbers = Readonly<Partial<Record<SystemCallName, readonly number[]>>>;

/**
 * The numbers of those calls, by the architecture's name in Node. No other architecture's numbers are known.
 *
 * Source: arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
 */
const tables: Readonly<Record<string, Numbers>> = {
  arm64: {
    accept: [202, 242],
    connect: [203],
    epoll: [22],
    fcntl: [25],
    flock: [32],
    futex: [98],
    'message-queue': [188, 189],
    nanosleep: [101, 115],
    'posix-queue': [182, 183],
    ppoll: [73],
    read: [63, 65, 67, 69],
    receive: [207, 212, 243],
    select: [72],
    semop: [192, 193],
    send: [206, 211, 269],
    sync: [82, 83, 84],
    wait: [95, 260],
    write: [64, 66, 68, 70],
  },
  x64: {
    accept: [43, 288],
    connect: [42],
    epoll: [232, 281],
    fcntl: [72],
    flock: [73],
    futex: [202],
    'message-queue': [69, 70],
    nanosleep: [35, 230],
    poll: [7],
    'posix-queue': [242, 243],
    ppoll: [271],
    read: [0, 17, 19, 295],
    receive: [45, 47, 299],
    select: [23, 270],
    semop: [65, 220],
    send: [44, 46, 307],
    sync: [74, 75, 277],
    wait: [61, 247],
    write: [1, 18, 20, 296],
  },
};

/** The names of the calls that are known, by their number; none on a foreign architecture. */
export function systemCalls(architecture: string): ReadonlyMap<number, SystemCallName> {
  const table = tables[architecture] ?? {};
  return new Map(
    Object.entries(table).flatMap(([name, numbers]) =>
      numbers.map((number): [number, SystemCallName] => [number, name as SystemCallName]),
    ),
  );
}
