import fc from 'fast-check';
import type { Report } from '../model/report.ts';
import { milliseconds } from '../model/units.ts';
import type { Verdict } from '../model/verdict.ts';
import { exampleOpening, exampleQueue, exampleReport, exampleSubject } from './example-report.ts';
import { exampleStaircase } from './example-verdicts.ts';
import { hostileText } from './hostile-text.test-support.ts';

/** Reports in which whatever comes from outside is hostile, for property tests. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .array(hostileText, { minLength: 9, maxLength: 9 })
  .chain((texts) => fc.constantFrom(...verdictsWith(texts)).map((verdict) => ({ texts, verdict })))
  .map(({ texts, verdict }) => {
    const [name = '', word = '', file = '', message = '', line = '', title = ''] = texts;
    const openedAt = {
      ...exampleOpening,
      file: `/work/app/${file}`,
      message,
      sourceLine: line,
      related: [{ line: 10, sourceLine: line }],
      suggestion: { title, diff: `@@ -1,1 +1,1 @@\n-${line}\n+${message}` },
    };
    return exampleReport([
      exampleSubject({
        ...exampleStaircase(),
        name,
        verdict,
        command: [word, message],
        disagreements: [{ message: line }],
        location: { kind: 'found', openedAt, others: [{ ...openedAt, message: title }] },
      }),
      exampleSubject({ name: title, location: { kind: 'silent', because: message } }),
    ]);
  });

function verdictsWith(texts: readonly string[]): readonly Verdict[] {
  const [text = '', path = '', detail = ''] = texts.slice(6);
  const resource = { kind: 'flock', path, detail } as const;
  const failedAfter = milliseconds(20);
  return [
    { ...exampleQueue, resource },
    { kind: 'conflict', serialShare: 0, failed: 1, copies: 4, errorLine: text, failedAfter },
    { kind: 'corrupted', serialShare: 0, errorLine: text },
    { kind: 'inconclusive', serialShare: 0, reason: { kind: 'skipped', because: text } },
    {
      kind: 'broken',
      serialShare: 0,
      failure: { kind: 'refused', because: text },
      errorLine: detail,
    },
  ];
}
