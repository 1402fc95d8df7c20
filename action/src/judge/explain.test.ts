import { describe, expect, it } from 'vitest';
import type { OpenedAt, SubjectReport } from '../model/report.ts';
import type { CopyRun, Round } from '../model/run.ts';
import { milliseconds, pid } from '../model/units.ts';
import type { Serialized, Verdict } from '../model/verdict.ts';
import { explain } from './explain.ts';
import { duration, durations, percent } from './explain/words.ts';

const openedAt: OpenedAt = {
  file: '/work/pair/locked.ts',
  line: 7,
  column: 3,
  messageId: 'transactionHeldAcross',
  message: 'The transaction spans a wait.',
  sourceLine: "  db.exec('BEGIN IMMEDIATE');",
  related: [],
  fingerprint: '0:1',
};

function round(purpose: Round['purpose'], ...walls: readonly number[]): Round {
  const copies = walls.map((wall, index): CopyRun => {
    const nothing = milliseconds(0);
    return {
      copy: index + 1,
      pid: pid(100 + index),
      wall: milliseconds(wall),
      cpu: nothing,
      runQueue: nothing,
      diskSleep: nothing,
      ending: { kind: 'exited', code: 0 },
      errorText: '',
      outputText: '',
    };
  });
  return { kind: 'round', purpose, copies, holds: [], waits: [] };
}

function report(verdict: Verdict, parts: Partial<SubjectReport> = {}): SubjectReport {
  return {
    name: 'pair/locked',
    command: ['node', 'locked.ts'],
    cwd: '/work/pair',
    verdict,
    disagreements: [],
    location: { kind: 'silent', because: 'Python sources are not read by the rule yet.' },
    rounds: [round('warm-up', 1300), round('solo', 1100), round('screen', 1100, 2100, 3100, 4150)],
    probes: [],
    elapsed: milliseconds(9000),
    ...parts,
  };
}

const found = { location: { kind: 'found', openedAt, others: [] } } as const;

const serialized: Serialized = {
  kind: 'serialized',
  by: 'copy',
  serialShare: 0.97,
  resource: { kind: 'posix-lock', path: 'visits.db', detail: 'SQLite write transaction' },
  holder: { copy: 1, pid: pid(4711) },
  waits: [1000, 2000, 3050].map(milliseconds),
  holdProfile: { from: 0.12, to: 1 },
  stalledFor: milliseconds(340),
};

it('a fault of the first start is told with the figures of the first start', () => {
  const verdict = { kind: 'conflict', serialShare: 0, failed: 1, copies: 2 } as const;
  const cold = {
    ...verdict,
    errorLine: '',
    failedAfter: milliseconds(90),
    coldStart: true,
  } as const;
  const { headline, why } = explain(
    report(
      { ...cold, kind: 'conflict' },
      { rounds: [round('warm-up', 900), round('fresh', 900, 90)] },
    ),
  );
  expect(headline).toBe('1 of 2 copies fail in company, at a first start');
  expect(why).toContain('Only copies that start from fresh state do so');
});

