import type { Pid } from '../../model/units.ts';
import { readDescriptor } from './descriptors.ts';
import { parseInternet, parseUnix, type InternetSocket, type UnixSocket } from './parse-net.ts';
import { readNames, readText } from './read-text.ts';
import type { UnixPeers } from './unix-peers.ts';

/** What a socket is connected to, and who serves there, where that is known. */
export interface SocketPeer {
  readonly address: string;
  readonly server?: Pid;
}

/**
 * Names what a socket is connected to, `tcp 127.0.0.1:8080` or `unix /run/x.sock`. The client's end of
 * a UNIX socket has no name: `unixPeerOf` is asked whose other end is its peer, and when that is not known it
 * is called `unix socket`. Says nothing when the link is no socket.
 */
export function peerOf(pid: Pid, link: string, unixPeerOf: UnixPeers): SocketPeer | undefined {
  const inode = inodeOf(link);
  if (inode === undefined) return undefined;
  const tcp = readInternet(pid, 'tcp').find((socket) => socket.inode === inode);
  if (tcp !== undefined) return { address: `tcp ${tcp.keepsAddress ? tcp.local : tcp.remote}` };
  const own = readUnix(pid).find((socket) => socket.inode === inode);
  if (own !== undefined) return { address: `unix ${own.path}` };
  const { path, server } = unixPeerOf(inode) ?? {};
  if (path === undefined) return { address: 'unix socket' };
  return { address: `unix ${path}`, ...(server === undefined ? {} : { server }) };
}

/** Descriptors from 0 to 2: a Node program's are sockets to whoever started it. */
const lastStandardStream = 2;
/** A process whose sockets are the same as before is asked again after so many looks: it may listen now. */
const rememberedLooks = 10;

/**
 * Makes a function that says which addresses a process keeps: where it listens, and what it has bound. The kernel's list of TCP sockets takes
 * milliseconds to read, so it is read only when the process has other sockets than at the last look, or
 * now and then.
 */
export function createListening(): (pid: Pid) => readonly string[] {
  const remembered = new Map<
    Pid,
    { readonly sockets: string; readonly found: readonly string[]; looks: number }
  >();
  return (pid) => {
    const inodes = readNames(`/proc/${pid}/fd`)
      .filter((name) => Number(name) > lastStandardStream)
      .flatMap((name) => inodeOf(readDescriptor(pid, name) ?? '') ?? []);
    if (inodes.length === 0) return [];
    const sockets = inodes.join(' ');
    const known = remembered.get(pid);
    if (known?.sockets === sockets && known.looks++ < rememberedLooks) return known.found;
    const found = findKept(pid, new Set(inodes));
    remembered.set(pid, { sockets, found, looks: 0 });
    return found;
  };
}

function findKept(pid: Pid, inodes: ReadonlySet<number>): readonly string[] {
  const isKept = ({ keepsAddress, inode }: InternetSocket | UnixSocket): boolean =>
    keepsAddress && inodes.has(inode);
  const [tcp, unix, udp] = [readInternet(pid, 'tcp'), readUnix(pid), readInternet(pid, 'udp')];
  return [
    ...tcp.filter(isKept).map(({ local }) => `tcp ${local}`),
    ...unix.filter(isKept).map(({ path }) => `unix ${path}`),
    ...udp.filter(isKept).map(({ local }) => `udp ${local}`),
  ];
}

function readInternet(pid: Pid, protocol: 'tcp' | 'udp'): readonly InternetSocket[] {
  return [protocol, `${protocol}6`].flatMap((name) =>
    parseInternet(readText(`/proc/${pid}/net/${name}`) ?? ''),
  );
}

function readUnix(pid: Pid): readonly UnixSocket[] {
  return parseUnix(readText(`/proc/${pid}/net/unix`) ?? '');
}

function inodeOf(link: string): number | undefined {
  const digits = /^socket:\[(\d+)\]$/.exec(link)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
