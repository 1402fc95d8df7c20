/**
 * Runs the programs that the first argument lists as JSON, one after the other, and prints as JSON what each
 * printed, and whether files of its store were open when it called `probe`, or locked when it called `probeLock`.
 */
import { readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Program {
  readonly file: string;
  /** The folder of its store. */
  readonly store: string;
}

interface Result {
  readonly lines: readonly string[];
  readonly held: readonly boolean[];
}

declare global {
  var probe: () => void;
  var probeLock: () => void;
}

async function run({ file, store }: Program): Promise<Result> {
  const lines: string[] = [];
  const held: boolean[] = [];
  globalThis.probe = () =>
    held.push(openFiles().some((path) => path.startsWith(store)) || hasLockFolder(store));
  globalThis.probeLock = () => held.push(isLocked(store));
  const { log } = console;
  console.log = (...words: unknown[]) => lines.push(words.map(String).join(' '));
  try {
    await import(file);
  } catch (error) {
    lines.push(`Error: ${String(error)}`);
  } finally {
    console.log = log;
  }
  return { lines, held };
}

/** Source: https://man7.org/linux/man-pages/man5/proc_pid_fd.5.html */
function openFiles(): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((name) => {
    try {
      return [readlinkSync(`/proc/self/fd/${name}`)];
    } catch {
      return []; // It was the folder that is being read.
    }
  });
}

/** Some libraries lock by making a folder. */
function hasLockFolder(store: string): boolean {
  return readdirSync(store).some((name) => name.endsWith('.lock'));
}

/** Source: https://man7.org/linux/man-pages/man5/proc_locks.5.html */
function isLocked(store: string): boolean {
  const locks = readFileSync('/proc/locks', 'utf8').matchAll(
    /POSIX\s+ADVISORY\s+WRITE\s+(?<pid>-?\d+) [^:]+:[^:]+:(?<inode>\d+)/g,
  );
  const inodes = readdirSync(store).map((name) => String(statSync(join(store, name)).ino));
  return [...locks].some(
    ({ groups }) =>
      groups?.['pid'] === String(process.pid) && inodes.includes(groups['inode'] ?? ''),
  );
}

const results: Result[] = [];
for (const program of JSON.parse(process.argv[2] ?? '[]') as Program[]) {
  results.push(await run(program));
}
process.stdout.write(JSON.stringify(results));
process.exit(0);
