import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { exampleOpening, exampleReport, exampleSubject } from './example-report.ts';
import { exampleStaircase } from './example-verdicts.ts';
import { markdownText } from './markdown-text.ts';
import { renderSummary, summaryLimit } from './summary.ts';

const concurrent = { kind: 'concurrent', serialShare: 0.01, passedProbes: 2 } as const;
const isFailure = ({ verdict }: SubjectReport): boolean => verdict.kind === 'serialized';

function summarize(subjects: readonly SubjectReport[], limit = summaryLimit): string {
  const options = { isFailure, workspace: '/work', annotationsLeft: 0, limit };
  return renderSummary(exampleReport(subjects), options);
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

describe('the job summary', () => {
  it('has a table, and explains each program', () => {
    const good = exampleSubject({ name: 'visits/unlocked', verdict: concurrent });
    expect(summarize([good, exampleSubject()])).toMatchInlineSnapshot(`
      "## lockjam: 1 of 2 programs failed

      |  | Program | Verdict | Serial share | Waits for | Others waited | Opened at |
      | --- | --- | --- | --- | --- | --- | --- |
      | ❌ | visits/locked | serialized: runs one after the other | 97 % | a POSIX lock on visits.db (SQLite write transaction) | 400 ms, 800 ms and 1.2 s | <code>app/src/locked.ts&#58;7</code> |
      | ✅ | visits/unlocked | concurrent: runs side by side | 1 % |  |  | <code>app/src/locked.ts&#58;7</code> |

      <details open><summary>visits/locked runs one after the other</summary>

      <code>node src/locked.ts</code>

      Serial share 97 %: 0 % is side by side, 100 % is one after the other. The copies waited 400 ms, 800 ms and 1.2 s. Copy 1 (pid 4711) held a POSIX lock on visits.db (SQLite write transaction). Alone, a copy holds it from 5 % to 98 % of its life. Meanwhile it is sleeping (90 %) and computing in a child process (10 %). It was opened at src/locked.ts&#58;7&#58;3: <code>db.exec('BEGIN IMMEDIATE');</code>.

      **What to do.** Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.

      **The line.** <code>app/src/locked.ts&#58;7</code>: The transaction stays open across <code>sleep</code> on line 10.

      </details>

      <details><summary>visits/unlocked runs side by side</summary>

      <code>node src/locked.ts</code>

      Hardly any of it was spent waiting for each other (serial share 1 %). A copy finished while another stood frozen, 2 times. The rule reports src/locked.ts&#58;7&#58;3, but in this run nobody waited for it.

      **The line.** <code>app/src/locked.ts&#58;7</code>: The transaction stays open across <code>sleep</code> on line 10.

      </details>

      <sub>lockjam 0.1.0, 2 cores, load 1.3, Linux 6.1, Node.js v24.0.0</sub>"
    `);
  });

  it('says when a verdict is the one that was expected', () => {
    const expected = { verdict: 'serialized' } as const;
    const met = summarize([exampleSubject({ expected })]);
    expect(met).toContain('| serialized: runs one after the other (as expected) |');
    const disagreements = [{ message: 'Expected another resource.' }];
    expect(summarize([exampleSubject({ expected, disagreements })])).not.toContain('as expected');
  });

  it('shows earlier runs below the table, as text, while there is room', () => {
    const run = { id: '1', attempt: '1', number: '<41>' };
    const past = [0, 0.5, 1, 7].map((serialShare, index) => ({
      name: 'visits/locked',
      verdict: index === 0 ? ('concurrent' as const) : ('serialized' as const),
      serialShare,
    }));
    const rows = [{ name: 'visits|<b>', now: 'serialized', past }] as const;
    const trend = { runs: [run], rows };
    const options = { isFailure, workspace: '/work', annotationsLeft: 0, trend };
    const text = renderSummary(exampleReport([exampleSubject()]), {
      ...options,
      limit: summaryLimit,
    });
    expect(text).toContain('### Before: run &#35;&#60;41&#62; of the default branch');
    expect(text).toContain(
      '| visits&#124;&#60;b&#62; | ▁▅██ 0 % to 700 % | concurrent × 1, serialized × 3 | serialized |',
    );
    const short = renderSummary(exampleReport([exampleSubject()]), { ...options, limit: 900 });
    expect(short).not.toContain('### Before');
  });

  it('cannot be broken by what a program prints or is called', () => {
    const name = '</details>|<img src=x>`**[a](b)';
    const text = summarize([exampleSubject({ name })]);
    expect(text).not.toContain('<img');
    expect(text.match(/<\/details>/g)).toHaveLength(1);
    const row = text.split('\n').find((line) => line.startsWith('| ❌'));
    expect(row?.match(/\|/g)).toHaveLength(8);
  });

  it('shows the copies as charts, the line with a link, and the change as a diff', () => {
    const suggestion = { title: 'Scope it with `using`.', diff: '@@ -7,1 +7,1 @@\n-a\n+b' };
    const openedAt = { ...exampleOpening, suggestion };
    const location = { kind: 'found', openedAt, others: [] } as const;
    const repository = { server: 'https://github.com', name: 'octo/cat', commit: 'c'.repeat(40) };
    const report = exampleReport([{ ...exampleStaircase(), location }]);
    const options = { isFailure, workspace: '/work', repository, annotationsLeft: 0, limit: 1e6 };
    expect(renderSummary(report, options)).toMatchInlineSnapshot(`
      "## lockjam: 1 of 1 program failed

      |  | Program | Verdict | Serial share | Waits for | Others waited | Opened at |
      | --- | --- | --- | --- | --- | --- | --- |
      | ❌ | visits/locked | serialized: runs one after the other | 97 % | a POSIX lock on visits.db (SQLite write transaction) | 960 ms, 2.0 s and 3.0 s | [<code>app/src/locked.ts&#58;7</code>](https://github.com/octo/cat/blob/cccccccccccccccccccccccccccccccccccccccc/app/src/locked.ts#L7) |

      <details open><summary>visits/locked runs one after the other</summary>

      <code>node src/locked.ts</code>

      \`\`\`mermaid
      gantt
        title 4 copies released together, alone 1.0 s
        dateFormat x
        axisFormat %-S.%L s
        section copy 1
        works :active, 0, 1000
        section copy 2
        works :active, 0, 40
        waits for a POSIX lock on visits.db (SQLite write transacti… :crit, 40, 1040
        works :active, 1040, 2000
        section copy 3
        works :active, 0, 40
        waits for a POSIX lock on visits.db (SQLite write transacti… :crit, 40, 2040
        works :active, 2040, 3000
        section copy 4
        works :active, 0, 40
        waits for a POSIX lock on visits.db (SQLite write transacti… :crit, 40, 3040
        works :active, 3040, 4000
      \`\`\`

      \`\`\`mermaid
      gantt
        title The proof, copy 1 frozen for 340 ms
        dateFormat x
        axisFormat %-S.%L s
        section copy 1
        works :active, 0, 560
        frozen :done, 560, 900
        works :active, 900, 1000
        section another
        waits for a POSIX lock on visits.db (SQLite write transacti… :crit, 550, 900
        works :active, 900, 2550
      \`\`\`

      4 copies took 4.0 s together, one takes 1.0 s alone. Serial share 97 %: 0 % is side by side, 100 % is one after the other. The others waited 960 ms, 2.0 s and 3.0 s. Copy 1 (pid 4711) held a POSIX lock on visits.db (SQLite write transaction). Alone, a copy holds it from 5 % to 98 % of its life. Meanwhile it is sleeping (90 %) and computing in a child process (10 %). It was opened at src/locked.ts&#58;7&#58;3: <code>db.exec('BEGIN IMMEDIATE');</code>.

      **What to do.** Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.

      **The line.** [<code>app/src/locked.ts&#58;7</code>](https://github.com/octo/cat/blob/cccccccccccccccccccccccccccccccccccccccc/app/src/locked.ts#L7): The transaction stays open across <code>sleep</code> on line 10.

      **What the rule suggests for it.** Scope it with <code>using</code>.

      \`\`\`diff
      @@ -7,1 +7,1 @@
      -a
      +b
      \`\`\`

      </details>

      <sub>lockjam 0.1.0, 2 cores, load 1.3, Linux 6.1, Node.js v24.0.0</sub>"
    `);
  });

  it('says how many annotations had no room', () => {
    const report = exampleReport([exampleSubject()]);
    const options = { isFailure, workspace: '/work', annotationsLeft: 3, limit: summaryLimit };
    expect(renderSummary(report, options)).toContain(
      '3 more annotations are not shown in the pull request',
    );
  });

  it.each([
    [1_044_480, '<details>'],
    [700_000, 'programs that passed are not explained'],
    [350_000, 'timelines and changes are left out'],
    [150_000, 'the explanations are left out'],
    [40_000, 'more programs are not shown'],
    [2_000, 'more programs are not shown'],
  ])('stays below %d bytes and still has `%s`', (limit, kept) => {
    const subjects = Array.from({ length: 600 }, (_, index) => ({
      ...exampleStaircase(),
      name: `größe ${index}`,
      ...(index % 3 > 0 ? { verdict: concurrent } : {}),
    }));
    const text = summarize(subjects, limit);
    expect(bytes(text)).toBeLessThanOrEqual(limit);
    expect(text).toContain(kept);
    expect(text).toContain('200 of 600 programs failed');
  });
});

describe('untrusted text in Markdown', () => {
  it('has no character left that means something', () => {
    const units = fc.string({ unit: 'binary', maxLength: 60 });
    const hostile = fc.stringMatching(/^[-\\`*_[\]{}<>&|~@#:$!"'\n\r a1.]*$/);
    const property = fc.property(fc.oneof(units, hostile), (text) => {
      const rest = markdownText(text).replaceAll(/&#\d+;(?:<!-- -->)?/g, 'x');
      expect(rest).not.toMatch(/[\\`*_[\]{}<>&|~@#$!\p{Cc}]|:\S|^[-+=]|^\d+[.)]/u);
    });
    fc.assert(property, { seed: 2, numRuns: 2_000 });
  });
});
