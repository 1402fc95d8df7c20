import type { OpenedAt, Report, SubjectReport } from '../model/report.ts';
import { milliseconds, pid } from '../model/units.ts';
import type { Serialized } from '../model/verdict.ts';

/** A line that the rule reports, for tests. */
export const exampleOpening: OpenedAt = {
  file: '/work/app/src/locked.ts',
  line: 7,
  column: 3,
  messageId: 'transactionHeldAcross',
  message: 'The transaction stays open across `sleep` on line 10.',
  sourceLine: "  db.exec('BEGIN IMMEDIATE');",
  related: [{ line: 10, sourceLine: '  await sleep(400);' }],
  fingerprint: '1f4c0ffee0ddba11:1',
};

/** A queue of four copies at a database, for tests. */
export const exampleQueue: Serialized = {
  kind: 'serialized',
  by: 'copy',
  serialShare: 0.97,
  resource: { kind: 'posix-lock', path: 'visits.db', detail: 'SQLite write transaction' },
  holder: { copy: 1, pid: pid(4711) },
  waits: [400, 800, 1200].map(milliseconds),
  holdProfile: { from: 0.05, to: 0.98 },
  meanwhile: [
    { doing: 'sleeping', inChild: false, share: 0.9 },
    { doing: 'computing', inChild: true, share: 0.1 },
  ],
};

/** A subject whose copies queue, for tests; `parts` replace what is given. */
export function exampleSubject(parts: Partial<SubjectReport> = {}): SubjectReport {
  const hold = {
    copy: 1,
    pid: pid(4711),
    mechanism: 'posix',
    access: 'write',
    path: '/work/app/visits.db',
    start: 0,
    end: 0,
    from: milliseconds(30),
    to: milliseconds(440),
  } as const;
  return {
    name: 'visits/locked',
    command: ['node', 'src/locked.ts'],
    cwd: '/work/app',
    verdict: exampleQueue,
    disagreements: [],
    location: { kind: 'found', openedAt: exampleOpening, others: [] },
    rounds: [{ kind: 'round', purpose: 'screen', copies: [], holds: [hold], waits: [] }],
    probes: [],
    elapsed: milliseconds(5000),
    ...parts,
  };
}

/** A report on some subjects, for tests. */
export function exampleReport(subjects: readonly SubjectReport[]): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'lockjam', version: '0.1.0' },
    machine: { cores: 2, load: 1.25, os: 'Linux 6.1', node: 'v24.0.0' },
    subjects,
  };
}
