import { describe, expect, it } from 'vitest';
import { parseLocks } from './parse-locks.ts';
import { parseSharedMappings } from './parse-maps.ts';
import { parseInternet, parseUnix } from './parse-net.ts';
import { parseSchedstat } from './parse-schedstat.ts';
import { parseStat } from './parse-stat.ts';
import { parseSyscall } from './parse-syscall.ts';

/** What is read of a lock table, in short: who holds what, and who waits for whom. */
function locks(text: string): readonly string[] {
  return parseLocks(text).map(
    ({ mechanism, access, pid, file, blockedBy }) =>
      `${mechanism} ${access} ${pid} ${file}${blockedBy === undefined ? '' : ` after ${blockedBy.pid}`}`,
  );
}

describe('the lock table', () => {
  it('of proc_locks(5), Linux man-pages 6.9, as from Linux 4.14 on', () => {
    // Source: https://man7.org/linux/man-pages/man5/proc_locks.5.html
    const text = `1: POSIX  ADVISORY  READ  5433 08:01:7864448 128 128
2: FLOCK  ADVISORY  WRITE 2001 08:01:7864554 0 EOF
3: FLOCK  ADVISORY  WRITE 1568 00:2f:32388 0 EOF
4: POSIX  ADVISORY  WRITE 699 00:16:28457 0 EOF
5: POSIX  ADVISORY  WRITE 764 00:16:21448 0 0
6: POSIX  ADVISORY  READ  3548 08:01:7867240 1 1
7: POSIX  ADVISORY  READ  3548 08:01:7865567 1826 2335
8: OFDLCK ADVISORY  WRITE -1 08:01:8713209 128 191
`;
    expect(locks(text)).toEqual([
      'posix read 5433 08:01:7864448',
      'flock write 2001 08:01:7864554',
      'flock write 1568 00:2f:32388',
      'posix write 699 00:16:28457',
      'posix write 764 00:16:21448',
      'posix read 3548 08:01:7867240',
      'posix read 3548 08:01:7865567',
      'ofd write -1 08:01:8713209',
    ]);
  });

  it('before Linux 5.12: every waiter one step in, whomever it waits for', () => {
    // Source: fs/locks.c of Linux 4.19, lock_get_status: the prefix is " ->"; a log of those days.
    const text = `5: FLOCK  ADVISORY  WRITE 7782 03:0a:145685 0 EOF
5: -> FLOCK  ADVISORY  WRITE 7702 03:0a:145685 0 EOF
5: -> FLOCK  ADVISORY  WRITE 7715 03:0a:145685 0 EOF
6: POSIX  MANDATORY WRITE 13928 03:0a:86694 0 EOF
7: FLOCK  MSNFS     READ  80 03:0a:86695 0 EOF
8: LEASE  BREAKING  READ  1402 03:0a:264 0 EOF
9: LEASE  BREAKER   WRITE 1403 03:0a:265 0 EOF
10: ACCESS *NOINODE* NONE  14 <none>:0 0 EOF
`;
    expect(locks(text)).toEqual([
      'flock write 7782 03:0a:145685',
      'flock write 7702 03:0a:145685 after 7782',
      'flock write 7715 03:0a:145685 after 7782',
      'posix write 13928 03:0a:86694',
      'flock read 80 03:0a:86695',
      'lease read 1402 03:0a:264',
      'lease write 1403 03:0a:265',
    ]);
  });

  it('from Linux 5.12 on: whoever waits for a waiter stands further in', () => {
    // Source: fs/locks.c of Linux 6.6, lock_get_status: `%*s` of the depth.
    const text = `1: OFDLCK ADVISORY  WRITE -1 fe:00:2146344 0 EOF
1: -> FLOCK  ADVISORY  WRITE 21 fe:00:2146344 0 EOF
1:  -> FLOCK  ADVISORY  READ 22 fe:00:2146344 0 EOF
1: -> FLOCK  ADVISORY  READ 23 fe:00:2146344 0 EOF
`;
    expect(locks(text)).toEqual([
      'ofd write -1 fe:00:2146344',
      'flock write 21 fe:00:2146344 after -1',
      'flock read 22 fe:00:2146344 after 21',
      'flock read 23 fe:00:2146344 after -1',
    ]);
  });

  it('of WSL2: file numbers of a Windows disk are larger than a double holds exactly', () => {
    // An NTFS reference has its sequence number in the upper 16 of 64 bits.
    expect(locks('1: POSIX  ADVISORY  WRITE 812 00:3f:18295873487061235 0 EOF\n')).toEqual([
      'posix write 812 00:3f:18295873487061235',
    ]);
  });

  it('of gVisor, which has none', () => {
    expect(locks('')).toEqual([]);
  });
});

