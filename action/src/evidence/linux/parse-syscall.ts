/** The system call in which a thread sleeps. */
export interface SystemCall {
  readonly number: number;
  readonly arguments: readonly bigint[];
}

/**
 * Reads the text of `/proc/PID/task/TID/syscall`, or says nothing when the thread runs (`running`),
 * or sleeps outside any call (number -1).
 *
 * Source: proc_pid_syscall in the kernel's fs/proc/base.c: the number, six arguments, stack pointer
 * and program counter, all but the number in hex.
 */
export function parseSyscall(text: string): SystemCall | undefined {
  const [number, ...rest] = text.trim().split(' ');
  if (number === undefined || !/^\d+$/.test(number)) return undefined;
  const values = rest.slice(0, argumentCount);
  if (values.length < argumentCount || !values.every((value) => /^0x[0-9a-f]+$/.test(value))) {
    return undefined;
  }
  return { number: Number(number), arguments: values.map(BigInt) };
}

const argumentCount = 6;
