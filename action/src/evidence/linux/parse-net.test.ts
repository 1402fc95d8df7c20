import { expect, test } from 'vitest';
import { parseInternet, parseUnix } from './parse-net.ts';

test('a listening and a connected TCP socket are read with their inodes', () => {
  const text = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 81234 1 0000000000000000 100 0 0 10 0
   1: 0100007F:D2A4 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 81240 1 0000000000000000 20 4 30 10 -1
`;
  expect(parseInternet(text)).toEqual([
    { inode: 81234, local: '127.0.0.1:8080', remote: '0.0.0.0:0', keepsAddress: true },
    { inode: 81240, local: '127.0.0.1:53924', remote: '127.0.0.1:8080', keepsAddress: false },
  ]);
});

test('an IPv6 address is shortened', () => {
  const text =
    '   0: 00000000000000000000000001000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 9 1 0 100 0 0 10 0';
  expect(parseInternet(text)[0]).toMatchObject({ local: '[::1]:8080', remote: '[::]:0' });
});

test('named UNIX sockets are read; unnamed ones are passed over', () => {
  const text = `Num       RefCount Protocol Flags    Type St Inode Path
0000000000000000: 00000002 00000000 00010000 0001 01 20001 /run/cache server.sock
0000000000000000: 00000003 00000000 00000000 0001 03 20002
0000000000000000: 00000003 00000000 00000000 0001 03 20003 @abstract
0000000000000000: 00000002 00000000 00000000 0002 01 20004 @bound
`;
  expect(parseUnix(text)).toEqual([
    { inode: 20001, path: '/run/cache server.sock', keepsAddress: true },
    { inode: 20003, path: '@abstract', keepsAddress: false },
    { inode: 20004, path: '@bound', keepsAddress: true },
  ]);
});

test('a UDP socket without a peer keeps its address', () => {
  const text =
    '  91: 0100007F:BA11 00000000:0000 07 00000000:00000000 00:00000000 00000000  1000        0 81250 2 0000000000000000 0';
  expect(parseInternet(text)).toMatchObject([{ local: '127.0.0.1:47633', keepsAddress: true }]);
});
