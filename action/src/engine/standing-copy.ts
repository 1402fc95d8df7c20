import { meetingPlaces, type EvidenceSource } from '../model/evidence.ts';
import type { Milliseconds } from '../model/units.ts';
import type { Copy } from './start-copy.ts';

/** Looking at every thread of a copy is not free; so often is enough. */
const lookEvery = 40;

/**
 * Says how long a copy has stood still where only copies meet, as at a semaphore or FIFO, other than at
 * places that are familiar.
 */
export class StandingCopy {
  readonly #evidence: EvidenceSource;
  readonly #copy: Copy;
  readonly #familiar: ReadonlySet<string>;
  #at: string | undefined;
  #since = 0;
  #nextLook = 0;

  constructor(evidence: EvidenceSource, copy: Copy, familiar: readonly string[]) {
    this.#evidence = evidence;
    this.#copy = copy;
    this.#familiar = new Set(familiar);
  }

  /** How long it has stood at the same thing, in milliseconds; 0 when it stands at none. */
  standsFor(now: Milliseconds): number {
    if (now >= this.#nextLook) {
      this.#nextLook = now + lookEvery;
      const at = this.#look();
      if (at !== this.#at) {
        this.#at = at;
        this.#since = now;
      }
    }
    return this.#at === undefined ? 0 : now - this.#since;
  }

  #look(): string | undefined {
    return this.#copy.tree
      .pids()
      .flatMap((pid) => this.#evidence.standstills(pid))
      .filter(({ at, path }) => meetingPlaces.includes(at) && !this.#familiar.has(path))
      .map(({ at, path }) => `${at} ${path}`)[0];
  }
}
