import type { EvidenceSource, ProcessIdentity, ProcessRow } from '../model/evidence.ts';
import type { Pid } from '../model/units.ts';

/**
 * A copy and everything that descends from it. A descendant stays a member when its parent ends and
 * it is handed to another. What is started and ends between two looks is not seen. A group whose
 * leader's number now belongs to somebody else is no longer ours.
 */
export class ProcessTree {
  readonly root: Pid;
  readonly #rootStartTicks: string;
  readonly #members = new Map<Pid, ProcessIdentity>();

  constructor(root: ProcessIdentity) {
    this.root = root.pid;
    this.#rootStartTicks = root.startTicks;
    this.#members.set(root.pid, root);
  }

  /** Takes in new descendants and drops members that have ended. */
  refresh(table: readonly ProcessRow[]): void {
    const byPid = new Map(table.map((row) => [row.pid, row]));
    const leader = byPid.get(this.root);
    const groupIsOurs = leader === undefined || leader.startTicks === this.#rootStartTicks;
    for (const [pid, member] of this.#members) {
      if (byPid.get(pid)?.startTicks !== member.startTicks) {
        this.#members.delete(pid);
      }
    }
    let size = -1;
    while (size !== this.#members.size) {
      size = this.#members.size;
      for (const row of table) {
        if (this.#members.has(row.parent) || (groupIsOurs && row.group === this.root)) {
          this.#members.set(row.pid, row);
        }
      }
    }
  }

  has(pid: Pid): boolean {
    return this.#members.has(pid);
  }

  pids(): readonly Pid[] {
    return [...this.#members.keys()];
  }

  /** The members that are still the processes they were, as the table has them now. */
  alive(evidence: Pick<EvidenceSource, 'identify'>): readonly ProcessRow[] {
    return [...this.#members.values()].flatMap((member) => {
      const row = evidence.identify(member.pid);
      return row?.startTicks === member.startTicks ? [row] : [];
    });
  }
}
