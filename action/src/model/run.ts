import type { Doing, Standstill } from './evidence.ts';
import type { Pid, Milliseconds } from './units.ts';

/** When a copy counts as done: when its process ends, or when it first writes to standard output. */
export type Until = 'exit' | 'first-output';

/** How a copy came to its end. */
export type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signaled'; readonly signal: string }
  /** It did not end within the limit and was killed. */
  | { readonly kind: 'timed-out'; readonly limit: Milliseconds }
  /** It had printed, which was all that was asked, and was killed. */
  | { readonly kind: 'printed' };

/** A lock that was seen in the kernel's table, and the time between the first and the last sighting. */
export interface LockSighting {
  readonly mechanism: 'flock' | 'posix' | 'ofd' | 'lease';
  readonly access: 'read' | 'write';
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Milliseconds after the release of the round. */
  readonly from: Milliseconds;
  readonly to: Milliseconds;
}

/** A lock that a copy held. */
export interface Hold extends LockSighting {
  readonly copy: number;
  readonly pid: Pid;
}

/** A lock that a copy waited for, queued in the kernel behind another copy or a stranger. */
export interface Wait extends LockSighting {
  readonly copy: number;
  readonly pid: Pid;
  /** Absent when the holder belongs to no copy. */
  readonly holderCopy?: number;
  readonly holderPid: Pid;
}

/**
 * Something that no lock table records, and the time between the first and the last sighting: what a copy
 * stood still at, where it listened, or a file or folder that was made while copies ran.
 */
export interface Trace {
  readonly kind:
    | 'semaphore'
    | 'mutex'
    | 'message-queue'
    | 'fifo'
    | 'socket'
    | 'port'
    | 'lock-file'
    | 'lock-folder';
  readonly path: string;
  /** Absent for files and folders: nobody says who made them. */
  readonly copy?: number;
  /** The process that serves there, where that is known. */
  readonly server?: Pid;
  /** Milliseconds after the release of the round. */
  readonly from: Milliseconds;
  readonly to: Milliseconds;
}

/** What a copy did at a look, it or, when it only waited for them, its child processes. */
export interface Activity {
  readonly copy: number;
  /** Milliseconds after the release of the round. */
  readonly at: Milliseconds;
  readonly doing: Doing;
  /** Whether a child process did it. */
  readonly inChild: boolean;
}

/** One copy in one run. Times are milliseconds after the copy was released at the start gate. */
export interface CopyRun {
  /** 1 for the first copy. */
  readonly copy: number;
  readonly pid: Pid;
  readonly wall: Milliseconds;
  readonly cpu: Milliseconds;
  readonly runQueue: Milliseconds;
  readonly diskSleep: Milliseconds;
  readonly firstOutput?: Milliseconds;
  readonly ending: Ending;
  /** The last text on standard error, at most a few kilobytes. */
  readonly errorText: string;
  readonly outputText: string;
}

/** Copies released together, or one alone. */
export interface Round {
  readonly kind: 'round';
  readonly purpose: RoundPurpose;
  readonly copies: readonly CopyRun[];
  readonly holds: readonly Hold[];
  readonly waits: readonly Wait[];
  readonly traces?: readonly Trace[];
  /** What copies did, looked at every tenth of a second, and later less often. */
  readonly activities?: readonly Activity[];
  readonly holderTest?: HolderTest;
  /** Copies that waited for each other in a ring for longer than a moment. */
  readonly ring?: readonly number[];
  /** What the subject's own check said of the state afterwards; absent when it has none. */
  readonly check?: Check;
}

/**
 * In the middle of a round the copy that kept others out, by what the lock table said, was frozen for a
 * moment.
 */
export interface HolderTest {
  readonly copy: number;
  /** Milliseconds after its release. */
  readonly at: Milliseconds;
  readonly lasted: Milliseconds;
  /** The copies that it kept out. */
  readonly behind: readonly number[];
  /** Those of them that were done while it stood still; a queue has none. */
  readonly passed: readonly number[];
  /** Those of them that were ended then, so that the round be short; they are not among its copies. */
  readonly sentHome: readonly number[];
}

/** The end of the command that looks whether what the copies share is whole. */
export interface Check {
  readonly passed: boolean;
  /** What it wrote, standard output and standard error, at most a few kilobytes. */
  readonly text: string;
}

/**
 * `fresh`: from the state that the user had, not from the one that an earlier run left behind.
 * `staggered`: each copy is released a while after the one before it.
 */
export type RoundPurpose =
  'warm-up' | 'solo' | 'screen' | 'pair' | 'repeat' | 'fresh' | 'staggered';

/**
 * Copies frozen in the middle of their lives while one more tries to finish. Copy 1 is the first of the
 * frozen ones, and the only one unless more are asked for.
 */
export interface Probe {
  readonly kind: 'probe';
  /** The share of a solo life at which copy 1 was to be frozen. */
  readonly point: number;
  readonly frozenCopies: number;
  /** `passed`: copy 2 was done while copy 1 stood still. `missed`: copy 1 had ended before it could be frozen. */
  readonly outcome: 'passed' | 'stalled' | 'missed';
  readonly frozenFor: Milliseconds;
  /** The moment copy 1 was set going again, on the other copy's clock. */
  readonly thawedAt?: Milliseconds;
  readonly frozen: CopyRun;
  readonly other?: CopyRun;
  /** How much later copy 2 was released at the gate than copy 1. */
  readonly offset: Milliseconds;
  readonly holds: readonly Hold[];
  readonly waits: readonly Wait[];
  /** Files that copy 2 had open while it stood still. */
  readonly openFiles: readonly string[];
  /** What copy 2 stood still at. */
  readonly standstills: readonly Standstill[];
  /** What copy 1 did when it was frozen. */
  readonly frozenAmid?: Activity;
  /** Where the frozen copy listened. */
  readonly listening: readonly string[];
  /** Paths that were there while copy 1 stood frozen, and neither before nor after. */
  readonly temporary: readonly TemporaryPath[];
}

/** A file or folder that was there for a while. */
export interface TemporaryPath {
  readonly path: string;
  readonly isFolder: boolean;
}

/** When to freeze the copy that keeps others out of a round, and for how long. */
export interface HolderTestStep {
  /** Milliseconds after the first copy is done. */
  readonly after: Milliseconds;
  readonly freezeFor: Milliseconds;
  /** Whether those that it keeps out are ended then: all is known of them. */
  readonly sendsHome: boolean;
}

/** What the judge asks of the engine. */
export type Step =
  | {
      readonly kind: 'round';
      readonly purpose: RoundPurpose;
      readonly copies: number;
      readonly limit: Milliseconds;
      readonly holderTest?: HolderTestStep;
      /** How much later each copy is released than the one before it; together when absent. */
      readonly stagger?: Milliseconds;
      /** Copies that keep each other out, while nothing changes for so long, are in a ring. */
      readonly stuckFor?: Milliseconds;
    }
  | {
      readonly kind: 'probe';
      readonly point: number;
      /** How many copies are frozen together; one more tries to finish. */
      readonly frozenCopies: number;
      /** When to freeze, on the copy's own clock: wall time less run-queue time. */
      readonly freezeAt: Milliseconds;
      /** A copy that is not done after this long, and stands still, is stalled. */
      readonly patience: Milliseconds;
      /** What a lonely copy stands still at as well, which is no sign of a stall. */
      readonly familiar?: readonly string[];
      readonly limit: Milliseconds;
    };

export type Observation = Round | Probe;
