import type { SubjectReport } from '../../model/report.ts';
import type { CopyRun, Ending, Round } from '../../model/run.ts';

/** What copies that were released together did. Times are milliseconds after the release. */
export interface Timeline {
  readonly rows: readonly Row[];
  readonly longest: number;
  /** How long one takes alone; absent when that was not measured. */
  readonly alone?: number;
}

export interface Row {
  readonly copy: number;
  readonly end: number;
  readonly ending: Ending;
  readonly waiting?: { readonly from: number; readonly to: number };
}

/** Shorter waits cannot be told from noise, in milliseconds. */
const leastWait = 30;

/**
 * The first round of all copies; `undefined` when there was none. A wait stands where the kernel
 * showed it, or before the copy's own hold; at the end of a copy that was killed while it waited; and
 * otherwise at the front, where it is only a guess.
 */
export function timelineOf({ rounds, verdict }: SubjectReport): Timeline | undefined {
  const screen = rounds.find(({ purpose }) => purpose === 'screen');
  if (screen === undefined || screen.copies.length === 0) return undefined;
  const alone = rounds
    .filter(({ purpose }) => purpose === 'solo')
    .flatMap(({ copies }) => copies.map((run) => run.wall));
  const life = alone.length === 0 ? undefined : Math.max(...alone);
  const queues = verdict.kind === 'serialized' || verdict.kind === 'deadlock';
  return {
    longest: Math.max(1, ...screen.copies.map((run) => run.wall)),
    ...(life === undefined ? {} : { alone: life }),
    rows: inOrderOfEnd(screen.copies).map((run) => ({
      copy: run.copy,
      end: run.wall,
      ending: run.ending,
      ...(queues ? waitOf(run, screen, life) : {}),
    })),
  };
}

function inOrderOfEnd(copies: readonly CopyRun[]): readonly CopyRun[] {
  return copies.toSorted((one, other) => one.wall - other.wall);
}

function waitOf(
  run: CopyRun,
  { waits, holds }: Round,
  life: number | undefined,
): Pick<Row, 'waiting'> {
  const seen = waits.filter((wait) => wait.copy === run.copy);
  if (seen.length > 0) {
    return span(
      Math.min(...seen.map((wait) => wait.from)),
      Math.max(...seen.map((wait) => wait.to)),
    );
  }
  const excess = life === undefined ? 0 : run.wall - run.runQueue - life;
  if (run.ending.kind === 'timed-out') return span(run.wall - excess, run.wall);
  const [longest] = holds
    .filter((hold) => hold.copy === run.copy && hold.access === 'write')
    .toSorted((one, other) => other.to - other.from - (one.to - one.from));
  const to = longest === undefined ? excess : Math.max(longest.from, excess);
  return span(to - excess, to);
}

function span(from: number, to: number): Pick<Row, 'waiting'> {
  return to - from < leastWait ? {} : { waiting: { from, to } };
}
