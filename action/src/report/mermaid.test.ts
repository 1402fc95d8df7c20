import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milliseconds } from '../model/units.ts';
import { exampleSubject } from './example-report.ts';
import { exampleRound, exampleStaircase } from './example-verdicts.ts';
import { hostileReport } from './hostile-report.test-support.ts';
import { hostileText } from './hostile-text.test-support.ts';
import { mermaidText, renderMermaid } from './mermaid.ts';

/** What a line of such a chart may be. */
const lines = [
  /^```mermaid$/,
  /^gantt$/,
  /^ {2}title [^:;#`]+$/,
  /^ {2}dateFormat x$/,
  /^ {2}axisFormat %-[MS][%:.LS s]*$/,
  /^ {2}section (?:copy \d+|first copies|another)$/,
  /^ {2}[^:;#`]+ :(?:active|crit|done), \d+, \d+$/,
  /^```$/,
];

const isKnown = (line: string): boolean => lines.some((form) => form.test(line));

describe('the timeline as a chart', () => {
  it('shows where each copy waited, and how long another stood frozen', () => {
    const [together, proof] = renderMermaid(exampleStaircase());
    expect(together).toContain('section copy 2\n  works :active, 0, 40\n  waits for');
    expect(together).toContain(' :crit, 40, 1040\n  works :active, 1040, 2000\n');
    expect(proof).toContain('frozen :done, 560, 900\n');
  });

  it('is none when nothing ran together', () => {
    expect(renderMermaid(exampleSubject({ rounds: [], probes: [] }))).toEqual([]);
  });

  it('says how a copy ended that did not end well', () => {
    const verdict = {
      kind: 'conflict',
      serialShare: 0,
      failed: 1,
      copies: 1,
      errorLine: '',
      failedAfter: milliseconds(1),
    } as const;
    const rounds = [exampleRound('screen', [900], { kind: 'exited', code: 3 })];
    expect(renderMermaid(exampleSubject({ verdict, rounds }))).toEqual([
      expect.stringContaining('  works, exit 3 :active, 0, 900'),
    ]);
  });

  it.each([
    [9_000, '%-S.%L s'],
    [40_000, '%-S s'],
    [400_000, '%-M:%S'],
  ])('of %i ms has an axis in %s', (wall, format) => {
    const [chart] = renderMermaid(exampleSubject({ rounds: [exampleRound('screen', [wall])] }));
    expect(chart).toContain(`  axisFormat ${format}\n`);
  });

  it('has no other lines, whatever a program prints', () => {
    fc.assert(
      fc.property(hostileReport, ({ subjects }) => {
        const all = subjects.flatMap(renderMermaid).flatMap((chart) => chart.split('\n'));
        expect(all.filter((line) => !isKnown(line))).toEqual([]);
      }),
    );
  });

  it('has no text that means something to Mermaid', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = mermaidText(text);
        expect(safe).toMatch(/^[^:;#`%<>{}[\]"'\\|&~\p{Cc}]{1,60}$/u);
        expect(safe).not.toMatch(/--/);
      }),
      { numRuns: 500 },
    );
  });
});
