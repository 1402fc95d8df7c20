import type { FileIdentity, Milliseconds, Pid } from './units.ts';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: Pid;
  /** Clock ticks between boot and start, as in field 22 of `/proc/PID/stat`. */
  readonly startTicks: string;
}

/** One row of the process table. */
export interface ProcessRow extends ProcessIdentity {
  readonly parent: Pid;
  readonly group: Pid;
  readonly session: Pid;
  /** One letter: R running, S sleeping, D in disk sleep, T stopped, Z zombie. */
  readonly state: string;
}

/** One record of the kernel's lock table. Ranges are in bytes, both ends included. */
export interface LockRecord {
  readonly mechanism: 'flock' | 'posix' | 'ofd' | 'lease';
  readonly access: 'read' | 'write';
  /** -1 for open-file-description locks, which belong to no process. */
  readonly pid: Pid;
  readonly file: FileIdentity;
  readonly start: number;
  readonly end: number;
  /** The record that this one waits for; absent when the lock is held. */
  readonly blockedBy?: LockRecord;
}

/** What a set of processes has used since each of them began. */
export interface Consumption {
  readonly cpu: Milliseconds;
  /** Time spent ready to run while no core was free. */
  readonly runQueue: Milliseconds;
  /** Whether the first of the processes is in disk sleep at this moment. */
  readonly isOnDisk: boolean;
}

/** Where a thread stands still, as its system call says. */
export interface Standstill {
  readonly pid: Pid;
  /** `semaphore`, `mutex`: a futex in memory that is shared through a file; also a System V semaphore. */
  readonly at:
    'flock' | 'posix' | 'ofd' | 'semaphore' | 'mutex' | 'message-queue' | 'fifo' | 'socket';
  /** A file, or an address such as `tcp 127.0.0.1:8080` or `unix /run/x.sock`. */
  readonly path: string;
  /** The process that serves at the socket, where that is known. */
  readonly server?: Pid;
}

/**
 * What a process does: it computes; sleeps until a time; reads or writes files; waits at a socket, for a
 * child process, for a lock or semaphore, or at a pipe or terminal.
 */
export const doings = ['computing', 'sleeping', 'disk', 'socket', 'child', 'lock', 'pipe'] as const;
export type Doing = (typeof doings)[number];

/** Where only processes that work together meet each other; at a socket stands whoever asks a server. */
export const meetingPlaces: readonly string[] = [
  'semaphore',
  'mutex',
  'message-queue',
  'fifo',
] satisfies readonly Standstill['at'][];

/** What there is to see of a process in one look. */
export interface ProcessLook {
  readonly doing: Doing | undefined;
  readonly standstills: readonly Standstill[];
}

/** A regular file that a process has open. */
export interface OpenFile {
  readonly path: string;
  readonly file: FileIdentity;
}

/**
 * Follows what a growing set of processes consumes. A task that ended keeps its last figure.
 * What a task used after the last look at it is not counted.
 */
export interface Meter extends Disposable {
  /** Looks once; a full look also finds new threads. */
  read(pids: readonly Pid[], full: boolean): Consumption;
}

/** What the operating system can tell about processes and locks. */
export interface EvidenceSource {
  /** Why this source says nothing, for example `no lock table on darwin`. */
  readonly silentBecause?: string;
  processes(): readonly ProcessRow[];
  /** A text that changes whenever a process or thread begins; nothing where there is none. */
  births(): string | undefined;
  identify(pid: Pid): ProcessRow | undefined;
  locks(): readonly LockRecord[];
  openFiles(pid: Pid): readonly OpenFile[];
  /**
   * Locks on what a process has open, its own and those it inherited. The lock table names the process
   * that called, which may have ended, and none for open-file-description locks.
   */
  locksOfDescriptors(pid: Pid): readonly LockRecord[];
  /** What the threads of a process stand still at, as far as it has a name. */
  standstills(pid: Pid): readonly Standstill[];
  /** What a process does at this moment, which is not always clear, and what its threads stand still at. */
  look(pid: Pid): ProcessLook;
  /** The addresses that a process keeps for itself, by listening or binding, such as `tcp 127.0.0.1:8080`. */
  listening(pid: Pid): readonly string[];
  /** Whether the process was started with this `NAME=value` in its environment. */
  hasEnvironment(pid: Pid, entry: string): boolean;
  meter(): Meter;
}
