/** A TCP socket as the kernel lists it. Addresses read like `127.0.0.1:8080` and `[::1]:8080`. */
export interface TcpSocket {
  readonly inode: number;
  readonly local: string;
  readonly remote: string;
  readonly isListening: boolean;
}

const tcpRow =
  /^\s*\d+: (?<local>[0-9A-F]+:[0-9A-F]{4}) (?<remote>[0-9A-F]+:[0-9A-F]{4}) (?<state>[0-9A-F]{2}) (?:\S+\s+){5}(?<inode>\d+)/;
/** Source: include/net/tcp_states.h. */
const listening = '0A';

/**
 * Reads the text of `/proc/PID/net/tcp` or `tcp6`; rows that are not understood are passed over.
 *
 * Source: proc_net_tcp.rst of the kernel's documentation; addresses are 32-bit words in host order.
 */
export function parseTcp(text: string): readonly TcpSocket[] {
  return text.split('\n').flatMap((line) => {
    const { local, remote, state, inode } = tcpRow.exec(line)?.groups ?? {};
    if (local === undefined || remote === undefined) return [];
    const [near, far] = [readAddress(local), readAddress(remote)];
    if (near === undefined || far === undefined) return [];
    return [{ inode: Number(inode), local: near, remote: far, isListening: state === listening }];
  });
}

/** A UNIX-domain socket that has a name. */
export interface UnixSocket {
  readonly inode: number;
  readonly path: string;
  readonly isListening: boolean;
}

const unixRow =
  /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ (?<flags>[0-9A-F]+) [0-9A-F]+ [0-9A-F]+\s+(?<inode>\d+) (?<path>\S.*)$/;
/** Source: SO_ACCEPTCON of the kernel's include/uapi/linux/net.h, as `/proc/net/unix` shows it. */
const acceptsConnections = 0x10000;

/**
 * Reads the named sockets of `/proc/PID/net/unix`; the others, and rows that are not understood, are
 * passed over.
 *
 * Source: proc_pid_net(5).
 */
export function parseUnix(text: string): readonly UnixSocket[] {
  return text.split('\n').flatMap((line) => {
    const { flags, inode, path } = unixRow.exec(line)?.groups ?? {};
    if (flags === undefined || path === undefined) return [];
    const isListening = (Number.parseInt(flags, 16) & acceptsConnections) !== 0;
    return [{ inode: Number(inode), path, isListening }];
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
