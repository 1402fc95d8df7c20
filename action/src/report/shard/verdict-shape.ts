import { doings } from '../../model/evidence.ts';
import type {
  Broken,
  ConcurrentNote,
  Holder,
  InconclusiveReason,
  Meanwhile,
  Resource,
  Serialized,
  Verdict,
} from '../../model/verdict.ts';
import { list, number, object, oneOf, optional, text, truth, union, type Shape } from './shape.ts';

const resource: Shape<Resource> = object<Resource>({
  kind: oneOf(
    ...(['flock', 'posix-lock', 'ofd-lock', 'lease', 'semaphore', 'fifo', 'socket'] as const),
    ...(['port', 'lock-file', 'lock-folder', 'mutex', 'message-queue'] as const),
  ),
  path: text,
  detail: optional(text),
});

const holder: Shape<Holder> = object<Holder>({ copy: optional(number), pid: number });

type Span = NonNullable<Serialized['holdProfile']>;

const meanwhile: Shape<Meanwhile> = object<Meanwhile>({
  doing: oneOf(...doings),
  inChild: truth,
  share: number,
});

const shared = { serialShare: number };
const named = { resource: optional(resource), holder: optional(holder) };

const note: Shape<ConcurrentNote> = union<ConcurrentNote>({
  'single-flight': { copies: number, lives: number },
  'work-stealing': { copies: number, lives: number },
  'exit-barrier': { copies: number, lives: number },
  leader: { copies: number, lives: number },
  'single-instance': { early: number, copies: number, after: number },
});

const reason: Shape<InconclusiveReason> = union<InconclusiveReason>({
  contradiction: { shares: list(number) },
  'round-timed-out': { unfinished: number, limit: number },
  'one-core': {},
  skipped: { because: text },
});

const failure: Shape<Broken['failure']> = union<Broken['failure']>({
  exit: { code: number },
  signal: { signal: text },
  'time-out': { limit: number },
  silent: {},
  'needs-peers': {},
  check: {},
  refused: { because: text },
});

/** The form of a verdict. A new kind does not compile until it has one. */
export const verdictShape: Shape<Verdict> = union<Verdict>({
  concurrent: {
    ...shared,
    passedProbes: number,
    note: optional(note),
  },
  slower: {
    ...shared,
    spentOn: oneOf('cpu', 'io', 'unknown'),
    extra: number,
  },
  serialized: {
    ...shared,
    ...named,
    by: oneOf('copy', 'lease', 'third-party', 'unknown'),
    capacity: optional(number),
    waits: list(number),
    holdProfile: optional(object<Span>({ from: number, to: number })),
    meanwhile: optional(list(meanwhile)),
    stalledFor: optional(number),
  },
  conflict: {
    ...shared,
    ...named,
    failed: number,
    copies: number,
    errorLine: text,
    failedAfter: number,
  },
  deadlock: {
    ...shared,
    ring: list(number),
    resource: optional(resource),
  },
  corrupted: { ...shared, errorLine: text },
  inconclusive: { ...shared, reason },
  broken: { ...shared, failure, errorLine: text },
});
