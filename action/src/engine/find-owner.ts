import type { EvidenceSource, LockRecord } from '../model/evidence.ts';
import type { Copy } from './start-copy.ts';

/** A record that nobody was found to own is looked up again after this many looks. */
const patience = 5;

/**
 * Says which copy a record of the lock table belongs to. The table names the process that called: for
 * `flock 9; work` that is a program that has ended, and for open-file-description locks it is nobody.
 * Then the descriptors of the copies tell.
 */
export class OwnerFinder {
  readonly #evidence: EvidenceSource;
  readonly #copies: readonly Copy[];
  readonly #found = new Map<string, { readonly copy: Copy | undefined; looks: number }>();

  constructor(evidence: EvidenceSource, copies: readonly Copy[]) {
    this.#evidence = evidence;
    this.#copies = copies;
  }

  /**
   * The copies that a record belongs to: one, none for a stranger's, and several for a waiter of an
   * open-file-description lock, because such waiters look alike in the table.
   */
  findAll(record: LockRecord): readonly Copy[] {
    if (record.pid < 0 && record.blockedBy !== undefined) return this.#waiters(record);
    const owner = this.findHolder(record);
    return owner === undefined ? [] : [owner];
  }

  /** The one copy that a record belongs to; nothing for a stranger's. */
  findHolder(record: LockRecord): Copy | undefined {
    const direct = this.#copies.find((copy) => copy.tree.has(record.pid));
    if (direct !== undefined || this.#isStrangers(record)) return direct;
    const key = keyOf(record);
    const known = this.#found.get(key);
    if (known !== undefined && (known.copy !== undefined || known.looks++ < patience)) {
      return known.copy;
    }
    const copy = this.#holder(key);
    this.#found.set(key, { copy, looks: 0 });
    return copy;
  }

  /** The table may be read before a new process of a copy is known: it lives, but is not a member yet. */
  #isStrangers(record: LockRecord): boolean {
    return record.pid > 0 && this.#evidence.identify(record.pid) !== undefined;
  }

  #holder(key: string): Copy | undefined {
    return this.#copies.find((copy) =>
      copy.tree
        .pids()
        .some((pid) => this.#evidence.locksOfDescriptors(pid).some((lock) => keyOf(lock) === key)),
    );
  }

  /** Only its system call says who waits for an open-file-description lock. */
  #waiters(record: LockRecord): readonly Copy[] {
    return this.#copies.filter((copy) =>
      copy.tree.pids().some((pid) => {
        const waits = this.#evidence.standstills(pid).filter(({ at }) => at === record.mechanism);
        if (waits.length === 0) return false;
        const open = this.#evidence.openFiles(pid).find(({ file }) => file === record.file);
        return waits.some(({ path }) => path === open?.path);
      }),
    );
  }
}

function keyOf({ mechanism, access, file, start, end, pid, blockedBy }: LockRecord): string {
  return `${mechanism} ${access} ${file} ${start} ${end} ${pid} ${blockedBy === undefined}`;
}
