import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { milliseconds } from '../model/units.ts';
import type { Verdict, VerdictKind } from '../model/verdict.ts';
import { exitCodeOf, outcomeOf } from './outcome.ts';

const failOn: readonly VerdictKind[] = ['serialized', 'inconclusive'];
const concurrent: Verdict = { kind: 'concurrent', serialShare: 0, passedProbes: 0 };
const serialized: Verdict = { kind: 'serialized', by: 'copy', serialShare: 1, waits: [] };
const broken: Verdict = {
  kind: 'broken',
  serialShare: 0,
  failure: { kind: 'exit', code: 1 },
  errorLine: '',
};
const skipped: Verdict = {
  kind: 'inconclusive',
  serialShare: 0,
  reason: { kind: 'skipped', because: 'No Python here.' },
};

function subject(verdict: Verdict, expected?: VerdictKind): SubjectReport {
  const message = 'Expected otherwise.';
  return {
    name: 'a',
    command: ['a'],
    cwd: '/',
    verdict,
    ...(expected === undefined ? {} : { expected: { verdict: expected } }),
    disagreements:
      expected === undefined || expected === verdict.kind || verdict === skipped
        ? []
        : [{ message }],
    location: { kind: 'silent', because: 'no source' },
    rounds: [],
    probes: [],
    elapsed: milliseconds(1),
  };
}

function exitCode(...subjects: readonly SubjectReport[]): number {
  const tool = { name: 'lockjam', version: '1' } as const;
  const machine = { cores: 2, load: 0, os: 'Linux', node: 'v24' };
  return exitCodeOf({ schemaVersion: 1, tool, machine, subjects }, failOn);
}

describe('what a subject means for the run', () => {
  it.each([
    [subject(concurrent), 'passed', 0],
    [subject(serialized), 'failed', 1],
    [subject(serialized, 'serialized'), 'passed', 0],
    [subject(concurrent, 'serialized'), 'failed', 1],
    [subject(broken), 'broken', 2],
    [subject(broken, 'concurrent'), 'broken', 2],
    [subject(broken, 'broken'), 'passed', 0],
    [subject(skipped), 'skipped', 2],
    [subject(skipped, 'serialized'), 'skipped', 2],
  ] as const)('%#: %s', (report, outcome, code) => {
    expect(outcomeOf(report, failOn)).toBe(outcome);
    expect(exitCode(report)).toBe(code);
  });

  it('a skipped subject beside a measured one fails nothing', () => {
    expect(exitCode(subject(skipped), subject(concurrent))).toBe(0);
  });

  it('a subject that fails alone outweighs one that fails', () => {
    expect(exitCode(subject(serialized), subject(broken))).toBe(2);
  });
});
