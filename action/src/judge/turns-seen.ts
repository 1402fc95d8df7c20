import type { CopyRun, Round, Trace } from '../model/run.ts';
import { stillness, type Baseline } from './baseline.ts';
import { byLikelihood } from './likelier-lock.ts';

/** A turn may begin this much earlier or later than the finish times say, in lives. */
const tolerance = 0.25;
/** And in milliseconds: an edge is seen at the next look. */
const slack = 100;
/** A lonely copy must keep it for this part of its life, or the queue is the machine's doing. */
const leastHold = 0.2;

/** What copies took in turns, and the copy whose turn was the first. */
export interface TurnsSeen {
  readonly trace: Trace;
  readonly first: CopyRun;
}

/**
 * Whether the comings and goings of one file, folder or port explain a round: it was there once for
 * every copy, once for a lonely one, and each turn began as much later than the first as the copy that
 * ended next ended later than the first. Says nothing when there is no such thing.
 */
export function turnsSeen(
  round: Round,
  solos: readonly Round[],
  baseline: Baseline,
): TurnsSeen | undefined {
  const finished = round.copies.toSorted((one, other) => one.wall - other.wall);
  const [first] = finished;
  const names = new Set(
    (round.traces ?? [])
      .filter((trace) => canBeTaken(trace) && !isBesideLock(trace, round))
      .map((trace) => ({ ...trace, isFolder: trace.kind === 'lock-folder' }))
      .toSorted(byLikelihood)
      .map(keyOf),
  );
  for (const name of names) {
    const turns = turnsOf(round, name);
    const [trace] = turns;
    if (first !== undefined && trace !== undefined && isKeptAlone(name, solos, baseline)) {
      if (match(turns, finished, baseline)) return { trace, first };
    }
  }
  return undefined;
}

function canBeTaken({ kind }: Trace): boolean {
  return kind === 'lock-file' || kind === 'lock-folder' || kind === 'port';
}

/** A journal comes and goes with every turn of the database beside it, whose records tell more. */
function isBesideLock({ path }: Trace, { holds }: Round): boolean {
  return holds.some((hold) => path.startsWith(hold.path));
}

function keyOf({ kind, path }: Trace): string {
  return `${kind} ${path}`;
}

function turnsOf(round: Round, name: string): readonly Trace[] {
  return (round.traces ?? [])
    .filter((trace) => keyOf(trace) === name)
    .toSorted((one, other) => one.from - other.from);
}

function isKeptAlone(name: string, solos: readonly Round[], { life }: Baseline): boolean {
  return solos.every((solo) => {
    const [only, ...more] = turnsOf(solo, name);
    return only !== undefined && more.length === 0 && only.to - only.from >= leastHold * life;
  });
}

/** One turn for every copy, none before the last is over, and each as late as its copy was kept waiting. */
function match(turns: readonly Trace[], finished: readonly CopyRun[], baseline: Baseline): boolean {
  const [first] = turns;
  if (first === undefined || turns.length !== finished.length) return false;
  return turns.every((turn, index) => {
    const run = finished[index];
    const previous = turns[index - 1];
    if (run === undefined || (previous !== undefined && turn.from < previous.to)) return false;
    const excess = stillness(run, baseline.cpu) - baseline.ownStillness;
    const off = Math.abs(turn.from - first.from - Math.max(0, excess));
    return off <= tolerance * baseline.life + slack;
  });
}
