import { readText } from './read-text.ts';

/** Names a set of System V semaphores, as `ipcs -s` lists it: `System V set 0x000004d2 (id 3)`. */
export function nameSemaphores(identifier: bigint): string {
  return `System V set ${keyAndId('sem', identifier)}`;
}

/** Names a System V message queue, as `ipcs -q` lists it: `System V queue 0x000004d2 (id 3)`. */
export function nameQueue(identifier: bigint): string {
  return `System V queue ${keyAndId('msg', identifier)}`;
}

/**
 * The key, which is the same in every run, where there is one; private sets and queues have none.
 *
 * Source: sysvipc(7) and ipc/util.c of the kernel: a head, then rows of key, identifier and more.
 */
function keyAndId(table: 'msg' | 'sem', identifier: bigint): string {
  const rows = (readText(`/proc/sysvipc/${table}`) ?? '').split('\n').map((row) => row.trim());
  const fields = rows.map((row) => row.split(/\s+/)).find(([, id]) => id === String(identifier));
  const key = Number(fields?.[0] ?? 0);
  if (key === 0) return `id ${identifier}`;
  const hex = (key >>> 0).toString(16).padStart(8, '0');
  return `0x${hex} (id ${identifier})`;
}
