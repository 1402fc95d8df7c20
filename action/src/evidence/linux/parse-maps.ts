/** A part of a process's memory that it shares with others through a file. */
export interface SharedMapping {
  readonly start: bigint;
  /** The first address behind it. */
  readonly end: bigint;
  readonly path: string;
}

/** `7f1c2a000000-7f1c2a001000 rw-s 00000000 fe:00 2154 /work/lock.mdb`; a deleted file says so at the end. */
const row =
  /^(?<start>[0-9a-f]+)-(?<end>[0-9a-f]+) r.{2}s [0-9a-f]+ \S+ \d+\s+(?<path>\/.*?)(?: \(deleted\))?$/;

/**
 * Reads the shared, named mappings of `/proc/PID/maps`; other rows are passed over.
 *
 * Source: proc_pid_maps(5).
 */
export function parseSharedMappings(text: string): readonly SharedMapping[] {
  return text.split('\n').flatMap((line) => {
    const { start, end, path } = row.exec(line)?.groups ?? {};
    return start === undefined || end === undefined || path === undefined
      ? []
      : [{ start: BigInt(`0x${start}`), end: BigInt(`0x${end}`), path }];
  });
}
