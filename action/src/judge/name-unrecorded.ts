import { isAbsolute, relative } from 'node:path';
import type { Probe } from '../model/run.ts';
import type { Resource, Serialized } from '../model/verdict.ts';
import { byLikelihood } from './likelier-lock.ts';

/** The public names of the lock table's mechanisms. */
export const lockKinds = {
  flock: 'flock',
  posix: 'posix-lock',
  ofd: 'ofd-lock',
  lease: 'lease',
} as const;

/**
 * Names what kept copy 2 waiting where the lock table has no record of it: what it stood still at,
 * then what was made to keep it out and removed to let it in, then where the frozen copy listened.
 * Says nothing when there is no trace.
 */
export function nameUnrecorded(probe: Probe, cwd: string): Resource | undefined {
  const [standstill] = probe.standstills;
  if (standstill !== undefined) {
    const { at, path } = standstill;
    const kind = at === 'flock' || at === 'posix' || at === 'ofd' ? lockKinds[at] : at;
    return { kind, path: nameFrom(cwd, path) };
  }
  const [temporary] = probe.temporary.toSorted(byLikelihood);
  if (temporary !== undefined) {
    const kind = temporary.isFolder ? 'lock-folder' : 'lock-file';
    return { kind, path: nameFrom(cwd, temporary.path) };
  }
  const [address] = probe.listening;
  return address === undefined ? undefined : { kind: 'port', path: nameFrom(cwd, address) };
}

/** So many frozen copies must have kept the same path. */
const leastLeases = 2;

/**
 * Names the file or folder that frozen copies kept while another passed, a lease that it broke, and the last
 * of those copies.
 */
export function nameLease(
  probes: readonly Probe[],
  cwd: string,
): Pick<Serialized, 'resource' | 'holder'> {
  const kept = probes.flatMap((probe) => probe.temporary).toSorted(byLikelihood);
  const [first] = kept.filter(
    ({ path }) => kept.filter((other) => other.path === path).length >= leastLeases,
  );
  if (first === undefined) return {};
  const keeper = probes.findLast(({ temporary }) =>
    temporary.some(({ path }) => path === first.path),
  )?.frozen;
  return {
    resource: {
      kind: first.isFolder ? 'lock-folder' : 'lock-file',
      path: nameFrom(cwd, first.path),
    },
    ...(keeper === undefined ? {} : { holder: { copy: keeper.copy, pid: keeper.pid } }),
  };
}

/** A path as the user would write it from the subject's folder; as it is when it lies outside. */
export function nameFrom(cwd: string, path: string): string {
  const inside = relative(cwd, path);
  const isOutside = inside.startsWith('..') || isAbsolute(inside) || !isAbsolute(path);
  return isOutside ? path : inside;
}
