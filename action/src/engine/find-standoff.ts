import type { Milliseconds } from '../model/units.ts';
import { findRing } from './find-ring.ts';
import type { CurrentWait, LockObserver } from './observe-locks.ts';
import type { Copy } from './start-copy.ts';

/** Which files copies have open is looked up so often, in milliseconds. */
const lookEvery = 250;

/**
 * Finds copies that wait for each other without a line in the kernel, by asking again and again: each keeps
 * by a record what the next has open and cannot have. One that works for a long time looks the
 * same for as long; so nothing may have changed, neither records nor lives, for longer than any copy works.
 */
export class StandoffFinder {
  readonly #copies: readonly Copy[];
  readonly #locks: LockObserver;
  readonly #stuckFor: Milliseconds;
  #seen = '';
  #since = 0;
  #nextLook = 0;

  constructor(copies: readonly Copy[], locks: LockObserver, stuckFor: Milliseconds) {
    this.#copies = copies;
    this.#locks = locks;
    this.#stuckFor = stuckFor;
  }

  /** The copies of the ring, once it has lasted long enough; to be asked after each look at the table. */
  look(now: Milliseconds): readonly number[] | undefined {
    if (now < this.#nextLook) return undefined;
    this.#nextLook = now + lookEvery;
    const live = this.#copies.filter((copy) => !copy.hasExited());
    const waits = live.flatMap((copy) => this.#waitsOf(copy, live));
    const isAll = live.every(({ number }) => waits.some(({ copy }) => copy === number));
    const ring = isAll && live.length > 1 ? findRing(waits) : undefined;
    const seen = ring === undefined ? '' : `${JSON.stringify(waits)} ${this.#locks.fingerprint()}`;
    if (seen !== this.#seen) {
      this.#seen = seen;
      this.#since = now;
    }
    return now - this.#since >= this.#stuckFor ? ring : undefined;
  }

  #waitsOf(copy: Copy, live: readonly Copy[]): readonly CurrentWait[] {
    return live.flatMap((holder) => {
      if (holder === copy) return [];
      const path = this.#locks.keptOutOf(copy, holder) ?? this.#locks.keptFromMore(copy, holder);
      return path === undefined ? [] : [{ copy: copy.number, holder: holder.number, path }];
    });
  }
}
