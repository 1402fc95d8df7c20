import type { Pid } from '../../model/units.ts';
import { readDescriptor } from './descriptors.ts';
import { parseTcp, parseUnix, type TcpSocket } from './parse-net.ts';
import { readNames, readText } from './read-text.ts';

/**
 * Names what a socket is connected to, `tcp 127.0.0.1:8080` or `unix /run/x.sock`. The client's end of
 * a UNIX socket has no name, and the kernel's list does not say whose other end is its peer: it is
 * called `unix socket`. Says nothing when the link is no socket.
 */
export function addressOf(pid: Pid, link: string): string | undefined {
  const inode = inodeOf(link);
  if (inode === undefined) return undefined;
  const tcp = readTcp(pid).find((socket) => socket.inode === inode);
  if (tcp !== undefined) return `tcp ${tcp.isListening ? tcp.local : tcp.remote}`;
  const named = readUnix(pid);
  const own = named.find((socket) => socket.inode === inode);
  if (own !== undefined) return `unix ${own.path}`;
  return 'unix socket';
}

/** Descriptors from 0 to 2: a Node program's are sockets to whoever started it. */
const lastStandardStream = 2;
/** A process whose sockets are the same as before is asked again after so many looks: it may listen now. */
const rememberedLooks = 10;

/**
 * Makes a function that says at which addresses a process listens. The kernel's list of TCP sockets takes
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
    const found = findListening(pid, new Set(inodes));
    remembered.set(pid, { sockets, found, looks: 0 });
    return found;
  };
}

function findListening(pid: Pid, inodes: ReadonlySet<number>): readonly string[] {
  const tcp = readTcp(pid).filter((socket) => socket.isListening && inodes.has(socket.inode));
  const unix = readUnix(pid).filter((socket) => socket.isListening && inodes.has(socket.inode));
  return [...tcp.map(({ local }) => `tcp ${local}`), ...unix.map(({ path }) => `unix ${path}`)];
}

function readTcp(pid: Pid): readonly TcpSocket[] {
  return ['tcp', 'tcp6'].flatMap((name) => parseTcp(readText(`/proc/${pid}/net/${name}`) ?? ''));
}

function readUnix(pid: Pid): ReturnType<typeof parseUnix> {
  return parseUnix(readText(`/proc/${pid}/net/unix`) ?? '');
}

function inodeOf(link: string): number | undefined {
  const digits = /^socket:\[(\d+)\]$/.exec(link)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
