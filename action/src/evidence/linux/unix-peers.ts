import { spawnSync } from 'node:child_process';
import { pid, type Pid } from '../../model/units.ts';

/** The server's end of a connection. */
export interface UnixPeer {
  readonly path: string;
  /** Absent when the process is somebody else's. */
  readonly server?: Pid;
}

/** Finds the server's end by the number of the client's. */
export type UnixPeers = (inode: number) => UnixPeer | undefined;

/** A program that opens sockets without end is not followed for ever: each question starts a process. */
const mostQuestions = 64;

/**
 * Makes a function that finds the server's end of a UNIX connection. The kernel tells pairs only to those that
 * speak netlink, so `ss` of iproute2 is asked, once for every client's end. Knows nothing where there is no
 * `ss`.
 */
export function createUnixPeers(): UnixPeers {
  const known = new Map<number, UnixPeer | undefined>();
  return (inode) => {
    if (!known.has(inode) && known.size < mostQuestions) {
      const { stdout } = spawnSync('ss', ['-xanpeH'], { encoding: 'utf8' });
      known.set(inode, findUnixPeer(stdout, inode));
    }
    return known.get(inode);
  };
}

const row =
  /^u_\S+\s+\S+\s+\d+\s+\d+\s+(?<path>\S.*?)\s+(?<inode>\d+)\s+\S.*?\s+(?<peer>\d+)\s(?<rest>.*)$/;

/**
 * Finds in the output of `ss -xanpeH` the server's end for a client's: the socket whose peer it is, or, while
 * the connection waits to be accepted, the listening socket that has it in its queue.
 *
 * Source: unix_show_sock in misc/ss.c of iproute2: `users:(("name",pid=7,fd=3))`, `peers: 81 82`.
 */
export function findUnixPeer(text: string, inode: number): UnixPeer | undefined {
  const rows = text.split('\n').map((line) => row.exec(line)?.groups ?? {});
  const waiting = new RegExp(`peers:.* ${inode}(?: |$)`);
  const found =
    rows.find(({ peer, path }) => Number(peer) === inode && path !== '*') ??
    rows.find(({ rest = '', path }) => path !== '*' && waiting.test(rest));
  const path = found?.['path'];
  if (path === undefined) return undefined;
  const server = /users:\(\(.*?pid=(\d+),/.exec(found?.['rest'] ?? '')?.[1];
  return server === undefined ? { path } : { path, server: pid(Number(server)) };
}
