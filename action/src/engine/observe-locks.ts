import type { EvidenceSource, LockRecord } from '../model/evidence.ts';
import type { Hold, LockSighting, Wait } from '../model/run.ts';
import { milliseconds, type FileIdentity, type Milliseconds, type Pid } from '../model/units.ts';
import { OwnerFinder } from './find-owner.ts';
import type { Copy } from './start-copy.ts';

/** A file whose path is not known yet is looked for at every so many looks, while it is locked. */
const pathLookEvery = 5;
/** The kernel's mark behind the path of a file that has no name any more. */
const deleted = ' (deleted)';
/** More sightings than this are not kept: a program that locks a million ranges. */
const mostSightings = 4_096;

interface Sighting {
  readonly record: LockRecord;
  readonly copy: Copy | undefined;
  readonly holderCopy: Copy | undefined;
  readonly from: Milliseconds;
  to: Milliseconds;
  lastLook: number;
}

/**
 * Remembers which copy was seen to hold or to wait for which lock, and from when to when.
 * A lock taken and given back between two looks is not seen; one that was gone at a look and is there
 * again at a later one is two sightings.
 */
export class LockObserver {
  readonly #evidence: EvidenceSource;
  readonly #owners: OwnerFinder;
  readonly #sightings: Sighting[] = [];
  /** The latest sighting of each kind. */
  readonly #latest = new Map<string, Sighting>();
  #looks = 0;
  readonly #paths = new Map<FileIdentity, string>();

  constructor(evidence: EvidenceSource, copies: readonly Copy[]) {
    this.#evidence = evidence;
    this.#owners = new OwnerFinder(evidence, copies);
  }

  /** Looks once; `at` is the time since the release of the round. Returns the waits of this moment. */
  look(at: Milliseconds): readonly CurrentWait[] {
    this.#looks++;
    const current: CurrentWait[] = [];
    for (const record of this.#evidence.locks()) {
      const holderCopy = record.blockedBy && this.#owners.findHolder(record.blockedBy);
      for (const copy of this.#owners.findAll(record)) {
        this.#remember(record, copy, holderCopy, at);
        if (record.blockedBy !== undefined) {
          const path = this.#paths.get(record.file) ?? `inode ${record.file}`;
          current.push({ copy: copy.number, holder: holderCopy?.number, path });
        }
      }
    }
    return current;
  }

  /**
   * What a copy is kept out of by another by a record without a line in the kernel, as pollers are: at the
   * last look the other had a write record on a file that the copy has open, and it had none. Says
   * nothing when there is no such file.
   */
  keptOutOf(copy: Copy, holder: Copy): string | undefined {
    const kept = this.#filesLockedBy(holder, 'write');
    if (kept.size === 0) return undefined;
    const own = this.#filesLockedBy(copy, 'write');
    return copy.tree
      .pids()
      .flatMap((pid) => this.#evidence.openFiles(pid))
      .find(({ file }) => kept.has(file) && !own.has(file))?.path;
  }

  /**
   * The file on which a copy has a write record and may want more, which another keeps from it by a read
   * record, as a reader of an SQLite database does. Says nothing when there is none.
   */
  keptFromMore(copy: Copy, holder: Copy): string | undefined {
    const read = this.#filesLockedBy(holder, 'read');
    const file = [...this.#filesLockedBy(copy, 'write')].find((each) => read.has(each));
    return file === undefined ? undefined : (this.#paths.get(file) ?? `inode ${file}`);
  }

  /** A text that changes whenever a record came or went between two looks. */
  fingerprint(): string {
    return this.#sightings
      .filter(({ lastLook, record }) => lastLook === this.#looks && record.blockedBy === undefined)
      .map(({ record, from }) => `${record.pid} ${record.file} ${record.start} ${from}`)
      .join(', ');
  }

  #filesLockedBy(copy: Copy, access: 'read' | 'write'): ReadonlySet<FileIdentity> {
    return new Set(
      this.#sightings
        .filter(
          ({ lastLook, record }) => lastLook === this.#looks && record.blockedBy === undefined,
        )
        .filter((sighting) => sighting.copy === copy && sighting.record.access === access)
        .map(({ record }) => record.file),
    );
  }

  holds(): readonly Hold[] {
    return this.#sightings.flatMap(({ record, copy, from, to }) =>
      copy === undefined || record.blockedBy !== undefined
        ? []
        : [
            {
              ...this.#describe(record, from, to),
              copy: copy.number,
              pid: memberPid(copy, record),
            },
          ],
    );
  }

  waits(): readonly Wait[] {
    return this.#sightings.flatMap(({ record, copy, holderCopy, from, to }) =>
      copy === undefined || record.blockedBy === undefined
        ? []
        : [
            {
              ...this.#describe(record, from, to),
              copy: copy.number,
              pid: memberPid(copy, record),
              holderPid: holderCopy
                ? memberPid(holderCopy, record.blockedBy)
                : record.blockedBy.pid,
              ...(holderCopy === undefined ? {} : { holderCopy: holderCopy.number }),
            },
          ],
    );
  }

  #remember(record: LockRecord, copy: Copy, holderCopy: Copy | undefined, at: Milliseconds): void {
    const holder = record.blockedBy?.pid ?? '';
    const { mechanism, access, file, start, end } = record;
    const key = `${mechanism} ${access} ${file} ${start} ${end} ${record.pid} ${holder} ${copy.number}`;
    const known = this.#latest.get(key);
    if (known?.lastLook === this.#looks - 1 || known?.lastLook === this.#looks) {
      known.to = at;
      known.lastLook = this.#looks;
      if (this.#looks % pathLookEvery === 0) this.#findPath(record, copy);
      return;
    }
    if (this.#sightings.length < mostSightings) {
      const sighting = { record, copy, holderCopy, from: at, to: at, lastLook: this.#looks };
      this.#sightings.push(sighting);
      this.#latest.set(key, sighting);
      this.#findPath(record, copy);
    }
  }

  /** A path must be asked for while somebody has the file open. The last name of a file is kept. */
  #findPath({ pid, file, blockedBy }: LockRecord, copy: Copy): void {
    const holder = blockedBy === undefined ? [] : [blockedBy.pid];
    for (const each of [pid, ...holder, ...copy.tree.pids()]) {
      if (this.#paths.has(file)) return;
      for (const open of this.#evidence.openFiles(each)) {
        if (!open.path.endsWith(deleted)) this.#paths.set(open.file, open.path);
        else if (!this.#paths.has(open.file)) {
          this.#paths.set(open.file, open.path.slice(0, -deleted.length));
        }
      }
    }
  }

  #describe(record: LockRecord, from: Milliseconds, to: Milliseconds): LockSighting {
    const { mechanism, access, start, end, file } = record;
    const path = this.#paths.get(file) ?? `inode ${file}`;
    return { mechanism, access, path, start, end, from, to: milliseconds(to) };
  }
}

/** The process that the record names, or the copy's first one when that has ended or is nobody. */
function memberPid(copy: Copy, { pid }: LockRecord): Pid {
  return copy.tree.has(pid) ? pid : copy.tree.root;
}

/** A copy that waits at this moment, and the copy that it waits for, if it is one. */
export interface CurrentWait {
  readonly copy: number;
  readonly holder: number | undefined;
  /** What it waits for. */
  readonly path: string;
}
