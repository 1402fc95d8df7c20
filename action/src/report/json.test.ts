import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { milliseconds } from '../model/units.ts';
import { verdictKinds } from '../model/verdict.ts';
import { exampleReport, exampleSubject } from './example-report.ts';
import { exampleRound, exampleStaircase, exampleVerdicts } from './example-verdicts.ts';
import { renderJson } from './json.ts';

const schemaFile = new URL('../../docs/report.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
const isValid = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

interface Written {
  readonly subjects: readonly Record<string, unknown>[];
}

function written(subject: SubjectReport, cwd = '/work/app'): Record<string, unknown> {
  const json = JSON.parse(renderJson(exampleReport([subject]), cwd)) as Written;
  isValid(json);
  expect(isValid.errors ?? []).toEqual([]);
  return json.subjects[0] ?? {};
}

describe('a report as JSON', () => {
  it('has the public form', () => {
    const subject = written(exampleStaircase());
    expect(subject).toMatchObject({
      name: 'visits/locked',
      command: ['node', 'src/locked.ts'],
      verdict: {
        kind: 'serialized',
        serialShare: 0.97,
        resource: { kind: 'posix-lock', path: 'visits.db' },
        holder: { copy: 1, pid: 4711 },
        waitedMs: 2960,
        waitsMs: [960, 1960, 2960],
        headline: 'runs one after the other',
      },
      openedAt: {
        file: 'src/locked.ts',
        line: 7,
        column: 3,
        messageId: 'transactionHeldAcross',
      },
      elapsedMs: 5000,
    });
    expect(subject).not.toHaveProperty('openedAtUnknownBecause');
  });

  it('names the earlier run that measured a subject', () => {
    const measuredIn = { id: '1001', attempt: '1', number: '1' };
    expect(written(exampleSubject({ measuredIn }))).toMatchObject({ measuredIn });
  });

  it.each(exampleVerdicts)('is valid for $kind', (verdict) => {
    const subject = exampleSubject({ verdict, expected: { verdict: 'concurrent' } });
    expect(written(subject)['verdict']).toMatchObject({ kind: verdict.kind });
  });

  it.each([
    { kind: 'exited', code: 0 },
    { kind: 'signaled', signal: 'SIGKILL' },
    { kind: 'timed-out', limit: milliseconds(30_000) },
    { kind: 'printed' },
  ] as const)('is valid for a copy that $kind', (ending) => {
    const rounds = [{ ...exampleRound('pair', [10, 20], ending), ring: [1, 2] }];
    expect(written(exampleSubject({ rounds }))).toHaveProperty('rounds');
  });

  it('says why the line is not known', () => {
    const location = {
      kind: 'silent',
      because: 'no source file of this command is known',
    } as const;
    const subject = written(exampleSubject({ location }));
    expect(subject).not.toHaveProperty('openedAt');
    expect(subject['openedAtUnknownBecause']).toBe('no source file of this command is known');
  });

  it.each([
    ['/work', 'app/src/locked.ts'],
    ['/elsewhere', '/work/app/src/locked.ts'],
  ])('seen from %s the file is %s', (cwd, file) => {
    expect(written(exampleSubject(), cwd)['openedAt']).toMatchObject({ file });
  });

  it('tells what was promised, and how the run differs', () => {
    const findings = [{ messageId: 'unscoped', at: 'open(' }];
    const expected = { verdict: 'conflict', resource: 'a.db', findings } as const;
    const disagreements = [{ message: 'Expected the verdict conflict, got serialized.' }];
    expect(written(exampleSubject({ expected, disagreements }))).toMatchObject({
      expected,
      disagreements: ['Expected the verdict conflict, got serialized.'],
    });
  });
});

describe('the published schema', () => {
  it('knows every verdict', () => {
    expect(schema).toMatchObject({ $defs: { verdictKind: { enum: [...verdictKinds] } } });
  });

  it('refuses a field that it does not know', () => {
    const json = JSON.parse(renderJson(exampleReport([]), '/')) as object;
    expect(isValid({ ...json, more: 1 })).toBe(false);
  });
});
