import type { Standstill } from '../../model/evidence.ts';
import type {
  Disagreement,
  Location,
  Machine,
  OpenedAt,
  RelatedLine,
  Report,
  SubjectReport,
  Suggestion,
} from '../../model/report.ts';
import type {
  Check,
  CopyRun,
  Ending,
  Hold,
  LockSighting,
  Probe,
  Round,
  TemporaryPath,
  Wait,
} from '../../model/run.ts';
import type { RunName } from '../../model/run-name.ts';
import type { Expectation } from '../../model/subject.ts';
import { verdictKinds } from '../../model/verdict.ts';
import { list, number, object, oneOf, optional, text, truth, union, type Shape } from './shape.ts';
import { verdictShape } from './verdict-shape.ts';

const ending: Shape<Ending> = union<Ending>({
  exited: { code: number },
  signaled: { signal: text },
  'timed-out': { limit: number },
  printed: {},
});

const copyRun: Shape<CopyRun> = object<CopyRun>({
  copy: number,
  pid: number,
  wall: number,
  cpu: number,
  runQueue: number,
  diskSleep: number,
  firstOutput: optional(number),
  ending,
  errorText: text,
  outputText: text,
});

const sighting = {
  mechanism: oneOf('flock', 'posix', 'ofd', 'lease'),
  access: oneOf('read', 'write'),
  path: text,
  start: number,
  end: number,
  from: number,
  to: number,
} satisfies { readonly [Key in keyof LockSighting]: Shape<LockSighting[Key]> };

const hold: Shape<Hold> = object<Hold>({ ...sighting, copy: number, pid: number });

const wait: Shape<Wait> = object<Wait>({
  ...sighting,
  copy: number,
  pid: number,
  holderCopy: optional(number),
  holderPid: number,
});

const round: Shape<Round> = object<Round>({
  kind: oneOf('round'),
  purpose: oneOf('warm-up', 'solo', 'screen', 'pair', 'repeat', 'fresh', 'staggered'),
  copies: list(copyRun),
  holds: list(hold),
  waits: list(wait),
  ring: optional(list(number)),
  check: optional(object<Check>({ passed: truth, text })),
});

const standstillPlace = oneOf(
  ...(['flock', 'posix', 'ofd', 'semaphore', 'mutex', 'message-queue', 'fifo', 'socket'] as const),
);

const probe: Shape<Probe> = object<Probe>({
  kind: oneOf('probe'),
  point: number,
  frozenCopies: number,
  outcome: oneOf('passed', 'stalled', 'missed'),
  frozenFor: number,
  thawedAt: optional(number),
  frozen: copyRun,
  other: optional(copyRun),
  offset: number,
  holds: list(hold),
  waits: list(wait),
  openFiles: list(text),
  standstills: list(object<Standstill>({ pid: number, at: standstillPlace, path: text })),
  listening: list(text),
  temporary: list(object<TemporaryPath>({ path: text, isFolder: truth })),
});

const openedAt: Shape<OpenedAt> = object<OpenedAt>({
  file: text,
  line: number,
  column: number,
  messageId: text,
  message: text,
  sourceLine: text,
  related: list(object<RelatedLine>({ line: number, sourceLine: text })),
  fingerprint: text,
  suggestion: optional(object<Suggestion>({ title: text, diff: text })),
});

const location: Shape<Location> = union<Location>({
  found: { openedAt, others: list(openedAt) },
  silent: { because: text },
});

/** The form of a report on one subject. */
export const subjectShape: Shape<SubjectReport> = object<SubjectReport>({
  name: text,
  command: list(text),
  cwd: text,
  verdict: verdictShape,
  expected: optional(object<Expectation>({ verdict: oneOf(...verdictKinds) })),
  disagreements: list(object<Disagreement>({ message: text })),
  location,
  rounds: list(round),
  probes: list(probe),
  elapsed: number,
  measuredIn: optional(object<RunName>({ id: text, attempt: text, number: text })),
});

/** The form of a report as the program knows it. */
export const reportShape: Shape<Report> = object<Report>({
  schemaVersion: oneOf(1),
  tool: object<Report['tool']>({ name: oneOf('lockjam'), version: text }),
  machine: object<Machine>({ cores: number, load: number, os: text, node: text }),
  subjects: list(subjectShape),
});