describe('a queue', () => {
  it('names the resource, its holder, every wait and the line', () => {
    expect(explain(report(serialized, found))).toEqual({
      headline: 'runs one after the other',
      why:
        '4 copies took 4.2 s together, one takes 1.1 s alone. ' +
        'Serial share 97 %: 0 % is side by side, 100 % is one after the other. ' +
        'The others waited 1.0 s, 2.0 s and 3.0 s. ' +
        'With copy 1 (pid 4711) frozen for 340 ms, another stood still: ' +
        'it held a POSIX lock on visits.db (SQLite write transaction). ' +
        'Alone, a copy holds it from 12 % to 100 % of its life. ' +
        "It was opened at locked.ts:7:3: `db.exec('BEGIN IMMEDIATE');`.",
      advice:
        'Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.',
    });
  });

  it('says why the line is not known', () => {
    expect(explain(report(serialized)).why).toMatch(
      / life\. The line that opened it is not known: Python sources are not read by the rule yet\.$/,
    );
  });

  it('says that no lock table shows what was held', () => {
    const bare: Serialized = {
      kind: 'serialized',
      by: 'copy',
      serialShare: 0.4,
      waits: serialized.waits,
      holder: { copy: 1, pid: pid(4711) },
      stalledFor: milliseconds(340),
    };
    expect(explain(report(bare, { rounds: [] }))).toEqual({
      headline: 'copies wait for each other in part',
      why:
        'Serial share 40 %: 0 % is side by side, 100 % is one after the other. ' +
        'The copies waited 1.0 s, 2.0 s and 3.0 s. ' +
        'With copy 1 (pid 4711) frozen for 340 ms, another stood still, and went on after the thaw: ' +
        'it needs something that is held, and no lock table shows what. ' +
        'The line that opened it is not known: Python sources are not read by the rule yet.',
      advice:
        'Look for what is open at that time - a store, a lock file, a port - and close it before slow work begins.',
    });
  });

  it.each([
    ['flock', undefined, /held a flock on x\.lock\./, /^Open it as late and close it as early/],
    ['lease', undefined, /held a lease on x\.lock\./, /^Open it as late/],
    ['ofd-lock', undefined, /held an open-file-description lock on x\.lock\./, /^Open it as late/],
    [
      'posix-lock',
      'SQLite exclusive lock',
      /held a POSIX lock on x\.lock \(SQLite exclusive lock\)\./,
      /leave `locking_mode` at NORMAL\.$/,
    ],
  ] as const)('a %s (%s) is named, and the advice fits it', (kind, detail, why, advice) => {
    const resource = { kind, path: 'x.lock', ...(detail === undefined ? {} : { detail }) };
    const told = explain(report({ ...serialized, resource }));
    expect(told.why).toMatch(why);
    expect(told.advice).toMatch(advice);
  });

  it('behind a third party is looked for outside', () => {
    const { kind, waits, serialShare } = serialized;
    expect(explain(report({ kind, by: 'third-party', waits, serialShare }))).toEqual({
      headline: 'copies wait for somebody else',
      why:
        '4 copies took 4.2 s together, one takes 1.1 s alone. ' +
        'Serial share 97 %: 0 % is side by side, 100 % is one after the other. ' +
        'The others waited 1.0 s, 2.0 s and 3.0 s. ' +
        'No frozen copy held up another, so they queue at something outside: a server, a daemon or a shared quota.',
      advice:
        'Find the service that all copies talk to, and let it serve several at a time, or give each copy its own.',
    });
  });
});

describe('copies that get along', () => {
  it('run side by side', () => {
    const verdict = { kind: 'concurrent', serialShare: 0.018, passedProbes: 0 } as const;
    const rounds = [round('solo', 1000), round('screen', 1000, 1010, 1020, 1030)];
    expect(explain(report(verdict, { rounds }))).toEqual({
      headline: 'runs side by side',
      why:
        '4 copies took 1.0 s together, one takes 1.0 s alone. ' +
        'Hardly any of it was spent waiting for each other (serial share 2 %).',
    });
  });

  it('may want for cores and for nothing else', () => {
    const verdict = { kind: 'concurrent', serialShare: 0, passedProbes: 0 } as const;
    const screen = round('screen', 700, 710, 720);
    const copies = screen.copies.map((run) => ({ ...run, runQueue: milliseconds(340) }));
    const rounds = [round('solo', 350), { ...screen, copies }];
    expect(explain(report(verdict, { rounds })).why).toBe(
      '3 copies took 720 ms together, one takes 350 ms alone. ' +
        'For 340 ms of it a copy was ready and no core was free. ' +
        'Hardly any of it was spent waiting for each other (serial share 0 %).',
    );
  });

  it.each([
    [1, 'once'],
    [3, '3 times'],
  ])('tell of %d passed probes', (passedProbes, times) => {
    const verdict = { kind: 'concurrent', serialShare: -0.03, passedProbes } as const;
    expect(explain(report(verdict, { ...found, rounds: [] })).why).toBe(
      'Hardly any of it was spent waiting for each other (serial share 0 %). ' +
        `A copy finished while another stood frozen, ${times}. ` +
        'The rule reports locked.ts:7:3, but in this run nobody waited for it.',
    );
  });

  it.each([
    ['cpu', 'waiting for a free core'],
    ['io', 'waiting for the disk'],
    ['unknown', 'on something that no copy holds'],
  ] as const)('may be slower: %s', (spentOn, words) => {
    const verdict = {
      kind: 'slower',
      serialShare: 0.3,
      spentOn,
      extra: milliseconds(800),
    } as const;
    expect(explain(report(verdict))).toEqual({
      headline: 'slower in company, but nobody holds up the others',
      why:
        '4 copies took 4.2 s together, one takes 1.1 s alone. ' +
        `The extra 800 ms were spent ${words}: the price does not grow as a queue does (serial share 30 %).`,
      advice:
        'Nothing needs unlocking. If the price matters, let the copies do less of the same work at once.',
    });
  });
});

