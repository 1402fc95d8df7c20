import { milliseconds, type Milliseconds } from '../model/units.ts';

/** Looks at the clock so often. */
const lookEvery = 100;

/** Knows for how long this process did nothing, at most, since it was made. */
export interface OwnStillness extends Disposable {
  longest(): Milliseconds;
}

/**
 * Follows when this process itself stands still: stopped by Ctrl-Z or a debugger, or kept from every
 * core. Copies go on meanwhile, and their ends are seen too late. A machine that sleeps does not count:
 * the clock sleeps with it.
 */
export function followOwnStillness(): OwnStillness {
  let last = performance.now();
  let longest = 0;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last - lookEvery);
    last = now;
  };
  const timer = setInterval(look, lookEvery).unref();
  return {
    longest() {
      look();
      return milliseconds(longest);
    },
    [Symbol.dispose]() {
      clearInterval(timer);
    },
  };
}
