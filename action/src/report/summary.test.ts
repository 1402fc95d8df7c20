import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { exampleReport, exampleSubject } from './example-report.ts';
import { markdownText } from './markdown-text.ts';
import { renderSummary, summaryLimit } from './summary.ts';

const concurrent = { kind: 'concurrent', serialShare: 0.01, passedProbes: 2 } as const;
const isFailure = ({ verdict }: SubjectReport): boolean => verdict.kind === 'serialized';

function summarize(subjects: readonly SubjectReport[], limit = summaryLimit): string {
  return renderSummary(exampleReport(subjects), { isFailure, annotationsLeft: 0, limit });
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
      | ❌ | visits/locked | serialized: runs one after the other | 97 % | a POSIX lock on visits.db (SQLite write transaction) | 400 ms, 800 ms and 1.2 s | <code>src/locked.ts&#58;7</code> |
      | ✅ | visits/unlocked | concurrent: runs side by side | 1 % |  |  | <code>src/locked.ts&#58;7</code> |

      <details open><summary>visits/locked runs one after the other</summary>

      <code>node src/locked.ts</code>

      Serial share 97 %: 0 % is side by side, 100 % is one after the other. The copies waited 400 ms, 800 ms and 1.2 s. Copy 1 (pid 4711) held a POSIX lock on visits.db (SQLite write transaction). It was opened at src/locked.ts&#58;7&#58;3: <code>db.exec('BEGIN IMMEDIATE');</code>.

      **What to do.** Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.

      </details>

      <details><summary>visits/unlocked runs side by side</summary>

      <code>node src/locked.ts</code>

      Hardly any of it was spent waiting for each other (serial share 1 %). A copy finished while another stood frozen, 2 times. The rule reports src/locked.ts&#58;7&#58;3, but in this run nobody waited for it.

      </details>

      <sub>lockjam 0.1.0, 2 cores, load 1.3, Linux 6.1, Node.js v24.0.0</sub>"
    `);
  });

  it('cannot be broken by what a program prints or is called', () => {
    const name = '</details>|<img src=x>`**[a](b)';
    const text = summarize([exampleSubject({ name })]);
    expect(text).not.toContain('<img');
    expect(text.match(/<\/details>/g)).toHaveLength(1);
    const row = text.split('\n').find((line) => line.startsWith('| ❌'));
    expect(row?.match(/\|/g)).toHaveLength(8);
  });

  it('says how many annotations had no room', () => {
    const report = exampleReport([exampleSubject()]);
    const options = { isFailure, annotationsLeft: 3, limit: summaryLimit };
    expect(renderSummary(report, options)).toContain(
      '3 more annotations are not shown in the pull request',
    );
  });

  it.each([
    [1_000_000, '<details>'],
    [300_000, '<details open>'],
    [150_000, '| ❌ |'],
    [40_000, 'more programs are not shown'],
    [2_000, 'more programs are not shown'],
  ])('stays below %d bytes and still has `%s`', (limit, kept) => {
    const subjects = Array.from({ length: 600 }, (_, index) =>
      exampleSubject({ name: `größe ${index}`, ...(index % 3 > 0 ? { verdict: concurrent } : {}) }),
    );
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
      const rest = markdownText(text).replaceAll(/&#\d+;/g, 'x');
      expect(rest).not.toMatch(/[\\`*_[\]{}<>&|~@#$!\p{Cc}]|:\S|^[-+=]|^\d+[.)]/u);
    });
    fc.assert(property, { seed: 2, numRuns: 2_000 });
  });
});
