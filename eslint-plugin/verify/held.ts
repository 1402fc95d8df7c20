import { readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a process holds of a store: open files inside the folder, each with its lock records, and lock
 * files or lock folders, which no kernel table knows. Empty when it holds nothing or has ended.
 * Source: https://man7.org/linux/man-pages/man5/proc_pid_fdinfo.5.html
 */
export function held(pid: number, folder: string): readonly string[] {
  return [...openFiles(pid, folder), ...lockEntries(folder)].sort();
}

function* openFiles(pid: number, folder: string): Generator<string> {
  for (const descriptor of namesIn(`/proc/${pid}/fd`)) {
    const target = attempt(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`)) ?? '';
    if (!target.startsWith(`${folder}/`)) continue;
    const locks = attempt(() => readFileSync(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8')) ?? '';
    const isLocked = locks.includes('\nlock:');
    yield `${target.slice(folder.length + 1)}${isLocked ? ' (locked)' : ''}`;
  }
}

function lockEntries(folder: string): readonly string[] {
  const names = attempt(() => readdirSync(folder, { recursive: true, encoding: 'utf8' })) ?? [];
  return names.filter((name) => name.endsWith('.lock') && exists(join(folder, name)));
}

function exists(path: string): boolean {
  return attempt(() => statSync(path)) !== undefined;
}

function namesIn(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder)) ?? [];
}

/** Processes end and files vanish while they are looked at. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
