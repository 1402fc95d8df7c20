import type { Pid } from '../../model/units.ts';
import { parseSyscall, type SystemCall } from './parse-syscall.ts';
import { readNames, readText } from './read-text.ts';
import type { SystemCallName } from './system-calls.ts';

/** What a thread is in: a call that is known by name, or its own work. */
export type ThreadCall = 'running' | { readonly name: SystemCallName; readonly call: SystemCall };

/**
 * The threads of a process, as far as they run or stand in calls that are known. Where the kernel refuses the
 * look there are none: it asks for the right to trace, which we have over our descendants.
 */
export function readThreads(
  pid: Pid,
  names: ReadonlyMap<number, SystemCallName>,
): readonly ThreadCall[] {
  return readNames(`/proc/${pid}/task`).flatMap((tid): readonly ThreadCall[] => {
    const text = readText(`/proc/${pid}/task/${tid}/syscall`) ?? '';
    if (text === 'running\n') return ['running'];
    const call = parseSyscall(text);
    const name = call === undefined ? undefined : names.get(call.number);
    return call === undefined || name === undefined ? [] : [{ name, call }];
  });
}
