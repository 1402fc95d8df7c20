import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { exampleOpening, exampleReport, exampleSubject } from './example-report.ts';
import { exampleVerdicts } from './example-verdicts.ts';
import { hostileReport } from './hostile-report.test-support.ts';
import { renderSarif } from './sarif.ts';

const isFailure = ({ verdict }: SubjectReport): boolean => verdict.kind !== 'concurrent';
const options = { workspace: '/work', isFailure };
const render = (...subjects: readonly SubjectReport[]): string =>
  renderSarif(exampleReport(subjects), options);

/** The public schema, which is of draft 4; what differs from later drafts does not occur in it. */
function compileSchema(): (log: unknown) => readonly unknown[] {
  const { $schema: _, id: __, ...rest } = schema;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false });
  const validate = ajv.compile(rest);
  return (log) => (validate(log) ? [] : (validate.errors ?? []));
}

const faultsOf = compileSchema();

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly unknown[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

const parse = (text: string): Sarif['runs'][0] => (JSON.parse(text) as Sarif).runs[0];

describe('the report for code scanning', () => {
  it('joins the proof and the finding at the opening, and leads from there to the slow call', () => {
    expect(parse(render(exampleSubject())).results).toEqual([
      {
        ruleId: 'lockjam/serialized',
        level: 'error',
        message: {
          text: expect.stringMatching(
            /^Opened here, held 410 ms; 3 copies waited .*\nThe /,
          ) as string,
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'app/src/locked.ts', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7, startColumn: 3 },
            },
          },
        ],
        partialFingerprints: {
          'lockjam/v1':
            'lockjam%2Fserialized:visits%2Flocked:transactionHeldAcross:app%2Fsrc%2Flocked.ts',
          primaryLocationLineHash: '1f4c0ffee0ddba11:1',
        },
        codeFlows: [
          {
            message: {
              text: 'From the opening to where it is still open: runs one after the other.',
            },
            threadFlows: [
              {
                locations: [
                  step(7, 3, "Opened here: db.exec('BEGIN IMMEDIATE');"),
                  step(10, 3, 'Still open here: await sleep(400);'),
                ],
              },
            ],
          },
        ],
        properties: {
          subject: 'visits/locked',
          verdict: 'serialized',
          serialShare: 0.97,
          reportedAs: 'transactionHeldAcross',
        },
      },
    ]);
  });

  it('follows the schema, whatever the verdict and the place', () => {
    const silent = { kind: 'silent', because: 'no source' } as const;
    const subjects = exampleVerdicts.flatMap((verdict) => [
      exampleSubject({ verdict }),
      exampleSubject({ verdict, location: silent }),
      exampleSubject({ verdict, location: silent, command: ['flock', 'x'] }),
    ]);
    expect(faultsOf(JSON.parse(render(...subjects)))).toEqual([]);
    expect(faultsOf({ version: '2.0.0', runs: [] })).toHaveLength(1);
  });

  it('is a note of the rule where nobody waited', () => {
    const verdict = { kind: 'concurrent', serialShare: 0, passedProbes: 2 } as const;
    expect(parse(render(exampleSubject({ verdict }))).results).toMatchObject([
      { ruleId: 'lockjam/no-long-lived-cache', level: 'note' },
    ]);
  });

  it('is told apart by what it is and not by what was measured or stands above', () => {
    const moved = exampleSubject({
      verdict: { kind: 'serialized', by: 'copy', serialShare: 0.5, waits: [] },
      location: { kind: 'found', openedAt: { ...exampleOpening, line: 70 }, others: [] },
    });
    const [one, other] = [exampleSubject(), moved].map((subject) => parse(render(subject)));
    expect(one?.results[0]?.partialFingerprints).toEqual(other?.results[0]?.partialFingerprints);
  });

  it('names files as code scanning looks for them', () => {
    const uri = (file: string): unknown => {
      const openedAt = { ...exampleOpening, file };
      const location = { kind: 'found', openedAt, others: [] } as const;
      return parse(render(exampleSubject({ location }))).results[0]?.locations[0];
    };
    const at = (artifactLocation: object): object => ({ physicalLocation: { artifactLocation } });
    expect(uri('/work/a b/ü#?.ts')).toMatchObject(at({ uri: 'a%20b/%C3%BC%23%3F.ts' }));
    expect(uri('/else/x.ts')).toMatchObject(at({ uri: 'file:///else/x.ts' }));
  });

  it('has at most 5,000 results, and says how many more there are', () => {
    const text = render(...Array.from({ length: 5_003 }, () => exampleSubject()));
    expect(parse(text).results).toHaveLength(5_000);
    expect(text).toContain('3 more results are not shown');
    expect(faultsOf(JSON.parse(text))).toEqual([]);
  });

  it('follows the schema, and keeps its own words, whatever a program prints', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = renderSarif(report, options);
        expect(faultsOf(JSON.parse(text))).toEqual([]);
        for (const { level, message } of parse(text).results) {
          expect(['error', 'warning', 'note']).toContain(level);
          expect(message.text).not.toMatch(/[^\n\P{Cc}]|[\u202A-\u202E\u2066-\u2069]/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function step(line: number, column: number, text: string): object {
  return {
    location: {
      physicalLocation: {
        artifactLocation: { uri: 'app/src/locked.ts', uriBaseId: '%SRCROOT%' },
        region: { startLine: line, startColumn: column },
      },
      message: { text },
    },
  };
}
