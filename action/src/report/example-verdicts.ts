import type { SubjectReport } from '../model/report.ts';
import type { CopyRun, Ending, Round } from '../model/run.ts';
import { milliseconds, pid } from '../model/units.ts';
import type { Verdict } from '../model/verdict.ts';
import { exampleQueue, exampleSubject } from './example-report.ts';

const nothing = milliseconds(0);
const base = { serialShare: 0 };

/** One verdict of every kind, for tests. */
export const exampleVerdicts: readonly Verdict[] = [
  { ...base, kind: 'concurrent', passedProbes: 2 },
  { kind: 'slower', serialShare: 0.3, spentOn: 'io', extra: milliseconds(700) },
  exampleQueue,
  { kind: 'serialized', by: 'third-party', serialShare: 0.6, waits: [] },
  {
    ...base,
    kind: 'conflict',
    failed: 3,
    copies: 4,
    errorLine: 'Error: \u001b[31mdatabase is locked\u001b[0m',
    failedAfter: milliseconds(212),
    resource: { kind: 'flock', path: '.cache/LOCK' },
  },
  { ...base, kind: 'deadlock', ring: [1, 2] },
  { ...base, kind: 'corrupted', errorLine: 'lost 3 rows' },
  { ...base, kind: 'inconclusive', reason: { kind: 'contradiction', shares: [0.1, 0.5] } },
  {
    ...base,
    kind: 'inconclusive',
    reason: { kind: 'round-timed-out', unfinished: 2, limit: milliseconds(30_000) },
  },
  { ...base, kind: 'inconclusive', reason: { kind: 'skipped', because: 'No Python here.' } },
  { ...base, kind: 'broken', failure: { kind: 'exit', code: 3 }, errorLine: 'Error: no' },
];

/** A round of copies that take so long and end so, for tests. Times in milliseconds. */
export function exampleRound(
  purpose: Round['purpose'],
  walls: readonly number[],
  ending: Ending = { kind: 'exited', code: 0 },
): Round {
  const copies = walls.map((wall, index): CopyRun => ({
    copy: index + 1,
    pid: pid(4711 + index),
    wall: milliseconds(wall),
    cpu: nothing,
    runQueue: nothing,
    diskSleep: nothing,
    firstOutput: milliseconds(wall / 2),
    ending,
    errorText: '',
    outputText: '',
  }));
  return { kind: 'round', purpose, copies, holds: [], waits: [] };
}

/** A queue as it is seen: four copies, each behind the one before, for tests. */
export function exampleStaircase(): SubjectReport {
  const screen = exampleRound('screen', [1000, 2000, 3000, 4000]);
  const waits = screen.copies.slice(1).map((run, index) => ({
    copy: run.copy,
    pid: run.pid,
    holderCopy: index + 1,
    holderPid: pid(4711 + index),
    mechanism: 'posix' as const,
    access: 'write' as const,
    path: '/work/app/visits.db',
    start: 0,
    end: Number.MAX_SAFE_INTEGER,
    from: milliseconds(40),
    to: milliseconds(run.wall - 960),
  }));
  const probe = {
    kind: 'probe',
    frozenCopies: 1,
    point: 0.55,
    outcome: 'stalled',
    frozenFor: milliseconds(340),
    thawedAt: milliseconds(350),
    offset: milliseconds(550),
    frozen: screen.copies[0] as CopyRun,
    other: screen.copies[1] as CopyRun,
    holds: [],
    waits: [],
    openFiles: [],
    standstills: [],
    listening: [],
    temporary: [],
  } as const;
  return exampleSubject({
    verdict: { ...exampleQueue, waits: [960, 1960, 2960].map(milliseconds) },
    rounds: [exampleRound('solo', [1000]), { ...screen, waits }],
    probes: [probe],
  });
}
