/** Something that came and went. */
interface Passing {
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * Orders what was made and removed together, what is likelier to be the lock first. A folder stands before
 * a file, because making one fails when it is there; a name that says lock before one that does not: what
 * else comes and goes is work under the lock, as a journal is.
 */
export function byLikelihood(one: Passing, other: Passing): number {
  return rank(other) - rank(one);
}

const saysLock = /lock|lck|mutex|\.pid$/i;

function rank({ path, isFolder }: Passing): number {
  return (isFolder ? 2 : 0) + (saysLock.test(path.slice(path.lastIndexOf('/'))) ? 1 : 0);
}
