import { meetingPlaces } from '../model/evidence.ts';
import type { CopyRun, Hold, LockSighting, Probe, Round } from '../model/run.ts';
import type { Resource, Serialized } from '../model/verdict.ts';
import type { Span } from '../stats/spans.ts';
import { didWhenFrozen, didWhileHeld } from './did-meanwhile.ts';
import { heldWhileFrozen, queuedBehind, weightOf } from './held-while-frozen.ts';
import { lockKinds, nameFrom, nameUnrecorded } from './name-unrecorded.ts';
import type { QueueSeen } from './queue-seen.ts';
import { readSqliteRange } from './sqlite-bytes.ts';
import type { TurnsSeen } from './turns-seen.ts';

type Named = Pick<Serialized, 'resource' | 'holder' | 'holdProfile' | 'meanwhile' | 'capacity'>;

/** Names what the frozen copies held, best evidence first; nothing when no record fits. */
export function nameHeld(probes: readonly Probe[], solos: readonly Round[], cwd: string): Named {
  const held =
    probes.flatMap(waitsKept).at(-1) ??
    probes
      .filter((probe) => !standsWhereCopiesMeet(probe))
      .flatMap((probe) => recordsKept(probe, 1))
      .at(-1);
  if (held === undefined) {
    const resource = probes.map((probe) => nameUnrecorded(probe, cwd)).findLast(Boolean);
    return resource === undefined ? {} : { resource, ...didWhenFrozen(probes) };
  }
  return {
    resource: describe(held.lock, cwd),
    holder: { copy: held.copy, pid: held.pid },
    ...didWhenFrozen(probes),
    ...profileOf(held.lock, solos),
  };
}

/** A copy in a semaphore, mutex, queue or FIFO waits for that, whatever records the frozen one keeps. */
function standsWhereCopiesMeet({ standstills }: Probe): boolean {
  return standstills.some(({ at }) => meetingPlaces.includes(at));
}

interface Held {
  readonly lock: LockSighting;
  readonly copy: number;
  readonly pid: Hold['pid'];
}

function waitsKept(probe: Probe): readonly Held[] {
  return queuedBehind(probe).map((wait) => ({
    lock: wait,
    copy: wait.holderCopy ?? 1,
    pid: wait.holderPid,
  }));
}

/** The records that are at least so strong: an idle reader's is never named. */
function recordsKept(probe: Probe, leastWeight: 1 | 2): readonly Held[] {
  return heldWhileFrozen(probe)
    .filter((hold) => weightOf(hold) >= leastWeight)
    .map((hold) => ({ lock: hold, copy: hold.copy, pid: hold.pid }));
}

/** Names what a copy held by a record while others waited for it. */
export function nameQueueSeen(
  { held, capacity }: QueueSeen,
  solos: readonly Round[],
  cwd: string,
): Named {
  const { copy, pid } = held;
  return {
    resource: describe(held, cwd),
    holder: { copy, pid },
    ...(capacity === 1 ? {} : { capacity }),
    ...profileOf(held, solos),
  };
}

/** Names what copies took in turns. */
export function nameTurns(
  { trace, first }: TurnsSeen,
  solos: readonly Round[],
  cwd: string,
): Named {
  const { kind, path } = trace;
  const spansOf = (solo: Round): readonly Span[] =>
    (solo.traces ?? []).filter((each) => each.kind === kind && each.path === path);
  return {
    resource: { kind, path: nameFrom(cwd, path) },
    holder: { copy: first.copy, pid: first.pid },
    ...profileFrom(solos, spansOf),
  };
}

/** Names what copies were seen to queue for in the kernel behind other copies, the longest wait first. */
export function nameQueue(
  rounds: readonly Round[],
  cwd: string,
): Pick<Serialized, 'resource' | 'holder'> {
  const [wait] = rounds
    .flatMap((round) => round.waits)
    .filter(({ holderCopy }) => holderCopy !== undefined)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
  return wait?.holderCopy === undefined
    ? {}
    : { resource: describe(wait, cwd), holder: { copy: wait.holderCopy, pid: wait.holderPid } };
}

/** Names what a failing copy was refused: a lock that its words name, or that a survivor held. */
export function nameConflict(
  round: Round,
  bad: readonly CopyRun[],
  errorLine: string,
  cwd: string,
): Pick<Serialized, 'resource' | 'holder'> {
  const losers = new Set(bad.map((run) => run.copy));
  const held = round.holds
    .filter((hold) => !losers.has(hold.copy) && weightOf(hold) > 0)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
  const texts = [errorLine, ...bad.map((run) => run.errorText)];
  const named = held.find((hold) => texts.some((text) => text.includes(hold.path)));
  const hold = named ?? held.find((each) => each.access === 'write');
  return hold === undefined
    ? {}
    : { resource: describe(hold, cwd), holder: { copy: hold.copy, pid: hold.pid } };
}

/** Names one of the things that copies in a ring wait for, or keep from each other by asking for more. */
export function nameRing(round: Round, cwd: string): Resource | undefined {
  const isInRing = ({ copy }: { readonly copy: number }): boolean =>
    round.ring?.includes(copy) === true;
  const kept = round.holds
    .filter((hold) => isInRing(hold) && weightOf(hold) === 2)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
  const lock = round.waits.find(isInRing) ?? kept[0];
  return lock === undefined ? undefined : describe(lock, cwd);
}

function describe(lock: LockSighting, cwd: string): Resource {
  const sqlite = readSqliteRange(lock);
  return {
    kind: lockKinds[lock.mechanism],
    path: nameFrom(cwd, sqlite?.path ?? lock.path),
    ...(sqlite === undefined ? {} : { detail: sqlite.detail }),
  };
}

/** From which to which share of a lonely life the resource was held, and what the copy did meanwhile. */
function profileOf(lock: LockSighting, solos: readonly Round[]): Profile {
  return profileFrom(solos, ({ holds }) =>
    holds.filter((hold) => hold.path === lock.path && hold.access === 'write'),
  );
}

type Profile = Pick<Serialized, 'holdProfile' | 'meanwhile'>;

function profileFrom(solos: readonly Round[], spansOf: (solo: Round) => readonly Span[]): Profile {
  const shares = solos.flatMap((solo) => spansOf(solo).map((span) => shareOfLife(span, solo)));
  if (shares.length === 0) return {};
  const holdProfile = {
    from: Math.min(...shares.map((share) => share.from)),
    to: Math.max(...shares.map((share) => share.to)),
  };
  return { holdProfile, ...didWhileHeld(solos, spansOf) };
}

function shareOfLife({ from, to }: Span, { copies }: Round): Span {
  const wall = copies[0]?.wall ?? 0;
  return { from: from / wall, to: Math.min(1, to / wall) };
}
