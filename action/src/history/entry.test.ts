import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../model/history.ts';
import { exampleSubject } from '../report/example-report.ts';
import { exampleVerdicts } from '../report/example-verdicts.ts';
import { parseEntry, renderEntry } from './entry.ts';
import { nextEntry } from './next-entry.ts';
import { largestEntry } from './send-courier.ts';

const run = { id: '1001', attempt: '1', number: '1' };
const reports = exampleVerdicts.map((verdict, index) =>
  exampleSubject({ name: `p${index}`, verdict }),
);
const passes = reports.map((report) => ({ fingerprint: report.name, run, report }));
const entry = nextEntry(undefined, { run, measured: reports, passes });

describe('an entry', () => {
  it('is read as it was written, in another checkout too', () => {
    expect(parseEntry(renderEntry(entry, '/work'), '/work')).toEqual(entry);
    const moved = parseEntry(renderEntry(entry, '/work'), '/home/runner/x');
    expect(moved?.passes[0]?.report.cwd).toBe('/home/runner/x/app');
  });

  it('keeps the newest twenty runs, each by its last attempt', () => {
    let all: HistoryEntry | undefined;
    for (let id = 1; id <= 30; id += 1) {
      for (const attempt of ['1', '2']) {
        const name = { id: String(id), attempt, number: String(id) };
        all = nextEntry(all, { run: name, measured: reports, passes: [] });
      }
    }
    const runs = all?.runs.map((past) => `${past.run.id}/${past.run.attempt}`);
    expect(runs).toHaveLength(20);
    expect([runs?.[0], runs?.at(-1)]).toEqual(['11/2', '30/2']);
  });

  it('says nothing of a run that measured nothing', () => {
    expect(nextEntry(entry, { run, measured: [], passes: [] }).runs).toEqual([]);
  });

  const subjects = Array.from({ length: 200 }, () => entry.runs[0]?.subjects ?? []).flat();
  it.each([
    ['passes', { ...entry, passes: Array.from({ length: 400 }, () => passes).flat() }],
    ['runs', { ...entry, passes: [], runs: Array.from({ length: 20 }, () => ({ run, subjects })) }],
  ])('forgets %s until it is small enough', (_, large) => {
    const text = renderEntry(large, '/work');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(largestEntry);
    expect(parseEntry(text, '/work')).toBeDefined();
  });

  it('that has another form is none, and nothing is thrown', () => {
    const text = renderEntry(entry, '/work');
    const broken = [
      '',
      'null',
      '[]',
      text.slice(0, -9),
      text.replace('lockjam-history', 'x'),
      text.replace('"number":"1"', '"number":1'),
      text.replace('"fingerprint":"p0"', '"fingerprint":null'),
      text.replace('"kind":"slower"', '"kind":"fast"'),
    ];
    for (const each of broken) expect(parseEntry(each, '/work')).toBeUndefined();
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(parseEntry(json, '/work')).toBeUndefined();
      }),
    );
  });
});
