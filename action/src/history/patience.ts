/** How long is waited for something that may never come, all in all. Lengths are in milliseconds. */
export interface Patience {
  /** Waits for work, and calls `end` when it takes longer than `most` or than what is left. */
  readonly wait: <Value>(work: Promise<Value>, end: () => void, most?: number) => Promise<Value>;
}

/** Patience of `total`; `clock` is any that does not jump. */
export function createPatience(total: number, clock: () => number): Patience {
  let left = total;
  return {
    async wait(work, end, most = total) {
      const startedAt = clock();
      const timer = setTimeout(end, Math.max(0, Math.min(most, left)));
      try {
        return await work;
      } finally {
        clearTimeout(timer);
        left -= clock() - startedAt;
      }
    },
  };
}
