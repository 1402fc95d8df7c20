import type { Doing } from './evidence.ts';
import type { Milliseconds, Pid } from './units.ts';

/** Every verdict there is, in the order of their weight. */
export const verdictKinds = [
  'concurrent',
  'slower',
  'serialized',
  'conflict',
  'deadlock',
  'corrupted',
  'inconclusive',
  'broken',
] as const;

export type VerdictKind = (typeof verdictKinds)[number];

/** What the copies queue for. */
export interface Resource {
  readonly kind:
    | 'flock'
    | 'posix-lock'
    | 'ofd-lock'
    | 'lease'
    | 'semaphore'
    | 'mutex'
    | 'message-queue'
    | 'fifo'
    | 'socket'
    | 'port'
    | 'lock-file'
    | 'lock-folder';
  /** Relative to the subject's folder where it lies inside. */
  readonly path: string;
  /** What the byte range means to the library, for example `SQLite write transaction`. */
  readonly detail?: string;
}

/** The process that held the resource, and its copy. */
export interface Holder {
  /** Absent when the process belongs to no copy, as a server that was there before. */
  readonly copy?: number;
  readonly pid: Pid;
}

/** What a holder did while it held, and in which share of the looks. */
export interface Meanwhile {
  readonly doing: Doing;
  /** Whether a child process of it did. */
  readonly inChild: boolean;
  readonly share: number;
}

interface Shared {
  /** 1: one after the other. 0: side by side. */
  readonly serialShare: number;
  /** It shows only when copies start from fresh state, and not from what an earlier run left behind. */
  readonly coldStart?: true;
  /** It shows only when copies start one after the other, and not when they start together. */
  readonly staggered?: true;
}

/** The copies ran side by side. */
export interface Concurrent extends Shared {
  readonly kind: 'concurrent';
  /** Probes in which a copy finished while another stood still. */
  readonly passedProbes: number;
  readonly note?: ConcurrentNote;
}

/** Why copies that do not all do the same work side by side are concurrent all the same. */
export type ConcurrentNote =
  /**
   * They waited for the first one's result and used it; shared the work of one; or wait for one that is
   * stopped, at a barrier or for its answers. Lives: the makespan, in lives of a lonely copy.
   */
  | {
      readonly kind: 'single-flight' | 'work-stealing' | 'exit-barrier' | 'leader';
      readonly copies: number;
      readonly lives: number;
    }
  /** Some ended early and well: handed over, or skipped. */
  | {
      readonly kind: 'single-instance';
      readonly early: number;
      readonly copies: number;
      /** The latest of the early ends, as a share of a life. */
      readonly after: number;
    };

/** Several copies cost time, but a price that does not grow with their number. */
export interface Slower extends Shared {
  readonly kind: 'slower';
  readonly spentOn: 'cpu' | 'io' | 'unknown';
  readonly extra: Milliseconds;
}

/** The copies queued for something. */
export interface Serialized extends Shared {
  readonly kind: 'serialized';
  /**
   * `lease`: a lock that its holder must renew, which a frozen copy cannot do. `unknown`: this system
   * cannot freeze a copy to find out; such a verdict is a warning at most.
   */
  readonly by: 'copy' | 'lease' | 'third-party' | 'unknown';
  /** How many copies run at a time; 1 when absent. */
  readonly capacity?: number;
  readonly resource?: Resource;
  readonly holder?: Holder;
  /** How long each copy waited, shortest first. */
  readonly waits: readonly Milliseconds[];
  /** Shares of the holder's life between which it was seen to hold. */
  readonly holdProfile?: { readonly from: number; readonly to: number };
  /** What a copy did while it held, most of it first; absent when it was not seen at it. */
  readonly meanwhile?: readonly Meanwhile[];
  /** How long copy 2 stood still while copy 1 was frozen. */
  readonly stalledFor?: Milliseconds;
}

/** A copy failed that does not fail alone. */
export interface Conflict extends Shared {
  readonly kind: 'conflict';
  readonly failed: number;
  readonly copies: number;
  /** The program's own words, one line. */
  readonly errorLine: string;
  readonly failedAfter: Milliseconds;
  readonly resource?: Resource;
  readonly holder?: Holder;
}

/** The copies waited for each other in a ring. */
export interface Deadlock extends Shared {
  readonly kind: 'deadlock';
  readonly ring: readonly number[];
  readonly resource?: Resource;
}

/** The shared state no longer passes the subject's own check after a concurrent round. */
export interface Corrupted extends Shared {
  readonly kind: 'corrupted';
  readonly errorLine: string;
}

/** Nothing can be said. */
export interface Inconclusive extends Shared {
  readonly kind: 'inconclusive';
  readonly reason: InconclusiveReason;
}

export type InconclusiveReason =
  | { readonly kind: 'contradiction'; readonly shares: readonly number[] }
  | { readonly kind: 'round-timed-out'; readonly unfinished: number; readonly limit: Milliseconds }
  /** The program computes, and the machine has one core: copies can only take turns there. */
  | { readonly kind: 'one-core' }
  | { readonly kind: 'skipped'; readonly because: string };

/** The subject does not work alone, so nothing can be compared with. */
export interface Broken extends Shared {
  readonly kind: 'broken';
  readonly failure:
    | { readonly kind: 'exit'; readonly code: number }
    | { readonly kind: 'signal'; readonly signal: string }
    | { readonly kind: 'time-out'; readonly limit: Milliseconds }
    | { readonly kind: 'silent' }
    | { readonly kind: 'needs-peers' }
    /** The subject's own check fails after a lonely run. */
    | { readonly kind: 'check' }
    /** The system would not let lockjam start it, or move its state. */
    | { readonly kind: 'refused'; readonly because: string };
  readonly errorLine: string;
}

export type Verdict =
  Concurrent | Slower | Serialized | Conflict | Deadlock | Corrupted | Inconclusive | Broken;
