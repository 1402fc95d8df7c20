import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { milliseconds } from '../model/units.ts';
import type { Annotations } from './annotations.ts';
import { annotate } from './annotations.ts';
import { exampleOpening, exampleReport, exampleSubject } from './example-report.ts';

const silent = { kind: 'silent', because: 'Python sources are not read yet' } as const;
const concurrent = { kind: 'concurrent', serialShare: 0, passedProbes: 2 } as const;

function annotateAll(...subjects: readonly SubjectReport[]): Annotations {
  const isFailure = ({ verdict }: SubjectReport): boolean => verdict.kind !== 'concurrent';
  return annotate(exampleReport(subjects), { workspace: '/work', isFailure });
}

describe('an annotation', () => {
  it('joins the proof and the finding on the opening line', () => {
    expect(annotateAll(exampleSubject())).toEqual({
      shown: [
        {
          level: 'error',
          message:
            'Opened here, held 410 ms; 3 copies waited 400 ms, 800 ms and 1.2 s ' +
            'for a POSIX lock on visits.db (SQLite write transaction).\n' +
            'The transaction stays open across `sleep` on line 10.\n' +
            'Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.',
          properties: {
            title: 'lockjam: visits/locked runs one after the other',
            file: 'app/src/locked.ts',
            startLine: 7,
            startColumn: 3,
          },
        },
      ],
      left: 0,
    });
  });

  it('tells how many copies failed, and in which words', () => {
    const verdict = {
      kind: 'conflict',
      serialShare: 0,
      failed: 3,
      copies: 4,
      errorLine: 'LEVEL_LOCKED\u001B[31m::error::x',
      failedAfter: milliseconds(210),
    } as const;
    expect(annotateAll(exampleSubject({ verdict })).shown[0]?.message).toMatch(
      /^Opened here; 3 of 4 copies failed within 210 ms, saying `LEVEL_LOCKED::error::x`\.\n/,
    );
  });

  it('stands in line 1 of the program, and says so, when no line is known', () => {
    const command = ['/usr/bin/python3', 'seed.py'];
    const [annotation] = annotateAll(exampleSubject({ command, location: silent })).shown;
    expect(annotation).toMatchObject({
      level: 'error',
      properties: { file: 'app/seed.py', startLine: 1 },
    });
    expect(annotation?.properties).not.toHaveProperty('startColumn');
    expect(annotation?.message).toMatch(/Python sources are not read yet\.\n/);
    expect(annotation?.message).toMatch(/This stands in line 1 because no better line is known\.$/);
  });

  it('stands in no file when the command names no program', () => {
    const command = ['flock', 'x.lock', 'sleep', '1'];
    const [annotation] = annotateAll(exampleSubject({ command, location: silent })).shown;
    expect(annotation?.properties).not.toHaveProperty('file');
    expect(annotation?.message).not.toContain('line 1');
  });

  it('is a notice when nobody waited, and none at all when no line is known either', () => {
    const [notice] = annotateAll(exampleSubject({ verdict: concurrent })).shown;
    expect(notice).toMatchObject({ level: 'notice', properties: { startLine: 7 } });
    expect(annotateAll(exampleSubject({ verdict: concurrent, location: silent })).shown).toEqual(
      [],
    );
  });

  it('is made of each further report of the rule, one level below', () => {
    const location = {
      kind: 'found',
      openedAt: exampleOpening,
      others: [{ ...exampleOpening, line: 3, messageId: 'unscoped', message: 'Never closed.' }],
    } as const;
    expect(annotateAll(exampleSubject({ location })).shown).toMatchObject([
      { level: 'error', properties: { startLine: 7 } },
      { level: 'warning', properties: { startLine: 3 }, message: 'Never closed.' },
    ]);
  });
});

describe('the limits of the runner', () => {
  const many = Array.from({ length: 13 }, (_, index) => exampleSubject({ name: `p${index}` }));

  it('ten errors are shown and the others are counted', () => {
    const { shown, left } = annotateAll(...many);
    expect(shown.map(({ properties }) => properties.title.split(' ')[1])).toEqual(
      many.slice(0, 10).map(({ name }) => name),
    );
    expect(left).toBe(3);
  });

  it('the gravest verdict comes first', () => {
    const verdict = { kind: 'deadlock', serialShare: 1, ring: [1, 2] } as const;
    const { shown } = annotateAll(...many, exampleSubject({ name: 'last', verdict }));
    expect(shown[0]?.properties.title).toContain('lockjam: last ');
  });

  it('a message is cut between characters', () => {
    const message = `${'x'.repeat(3_500)}${'😀'.repeat(600)}`;
    const location = {
      kind: 'found',
      openedAt: { ...exampleOpening, message },
      others: [],
    } as const;
    const text = annotateAll(exampleSubject({ location })).shown[0]?.message ?? '';
    expect(text.length).toBeGreaterThan(4_090);
    expect(text.length).toBeLessThanOrEqual(4_096);
    expect(text).toMatch(/😀…$/u);
    expect(text.isWellFormed()).toBe(true);
  });
});
