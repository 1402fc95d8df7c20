import { closeSync, openSync, readSync } from 'node:fs';
import type { Consumption, Meter } from '../../model/evidence.ts';
import { milliseconds, type Pid } from '../../model/units.ts';
import { parseSchedstat } from './parse-schedstat.ts';
import { readNames } from './read-text.ts';

/** In nanoseconds. */
interface Spent {
  cpu: number;
  runQueue: number;
}

interface Task extends Spent {
  readonly descriptor: number;
  /** What was read last. */
  text: string;
}

/** One figure of schedstat has at most 20 digits, and there are three. */
const schedstatBytes = 64;
/** The state in stat is the first letter behind the name, which has at most 15 letters, each in up to 4 bytes. */
const statBytes = 128;
const nanosecondsPerMillisecond = 1e6;

/**
 * Sums `/proc/PID/task/TID/schedstat` over processes, and asks for the state of the first. Each file is opened
 * once and read in place: opening it every time costs sixteen times as much at 50 looks a second.
 */
export function createMeter(): Meter {
  const tasks = new Map<string, Task>();
  const ended = { cpu: 0, runQueue: 0 };
  const buffer = Buffer.alloc(statBytes);

  /** The state of the process that was named first. */
  let first: { readonly pid: Pid; readonly descriptor: number | undefined } | undefined;
  const isOnDisk = (pid: Pid | undefined): boolean => {
    if (pid === undefined) return false;
    first ??= { pid, descriptor: open(`/proc/${pid}/stat`) };
    return first.pid === pid && readState(first.descriptor, buffer) === 'D';
  };
  const find = (pid: Pid): void => {
    for (const tid of readNames(`/proc/${pid}/task`)) {
      const key = `${pid}/${tid}`;
      if (!tasks.has(key)) {
        const descriptor = open(`/proc/${pid}/task/${tid}/schedstat`);
        if (descriptor !== undefined) {
          tasks.set(key, { descriptor, text: '', cpu: 0, runQueue: 0 });
        }
      }
    }
  };
  const retire = (key: string, task: Task): void => {
    ended.cpu += task.cpu;
    ended.runQueue += task.runQueue;
    closeSync(task.descriptor);
    tasks.delete(key);
  };

  return {
    read(pids, full): Consumption {
      if (full) {
        pids.forEach(find);
      }
      for (const [key, task] of tasks) {
        if (!refresh(task, buffer)) {
          retire(key, task);
        }
      }
      return { ...total(ended, tasks.values()), isOnDisk: isOnDisk(pids[0]) };
    },
    [Symbol.dispose](): void {
      if (first?.descriptor !== undefined) closeSync(first.descriptor);
      first = undefined;
      for (const [key, task] of tasks) {
        retire(key, task);
      }
    },
  };
}

function open(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

function refresh(task: Task, buffer: Buffer): boolean {
  try {
    const length = readSync(task.descriptor, buffer, 0, schedstatBytes, 0);
    const text = buffer.toString('latin1', 0, length);
    if (text === task.text) return true; // Most threads sleep.
    const time = parseSchedstat(text);
    if (time === undefined) return false;
    task.text = text;
    task.cpu = time.cpu;
    task.runQueue = time.runQueue;
    return true;
  } catch {
    return false;
  }
}

function readState(descriptor: number | undefined, buffer: Buffer): string | undefined {
  if (descriptor === undefined) return undefined;
  try {
    const text = buffer.toString('latin1', 0, readSync(descriptor, buffer, 0, statBytes, 0));
    return text[text.lastIndexOf(')') + 2];
  } catch {
    return undefined; // It has ended.
  }
}

function total(ended: Spent, tasks: Iterable<Spent>): Pick<Consumption, 'cpu' | 'runQueue'> {
  let { cpu, runQueue } = ended;
  for (const task of tasks) {
    cpu += task.cpu;
    runQueue += task.runQueue;
  }
  return {
    cpu: milliseconds(cpu / nanosecondsPerMillisecond),
    runQueue: milliseconds(runQueue / nanosecondsPerMillisecond),
  };
}
