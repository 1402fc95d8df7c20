import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { exampleReport, exampleSubject } from './example-report.ts';
import { exampleVerdicts } from './example-verdicts.ts';
import { hostileReport } from './hostile-report.test-support.ts';
import { renderJunit } from './junit.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Every element in the order of its end; throws where the text is not well-formed. */
function parse(text: string): readonly Element[] {
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const ended: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, text: '' }));
  parser.on('text', (more) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += more;
  });
  parser.on('closetag', () => {
    const last = open.pop();
    if (last !== undefined) ended.push(last);
  });
  parser.write(text).close();
  return ended;
}

const outcomeOf = ({ verdict }: SubjectReport): 'passed' | 'failed' | 'broken' | 'skipped' => {
  if (verdict.kind === 'broken') return 'broken';
  if (verdict.kind === 'inconclusive') return 'skipped';
  return verdict.kind === 'concurrent' ? 'passed' : 'failed';
};

describe('the report in JUnit', () => {
  it('is a case a subject, a failure when it fails, with everything that is known', () => {
    expect(renderJunit(exampleReport([exampleSubject()]), '/work', outcomeOf))
      .toMatchInlineSnapshot(`
        "<?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="lockjam" tests="1" failures="1" errors="0" skipped="0" time="5.000">
          <testsuite name="lockjam" tests="1" failures="1" errors="0" skipped="0" time="5.000">
            <testcase name="visits/locked" classname="lockjam.serialized" time="5.000" file="app/src/locked.ts" line="7">
              <failure message="runs one after the other" type="serialized">Serial share 97 %: 0 % is side by side, 100 % is one after the other. The copies waited 400 ms, 800 ms and 1.2 s. Copy 1 (pid 4711) held a POSIX lock on visits.db (SQLite write transaction). Alone, a copy holds it from 5 % to 98 % of its life. Meanwhile it is sleeping (90 %) and computing in a child process (10 %). It was opened at src/locked.ts:7:3: \`db.exec(&apos;BEGIN IMMEDIATE&apos;);\`.</failure>
              <system-out>command: node src/locked.ts
        verdict: serialized: runs one after the other
        serial share: 97 %
        waits for: a POSIX lock on visits.db (SQLite write transaction)
        held by: copy 1 (pid 4711)
        meanwhile: sleeping (90 %) and computing in a child process (10 %)
        others waited: 400 ms, 800 ms and 1.2 s
        opened at: app/src/locked.ts:7:3 db.exec(&apos;BEGIN IMMEDIATE&apos;); (transactionHeldAcross)
        why: Serial share 97 %: 0 % is side by side, 100 % is one after the other. The copies waited 400 ms, 800 ms and 1.2 s. Copy 1 (pid 4711) held a POSIX lock on visits.db (SQLite write transaction). Alone, a copy holds it from 5 % to 98 % of its life. Meanwhile it is sleeping (90 %) and computing in a child process (10 %). It was opened at src/locked.ts:7:3: \`db.exec(&apos;BEGIN IMMEDIATE&apos;);\`.
        what to do: Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.</system-out>
            </testcase>
          </testsuite>
        </testsuites>
        "
      `);
  });

  it('counts every outcome', () => {
    const subjects = exampleVerdicts.map((verdict) => exampleSubject({ verdict }));
    const elements = parse(renderJunit(exampleReport(subjects), '/work', outcomeOf));
    const of = (name: string): readonly Element[] => elements.filter((each) => each.name === name);
    expect(of('testsuites')[0]?.attributes).toMatchObject({
      tests: String(exampleVerdicts.length),
      failures: String(of('failure').length),
      errors: '1',
      skipped: '3',
    });
    expect(of('testcase')).toHaveLength(exampleVerdicts.length);
    expect(of('error')[0]?.attributes).toEqual({ message: 'fails even alone', type: 'broken' });
  });

  it('is well-formed and has no other elements, whatever a program prints', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const elements = parse(renderJunit(report, '/work', outcomeOf));
        const names = elements.map(({ name }) => name);
        expect(names.filter((name) => name === 'testcase')).toHaveLength(2);
        expect(names.filter((name) => name === 'system-out')).toHaveLength(2);
        expect(names.filter((name) => /failure|error|skipped/.test(name)).length).toBeLessThan(3);
        expect(names.length).toBeLessThan(9);
      }),
      { numRuns: 200 },
    );
  });
});
