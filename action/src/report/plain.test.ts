import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { milliseconds } from '../model/units.ts';
import { closingLines, type OutcomeOf } from './closing.ts';
import { exampleReport, exampleSubject } from './example-report.ts';
import { exampleStaircase, exampleVerdicts } from './example-verdicts.ts';
import { renderPlain } from './plain.ts';

const failed: OutcomeOf = () => 'failed';
const passed: OutcomeOf = () => 'passed';

describe('a plain report', () => {
  it('is a block a subject, a line a fact, and a closing line', () => {
    const report = exampleReport([exampleStaircase()]);
    expect(renderPlain(report, '/work', failed)).toBe(`visits/locked: failed
  command: node src/locked.ts
  verdict: serialized: runs one after the other
  serial share: 97 %
  waits for: a POSIX lock on visits.db (SQLite write transaction)
  held by: copy 1 (pid 4711)
  meanwhile: sleeping (90 %) and computing in a child process (10 %)
  others waited: 960 ms, 2.0 s and 3.0 s
  opened at: app/src/locked.ts:7:3 db.exec('BEGIN IMMEDIATE'); (transactionHeldAcross)
  why: 4 copies took 4.0 s together, one takes 1.0 s alone. Serial share 97 %: 0 % is side by side, 100 % is one after the other. The others waited 960 ms, 2.0 s and 3.0 s. Copy 1 (pid 4711) held a POSIX lock on visits.db (SQLite write transaction). Alone, a copy holds it from 5 % to 98 % of its life. Meanwhile it is sleeping (90 %) and computing in a child process (10 %). It was opened at src/locked.ts:7:3: \`db.exec('BEGIN IMMEDIATE');\`.
  what to do: Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.

1 program measured in 5.0 s: 1 serialized.
1 fails the run: visits/locked.
`);
  });

  it('counts what an earlier run measured apart, and says of which run it is', () => {
    const measuredIn = { id: '1001', attempt: '1', number: '41' };
    const verdict = { kind: 'concurrent', serialShare: 0, passedProbes: 1 } as const;
    const again = exampleSubject({ name: 'again', verdict, measuredIn, elapsed: milliseconds(0) });
    const text = renderPlain(exampleReport([again, exampleStaircase()]), '/work', passed);
    expect(text).toContain(
      'verdict: concurrent: runs side by side (unchanged since run #41, not measured again)',
    );
    expect(text).toMatch(/\n1 program measured in 5\.0 s: 1 serialized\.\n/);
    expect(text).toMatch(
      /\n1 was not measured again, unchanged since it passed in an earlier run: again\.\n$/,
    );
  });

  it('tells a conflict with the words of the program, made harmless', () => {
    const [verdict] = exampleVerdicts.filter(({ kind }) => kind === 'conflict');
    const location = { kind: 'silent', because: 'no source' } as const;
    const disagreements = [{ message: 'Expected the verdict serialized, got conflict.' }];
    const expected = { verdict: 'serialized' } as const;
    const subject = exampleSubject({
      ...(verdict === undefined ? {} : { verdict }),
      ...{ location, disagreements, expected, name: 'a\u001b[2Jb' },
    });
    const text = renderPlain(exampleReport([subject]), '/work', failed);
    expect(text.split('\n').slice(0, 8)).toEqual([
      'ab: failed',
      '  command: node src/locked.ts',
      '  verdict: conflict: 3 of 4 copies fail in company',
      '  failed: 3 of 4 copies, within 212 ms',
      '  saying: Error: database is locked',
      '  refused: a flock on .cache/LOCK',
      '  opened at: not known: no source',
      '  expectation: not met. Expected the verdict serialized, got conflict.',
    ]);
  });

  it.each(exampleVerdicts)('has no control character for $kind', (verdict) => {
    const text = renderPlain(exampleReport([exampleSubject({ verdict })]), '/work', passed);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('the closing lines', () => {
  const subject = (name: string, parts: Partial<SubjectReport> = {}): SubjectReport =>
    exampleSubject({ name, elapsed: milliseconds(1500), ...parts });
  const expected = { verdict: 'serialized' } as const;
  const tell = (subjects: readonly SubjectReport[], outcomes: object): readonly string[] => {
    const outcomeOf = ({ name }: SubjectReport): ReturnType<OutcomeOf> =>
      (outcomes as Record<string, ReturnType<OutcomeOf>>)[name] ?? 'passed';
    return closingLines(exampleReport(subjects), outcomeOf).map(
      ({ tone, text }) => `${tone}: ${text}`,
    );
  };

  it('say that every expectation is met', () => {
    expect(tell([subject('a', { expected }), subject('b', { expected })], {})).toEqual([
      'plain: 2 programs measured in 3.0 s: 2 serialized.',
      'good: Every expectation met: 2 of 2.',
    ]);
  });

  it('name what is not as expected, what fails, what fails alone and what was skipped', () => {
    const all = [
      subject('a', { expected }),
      subject('b', { expected }),
      subject('c'),
      subject('d'),
      subject('e', { expected }),
    ];
    const outcomes = { b: 'failed', c: 'failed', d: 'broken', e: 'skipped' };
    expect(tell(all, outcomes)).toEqual([
      'plain: 4 programs measured in 7.5 s: 4 serialized.',
      'bad: 1 fails alone, without company: d.',
      'bad: 1 is not as expected: b.',
      'bad: 1 fails the run: c.',
      'plain: Expectations met: 1 of 2.',
      'aside: 1 was skipped: e.',
    ]);
  });

  it('say that there is nothing to fail on, or that nothing was measured', () => {
    expect(tell([subject('a')], {})).toContain('good: Nothing to fail on.');
    expect(tell([subject('a'), subject('b')], { a: 'skipped', b: 'skipped' })).toEqual([
      'plain: 0 programs measured in 3.0 s.',
      'aside: 2 were skipped: a and b.',
    ]);
  });
});
