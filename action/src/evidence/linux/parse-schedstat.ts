/** What a task has used since it began, in nanoseconds. */
export interface TaskTime {
  readonly cpu: number;
  readonly runQueue: number;
}

/**
 * Reads the text of `/proc/PID/task/TID/schedstat`, or says nothing when it is not one.
 *
 * Source: Documentation/scheduler/sched-stats.rst: time on the cpu, time on the run queue (both
 * nanoseconds), number of timeslices.
 */
export function parseSchedstat(text: string): TaskTime | undefined {
  const [, cpu, runQueue] = /^(\d+) (\d+) \d+\s*$/.exec(text) ?? [];
  return cpu === undefined || runQueue === undefined
    ? undefined
    : { cpu: Number(cpu), runQueue: Number(runQueue) };
}