describe('copies that break each other', () => {
  it('fail, with their own words and the holder', () => {
    const verdict: Verdict = {
      kind: 'conflict',
      serialShare: 0,
      failed: 3,
      copies: 4,
      errorLine: 'Error: IO error: lock .cache/LOCK',
      failedAfter: milliseconds(212),
      resource: { kind: 'posix-lock', path: '.cache/LOCK' },
      holder: { copy: 2, pid: pid(99) },
    };
    expect(explain(report(verdict, found))).toEqual({
      headline: '3 of 4 copies fail in company',
      why:
        'Alone it works; of 4 copies released together 3 failed within 212 ms, saying `Error: IO error: lock .cache/LOCK`. ' +
        'Copy 2 (pid 99) got through and held a POSIX lock on .cache/LOCK. ' +
        "It was opened at locked.ts:7:3: `db.exec('BEGIN IMMEDIATE');`.",
      advice:
        'Close it before slow work begins; where two copies may still meet, wait and try again, or give each copy its own folder.',
    });
  });

  it('fail without a word', () => {
    const verdict: Verdict = {
      kind: 'conflict',
      serialShare: 0,
      failed: 1,
      copies: 4,
      errorLine: '',
      failedAfter: milliseconds(5012),
      resource: { kind: 'posix-lock', path: 'a.db', detail: 'SQLite lock' },
    };
    const told = explain(report(verdict));
    expect(told.why).toBe(
      'Alone it works; of 4 copies released together 1 failed within 5.0 s, without a word on standard error. ' +
        'A copy that got through held a POSIX lock on a.db (SQLite lock). ' +
        'The line that opened it is not known: Python sources are not read by the rule yet.',
    );
    expect(told.advice).toBe(
      'Commit and close before slow work begins, and set a busy time-out so that a copy waits its turn.',
    );
  });

  it('wait in a ring', () => {
    const resource = { kind: 'posix-lock', path: 'a.db', detail: 'SQLite open reader' } as const;
    const verdict = { kind: 'deadlock', serialShare: 0, ring: [1, 2, 4], resource } as const;
    expect(explain(report(verdict, found))).toEqual({
      headline: 'copies wait for each other in a ring',
      why:
        'Copy 1, copy 2 and copy 4 waited for each other in a ring: each held a lock that another needed, and none could go on. ' +
        'One of them waited for a POSIX lock on a.db (SQLite open reader). ' +
        "It was opened at locked.ts:7:3: `db.exec('BEGIN IMMEDIATE');`.",
      advice:
        'Begin with `BEGIN IMMEDIATE` when you are going to write, so that no two copies hold a read lock and want more.',
    });
    const two = explain(report({ kind: 'deadlock', serialShare: 0, ring: [2, 4] }));
    expect(two.why).toMatch(/^Copy 2 and copy 4 waited for each other: each held a lock that the/);
    expect(two.advice).toMatch(/^Let every copy take its locks in the same order, or take one/);
  });

  it('damage what they share', () => {
    const verdict = { kind: 'corrupted', serialShare: 0, errorLine: 'lost 3 of 4 rows' } as const;
    expect(explain(report(verdict))).toEqual({
      headline: 'copies damage what they share',
      why:
        'Every copy ended well, but what they left behind no longer passes the check of the subject. ' +
        'The check says: `lost 3 of 4 rows`. ' +
        'The line that opened it is not known: Python sources are not read by the rule yet.',
      advice:
        'Let one copy write at a time: use a store that locks, or write to a new file and rename it into place.',
    });
  });
});

