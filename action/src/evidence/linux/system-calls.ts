type Name = 'flock' | 'fcntl' | 'futex' | 'read' | 'connect' | 'receive' | 'accept';

/**
 * The numbers of the calls in which a process may wait for another, by the architecture's name in
 * Node. No other architecture's numbers are known.
 *
 * Source: arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
 */
const tables: Readonly<Record<string, Readonly<Record<number, Name>>>> = {
  arm64: {
    25: 'fcntl',
    32: 'flock',
    63: 'read',
    98: 'futex',
    203: 'connect',
    207: 'receive',
    212: 'receive',
  },
  x64: {
    0: 'read',
    42: 'connect',
    45: 'receive',
    47: 'receive',
    72: 'fcntl',
    73: 'flock',
    202: 'futex',
  },
};

/** The names of the calls that are known, by their number; none on a foreign architecture. */
export function systemCalls(architecture: string): ReadonlyMap<number, Name> {
  const table = tables[architecture] ?? {};
  return new Map(Object.entries(table).map(([number, name]) => [Number(number), name]));
}
