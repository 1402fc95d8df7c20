import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../model/report.ts';
import { milliseconds } from '../model/units.ts';
import { isFailure } from './is-failure.ts';

const base: SubjectReport = {
  name: 'a',
  command: ['a'],
  cwd: '/',
  verdict: { kind: 'serialized', by: 'copy', serialShare: 1, waits: [] },
  disagreements: [],
  location: { kind: 'silent', because: 'no source' },
  rounds: [],
  probes: [],
  elapsed: milliseconds(1),
};

describe('a subject fails', () => {
  it('by its verdict, when nothing is expected of it', () => {
    expect(isFailure(base, ['serialized'])).toBe(true);
    expect(isFailure(base, ['conflict'])).toBe(false);
  });

  it('by its disagreements only, when something is expected of it', () => {
    const expected = { verdict: 'serialized' } as const;
    expect(isFailure({ ...base, expected }, ['serialized'])).toBe(false);
    const disagreements = [{ message: 'Expected the resource a, got b.' }];
    expect(isFailure({ ...base, expected, disagreements }, [])).toBe(true);
  });

  it('when it does not work alone, whatever the user wishes', () => {
    const failure = { kind: 'exit', code: 1 } as const;
    const verdict = { kind: 'broken', serialShare: 0, failure, errorLine: '' } as const;
    expect(isFailure({ ...base, verdict }, [])).toBe(true);
  });
});