describe('nothing to say', () => {
  it.each([
    [
      { kind: 'contradiction', shares: [0.05, 0.4, 0.1] },
      'the rounds do not agree',
      'The serial shares of its rounds were 5 %, 40 % and 10 %: too far apart to say that copies wait, or that they do not.',
    ],
    [
      { kind: 'round-timed-out', unfinished: 3, limit: milliseconds(30_000) },
      'did not finish in company',
      '3 copies were still running after 30.0 s and had to be killed; alone it ends.',
    ],
    [
      { kind: 'round-timed-out', unfinished: 1, limit: milliseconds(30_000) },
      'did not finish in company',
      'One copy was still running after 30.0 s and had to be killed; alone it ends.',
    ],
    [
      { kind: 'skipped', because: 'No Python here can import diskcache.' },
      'not measured',
      'No Python here can import diskcache.',
    ],
  ] as const)('%j', (reason, headline, why) => {
    const told = explain(report({ kind: 'inconclusive', serialShare: 0, reason }));
    expect(told).toMatchObject({ headline, why });
  });
});

describe('a program that does not work alone', () => {
  const alone = 'Make `node locked.ts` work by itself in /work/pair, then measure again.';
  it.each([
    [
      { kind: 'exit', code: 3 },
      'fails even alone',
      'One copy alone exits with code 3, so there is nothing to compare with.',
      alone,
    ],
    [
      { kind: 'signal', signal: 'SIGSEGV' },
      'is killed even alone',
      'One copy alone is ended by SIGSEGV, so there is nothing to compare with.',
      alone,
    ],
    [
      { kind: 'time-out', limit: milliseconds(120_000) },
      'does not end',
      'One copy alone was still running after 2 min and was killed.',
      'Give it more time with `--timeout`, or stop at the first output with `--until`.',
    ],
    [
      { kind: 'silent' },
      'prints nothing',
      'One copy alone ended without a word on standard output, and the first output was to be waited for.',
      'Measure until it exits, with `--until exit`, or let it print a line.',
    ],
    [
      { kind: 'needs-peers' },
      'needs other copies',
      'It does not finish alone, but does so together: there is no solo run to compare with.',
      'Measure a program that does its work alone, without the part that waits for others.',
    ],
  ] as const)('%j', (failure, headline, why, advice) => {
    const broken = { kind: 'broken', serialShare: 0, failure, errorLine: '' } as const;
    expect(explain(report(broken))).toEqual({ headline, why, advice });
    expect(explain(report({ ...broken, errorLine: 'Error: no' })).why).toBe(
      `${why} The program says: \`Error: no\`.`,
    );
  });
});

describe('words', () => {
  it.each([
    [0.4, '0 ms'],
    [340, '340 ms'],
    [999.6, '1.0 s'],
    [1249, '1.2 s'],
    [119_000, '119.0 s'],
    [125_000, '2 min 5 s'],
  ])('%d ms reads %s', (span, text) => {
    expect(duration(span)).toBe(text);
  });

  it('many spans are told as a range', () => {
    expect(durations([100, 200])).toBe('100 ms and 200 ms');
    expect(durations([100, 200, 300, 400, 500, 600, 700, 9300])).toBe('100 ms to 9.3 s');
  });

  it('a share is never below nothing', () => {
    expect([-0.2, 0.004, 0.97, 1.034].map(percent)).toEqual(['0 %', '0 %', '97 %', '103 %']);
  });
});

it.each([
  ['spawn /bin/sh EMFILE', 'ulimit -n'],
  ['spawn /bin/sh EAGAIN', 'ulimit -u'],
  ['Process 7 of the program runs with the rights of another user: kill EPERM', 'without sudo'],
  ['ENOSPC: no space left on device, copyfile', 'Make room'],
  ['/w/cache is being measured by another lockjam (process 7)', 'when the other run has ended'],
  ["EACCES: permission denied, rename '/w/cache'", 'read and written by you'],
])('what the system refuses with `%s` is answered with what to do about it', (because, told) => {
  const failure = { kind: 'refused', because } as const;
  const { why, advice } = explain(
    report({ kind: 'broken', serialShare: 0, failure, errorLine: '' }),
  );
  expect(why).toContain(because);
  expect(advice).toContain(told);
});
