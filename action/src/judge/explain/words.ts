import type { Doing } from '../../model/evidence.ts';
import type { SubjectReport } from '../../model/report.ts';
import type { Round, RoundPurpose } from '../../model/run.ts';
import type { Holder, Meanwhile, Resource } from '../../model/verdict.ts';
import { median } from '../../stats/median.ts';

const second = 1_000;
const minute = 60 * second;
/** More numbers than this are told as a range. */
const mostListed = 7;

/** A span of time for people, rounded: `340 ms`, `1.2 s`, `2 min 5 s`. Takes milliseconds. */
export function duration(span: number): string {
  const whole = Math.round(span);
  if (whole < second) return `${whole} ms`;
  if (whole < 2 * minute) return `${(whole / second).toFixed(1)} s`;
  const seconds = Math.round(whole / second);
  return seconds % 60 === 0
    ? `${seconds / 60} min`
    : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A share for people, never below nothing: `97 %`. Takes 1 for the whole. */
export function percent(share: number): string {
  return `${Math.max(0, Math.round(share * 100))} %`;
}

/** A few spans as `1.0 s, 2.0 s and 3.1 s`; many as `0.2 s to 9.3 s`. Takes milliseconds, sorted. */
export function durations(spans: readonly number[]): string {
  if (spans.length > mostListed) {
    return `${duration(spans[0] ?? 0)} to ${duration(spans.at(-1) ?? 0)}`;
  }
  return listed(spans.map(duration));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const resourceWords = {
  flock: 'a flock on',
  'posix-lock': 'a POSIX lock on',
  'ofd-lock': 'an open-file-description lock on',
  lease: 'a lease on',
  semaphore: 'a semaphore in',
  mutex: 'a mutex in',
  'message-queue': 'the message queue',
  fifo: 'the FIFO',
  socket: 'the socket',
  port: 'the port',
  'lock-file': 'the lock file',
  'lock-folder': 'the lock folder',
} as const satisfies Readonly<Record<Resource['kind'], string>>;

/** What copies queue for, for people: `a POSIX lock on visits.db (SQLite write transaction)`. */
export function nameResource({ kind, path, detail }: Resource): string {
  return `${resourceWords[kind]} ${path}${detail === undefined ? '' : ` (${detail})`}`;
}

/** Who held it, for people: `copy 1 (pid 4711)`, or `process 4711`. */
export function nameHolder({ copy, pid }: Holder): string {
  return copy === undefined ? `process ${pid}` : `copy ${copy} (pid ${pid})`;
}

const doingWords = {
  computing: 'computing',
  sleeping: 'sleeping',
  disk: 'reading or writing files',
  socket: 'waiting at a socket',
  child: 'waiting for a child process',
  lock: 'waiting for another lock',
  pipe: 'waiting at a pipe or terminal',
} as const satisfies Readonly<Record<Doing, string>>;

/** From this share of the looks on it did nothing else worth the name. */
const nearlyAll = 0.95;

/** What a holder did, for people: `sleeping`, or `sleeping (80 %) and computing (20 %)`. */
export function nameDoings(meanwhile: readonly Meanwhile[]): string {
  return listed(
    meanwhile.map(({ doing, inChild, share }) => {
      const words = `${doingWords[doing]}${inChild ? ' in a child process' : ''}`;
      return share >= nearlyAll ? words : `${words} (${percent(share)})`;
    }),
  );
}

/** Begins a sentence. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Sets the program's own words apart from ours. */
export function quoted(line: string): string {
  return `\`${line}\``;
}

/** Joins sentences; what is absent is left out. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** How long several copies took against one alone; absent when either was not measured. */
export function together({ rounds }: Pick<SubjectReport, 'rounds'>): string | undefined {
  const alone = wallsOf(rounds, 'solo');
  const screen = rounds.find((round) => round.purpose === 'screen');
  if (alone.length === 0 || screen === undefined) return undefined;
  const longest = Math.max(...screen.copies.map((run) => run.wall));
  return `${screen.copies.length} copies took ${duration(longest)} together, one takes ${duration(median(alone))} alone.`;
}

function wallsOf(rounds: readonly Round[], purpose: RoundPurpose): readonly number[] {
  return rounds
    .filter((round) => round.purpose === purpose)
    .flatMap((round) => round.copies.map((run) => run.wall));
}
