/** A TCP or UDP socket as the kernel lists it. Addresses read like `127.0.0.1:8080` and `[::1]:8080`. */
export interface InternetSocket {
  readonly inode: number;
  readonly local: string;
  readonly remote: string;
  /** It listens, or takes what anybody sends: nobody else can have the address. */
  readonly keepsAddress: boolean;
}

const internetRow =
  /^\s*\d+: (?<local>[0-9A-F]+:[0-9A-F]{4}) (?<remote>[0-9A-F]+:[0-9A-F]{4}) (?<state>[0-9A-F]{2}) (?:\S+\s+){5}(?<inode>\d+)/;
/** Source: include/net/tcp_states.h: TCP_LISTEN, and TCP_CLOSE, which UDP sockets without a peer are in. */
const keeping: readonly (string | undefined)[] = ['0A', '07'];

/**
 * Reads the text of `/proc/PID/net/tcp`, `tcp6`, `udp` or `udp6`; rows that are not understood are passed over.
 *
 * Source: proc_net_tcp.rst of the kernel's documentation; addresses are 32-bit words in host order.
 */
export function parseInternet(text: string): readonly InternetSocket[] {
  return text.split('\n').flatMap((line) => {
    const { local, remote, state, inode } = internetRow.exec(line)?.groups ?? {};
    if (local === undefined || remote === undefined) return [];
    const [near, far] = [readAddress(local), readAddress(remote)];
    if (near === undefined || far === undefined) return [];
    return [
      { inode: Number(inode), local: near, remote: far, keepsAddress: keeping.includes(state) },
    ];
  });
}

/** A UNIX-domain socket that has a name. */
export interface UnixSocket {
  readonly inode: number;
  readonly path: string;
  /** It listens, or is bound without a peer: nobody else can have the name. */
  readonly keepsAddress: boolean;
}

const unixRow =
  /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ [0-9A-F]+ [0-9A-F]+ (?<state>[0-9A-F]+)\s+(?<inode>\d+) (?<path>\S.*)$/;
/** Source: SS_UNCONNECTED of the kernel's include/uapi/linux/net.h; a listening socket is in it as well. */
const unconnected = '01';

/**
 * Reads the named sockets of `/proc/PID/net/unix`; the others, and rows that are not understood, are
 * passed over.
 *
 * Source: proc_pid_net(5).
 */
export function parseUnix(text: string): readonly UnixSocket[] {
  return text.split('\n').flatMap((line) => {
    const { state, inode, path } = unixRow.exec(line)?.groups ?? {};
    if (path === undefined) return [];
    return [{ inode: Number(inode), path, keepsAddress: state === unconnected }];
  });
}

function readAddress(text: string): string | undefined {
  const [address = '', port = ''] = text.split(':');
  const bytes = (address.match(/.{8}/g) ?? []).flatMap((word) =>
    (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)),
  );
  const number = Number.parseInt(port, 16);
  if (bytes.length === 4) return `${bytes.join('.')}:${number}`;
  if (bytes.length !== 16) return undefined;
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16),
  );
  return `[${groups.join(':').replace(/(?:^|:)0(?::0)+(?:$|:)/, '::')}]:${number}`;
}
