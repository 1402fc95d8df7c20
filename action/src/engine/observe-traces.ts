import { statSync } from 'node:fs';
import type { EvidenceSource } from '../model/evidence.ts';
import type { Activity, Trace } from '../model/run.ts';
import type { Clock, Milliseconds } from '../model/units.ts';
import type { Copy } from './start-copy.ts';
import { listNames } from './temporary-paths.ts';
import { whatACopyDoes } from './what-a-copy-does.ts';

/** Listing folders may take this part of the time. */
const listingPart = 0.01;
/** What is seen late in a round need not be seen so finely: the next look waits for this part of its age. */
const waitPart = 0.05;
/** More traces than this are not kept: a program that makes a file a moment. */
const mostTraces = 4_096;

interface Sighting {
  readonly trace: Omit<Trace, 'to'>;
  to: Milliseconds;
  lastLook: number;
}

/**
 * Remembers what copies did and stood still at, where they listened, and which files and folders appeared in some
 * places while they ran. A path that was removed and made again is two traces; so is one that was gone at
 * a look. What comes and goes between two looks is not seen.
 */
export class TraceObserver {
  readonly #evidence: EvidenceSource;
  readonly #copies: readonly Copy[];
  readonly #places: readonly string[];
  readonly #clock: Clock;
  readonly #before: ReadonlyMap<string, boolean>;
  readonly #sightings: Sighting[] = [];
  readonly #latest = new Map<string, Sighting>();
  readonly #activities: Activity[] = [];
  #looks = 0;
  #nextLook = 0;
  #listings = 0;
  #nextListing = 0;

  constructor(
    { evidence, clock }: { readonly evidence: EvidenceSource; readonly clock: Clock },
    copies: readonly Copy[],
    places: readonly string[],
  ) {
    this.#evidence = evidence;
    this.#clock = clock;
    this.#copies = copies;
    this.#places = places;
    this.#before = listNames(places);
  }

  /** Looks once at what the copies do, unless the last look is recent; `at` counts from the release. */
  lookAtCopies(at: Milliseconds): void {
    if (this.#clock() < this.#nextLook) return;
    this.#nextLook = this.#clock() + at * waitPart;
    this.#looks++;
    for (const copy of this.#copies) this.#lookAtCopy(copy, at);
  }

  #lookAtCopy(copy: Copy, at: Milliseconds): void {
    const looks = new Map(copy.tree.pids().map((pid) => [pid, this.#evidence.look(pid)]));
    const activity = whatACopyDoes(copy, (pid) => looks.get(pid)?.doing, at);
    if (activity !== undefined) this.#activities.push(activity);
    for (const [pid, { standstills }] of looks) {
      for (const { at: kind, path, server } of standstills) {
        if (kind === 'flock' || kind === 'posix' || kind === 'ofd') continue; // The lock table tells more.
        const served = server === undefined ? {} : { server };
        this.#remember({ kind, path, copy: copy.number, ...served, from: at }, '', this.#looks);
      }
      for (const path of this.#evidence.listening(pid)) {
        const trace = { kind: 'port', path, copy: copy.number, server: pid, from: at } as const;
        this.#remember(trace, '', this.#looks);
      }
    }
  }

  /** Looks once at the places, unless looking has cost too much of the time lately. */
  lookAtPlaces(at: Milliseconds): void {
    const startedAt = this.#clock();
    if (startedAt < this.#nextListing) return;
    this.#listings++;
    for (const [path, isFolder] of listNames(this.#places)) {
      if (this.#before.has(path)) continue;
      const kind = isFolder ? 'lock-folder' : 'lock-file';
      this.#remember({ kind, path, from: at }, incarnationOf(path), this.#listings);
    }
    const now = this.#clock();
    this.#nextListing = now + (now - startedAt) / listingPart;
  }

  traces(): readonly Trace[] {
    return this.#sightings.map(({ trace, to }) => ({ ...trace, to }));
  }

  activities(): readonly Activity[] {
    return this.#activities;
  }

  #remember(trace: Sighting['trace'], incarnation: string, look: number): void {
    const key = `${trace.kind} ${trace.copy ?? ''} ${trace.path} ${incarnation}`;
    const known = this.#latest.get(key);
    if (known !== undefined && known.lastLook >= look - 1) {
      known.to = trace.from;
      known.lastLook = look;
      return;
    }
    if (this.#sightings.length >= mostTraces) return;
    const sighting = { trace, to: trace.from, lastLook: look };
    this.#sightings.push(sighting);
    this.#latest.set(key, sighting);
  }
}

/** What tells a path from a later one of the same name: numbers of files are used again. */
function incarnationOf(path: string): string {
  const { ino, birthtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {
    ino: 0,
    birthtimeMs: 0,
  };
  return `${ino} ${birthtimeMs}`;
}