describe('the status of a process', () => {
  it('of Linux 6.18, recorded', () => {
    const text =
      '20232 (cat) R 20213 20213 14879 0 -1 4194304 103 0 0 0 0 0 0 0 20 0 1 0 2573038 3133440 429 18446744073709551615 94391204921344 94391204941225 140725034633072 0 0 0 0 0 0 0 0 0 17 0 0 0 0 0 0 94391204957232 94391204958848 94392272875520 140725034638028 140725034638069 140725034638069 140725034639339 0\n';
    expect(parseStat(text)).toEqual({
      ...{ pid: 20232, state: 'R', parent: 20213, group: 20213, session: 14879 },
      startTicks: '2573038',
    });
  });

  it('of a thread of the kernel, and of a name with everything in it', () => {
    const kernel =
      '2 (kthreadd) S 0 0 0 0 -1 2129984 0 0 0 0 0 0 0 0 20 0 1 0 3 0 0 18446744073709551615\n';
    expect(parseStat(kernel)).toMatchObject({ pid: 2, parent: 0, session: 0, startTicks: '3' });
    const named =
      '77 (a) R 1 (\n) T 5 77 77 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 99 0 0 18446744073709551615\n';
    expect(parseStat(named)).toMatchObject({ pid: 77, state: 'T', parent: 5, startTicks: '99' });
  });

  it('of gVisor, where most fields are 0 and the terminal has no group', () => {
    // Source: pkg/sentry/fsimpl/proc/task_files.go of gVisor, taskStatData.
    const text =
      '12 (node) S 1 12 12 0 0 0 0 0 0 0 31 7 0 0 20 0 11 0 1187 1165 9 18446744073709551615 0 0 0 0 0 0 0 0 0 0 0 0 17 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n';
    expect(parseStat(text)).toMatchObject({ pid: 12, group: 12, session: 12, startTicks: '1187' });
  });
});

it('times of a task: a recorded one, and a kernel without CONFIG_SCHED_INFO', () => {
  expect(parseSchedstat('1046599 4027238 6\n')).toEqual({ cpu: 1046599, runQueue: 4027238 });
  expect(parseSchedstat('0 0 0\n')).toEqual({ cpu: 0, runQueue: 0 });
  expect(parseSchedstat('')).toBeUndefined();
});

it('a system call: a recorded flock, a running thread, and one that may not be looked at', () => {
  const text = '73 0x3 0x2 0x0 0x1b6 0x7fff7def9bb0 0x0 0x7fff7def9b78 0x7f755c5e7897\n';
  const call = parseSyscall(text);
  expect([call?.number, ...(call?.arguments.slice(0, 2) ?? [])]).toEqual([73, 3n, 2n]);
  expect(parseSyscall('running\n')).toBeUndefined();
  expect(parseSyscall('-1 0x7ffd6d9ab188 0x7f1c2a1b3c4d\n')).toBeUndefined();
  // Without CONFIG_HAVE_ARCH_TRACEHOOK, under Yama or hidepid the text is empty.
  expect(parseSyscall('')).toBeUndefined();
});

it('mappings of io_uring, of memory that has no name, and of System V are no files', () => {
  const text = `7f31e142d000-7f31e1431000 rw-s 10000000 00:10 4707147                    anon_inode:[io_uring]
7f31e1431000-7f31e1434000 rw-s 00000000 00:01 98305                      /SYSV00000000 (deleted)
7f31e14b4000-7f31e14b8000 rw-s 00000000 00:01 2054                       /dev/zero (deleted)
ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]
`;
  expect(parseSharedMappings(text).map(({ path }) => path)).toEqual(['/SYSV00000000', '/dev/zero']);
});

describe('the tables of sockets', () => {
  it('of proc_net_tcp.rst, and of Linux 6.18, recorded', () => {
    // Source: https://docs.kernel.org/networking/proc_net_tcp.html
    const text = `  46: 010310AC:9C4C 030310AC:1770 01 00000150:00000000 01:00000019 00000000  1000        0 54165785 4 cd1e6040 25 4 27 3 -1
   0: 0100007F:90B3 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4700797 1 00000000e0854e10 100 0 0 10 0                   
`;
    expect(parseInternet(text)).toEqual([
      {
        ...{ inode: 54165785, local: '172.16.3.1:40012', remote: '172.16.3.3:6000' },
        keepsAddress: false,
      },
      { inode: 4700797, local: '127.0.0.1:37043', remote: '0.0.0.0:0', keepsAddress: true },
    ]);
  });

  it('of IPv6 in Linux 6.18, recorded', () => {
    const text =
      '   0: 00000000000000000000000000000000:944D 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4707152 1 0000000083335eab 100 0 0 10 0\n';
    expect(parseInternet(text)).toEqual([
      { inode: 4707152, local: '[::]:37965', remote: '[::]:0', keepsAddress: true },
    ]);
  });

  it('of named sockets: Linux before 4.15 with addresses of the kernel, and gVisor', () => {
    // Source: pkg/sentry/fsimpl/proc/task_net.go of gVisor, netUnixData.
    const text = `Num       RefCount Protocol Flags    Type St Inode Path
ffff88003d2c8000: 00000002 00000000 00010000 0001 01 12345 /run/x.sock
0000000000000000: 00000002 00000000 00010000 0001 01     1234 @/tmp/abstract
0000000062f35a99: 00000003 00000000 00000000 0001 03 5263208
`;
    expect(parseUnix(text)).toEqual([
      { inode: 12345, path: '/run/x.sock', keepsAddress: true },
      { inode: 1234, path: '@/tmp/abstract', keepsAddress: true },
    ]);
  });
});
