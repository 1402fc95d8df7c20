import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeOf, outcomeOf } from '../../judge/outcome.ts';
import { joinShards } from '../../plan/take-shard.ts';
import { exampleQueue, exampleReport, exampleSubject } from '../example-report.ts';
import { renderReport } from '../render.ts';
import { joinShardReports } from './join-shards.ts';
import { parseShardReport, renderShardReport } from './shard-report.ts';

/** As lockjam 0.1.0 wrote it. It never changes: what reads it must. */
const version1 = readFileSync(join(import.meta.dirname, 'report-of-version-1.json'), 'utf8');

/** The exit code of a step that joins these texts, unless it refuses them. */
function exitCodeFor(...texts: readonly string[]): number | 'refused' {
  const read = texts.map((text, index) => parseShardReport(text, `${index}.json`, '/work'));
  const shards = read.flatMap((each, index) =>
    each.kind === 'ok' ? [{ file: `${index}.json`, shard: each.value }] : [],
  );
  const joined = joinShardReports(shards, joinShards);
  if (shards.length < texts.length || joined.kind === 'faulty') return 'refused';
  return exitCodeOf(joined.value.report, joined.value.failOn);
}

describe('a report of schema version 1', () => {
  it('is read, judged and told', () => {
    const read = parseShardReport(version1, 'old.json', '/work');
    if (read.kind === 'faulty') throw new Error(read.problems[0]?.message);
    const { report, failOn } = read.value;
    expect(report.subjects).toHaveLength(12);
    // One of its subjects is broken.
    expect(exitCodeFor(version1)).toBe(2);
    const told = renderReport('plain', report, {
      cwd: '/work/app',
      outcomeOf: (subject) => outcomeOf(subject, failOn),
    });
    expect(told).toContain('serialized');
  });

  it('is refused in clear words when a newer lockjam wrote it', () => {
    const newer = version1.replace('"schemaVersion": 1', '"schemaVersion": 2');
    const read = parseShardReport(newer, 'new.json', '/work');
    expect(read.kind === 'faulty' ? read.problems[0]?.message : '').toBe(
      'Expected `new.json` to be of schema version 1, got version 2: a newer lockjam wrote it. ' +
        'Use one version of lockjam in the jobs that measure and in the one that joins.',
    );
  });
});

describe('what is left of a report, or has become of it, is no pass', () => {
  const part = (index: number): string =>
    renderShardReport(
      {
        ...({ kind: 'lockjam-shard', schemaVersion: 1, plan: 'a plan', run: '7' } as const),
        shard: { index, count: 2 },
        failOn: ['serialized'],
        report: exampleReport([exampleSubject({ name: `s${index}`, verdict: exampleQueue })]),
      },
      '/work',
    ).trim();
  const [text, other] = [part(1), part(2)];

  it('whole, it fails, as it should', () => {
    expect(exitCodeFor(text, other)).toBe(1);
  });

  it('at every length', () => {
    const read = Array.from({ length: text.length }, (_, length) =>
      exitCodeFor(text.slice(0, length), other),
    );
    expect(new Set(read)).toEqual(new Set(['refused']));
  });

  it.each(['0', '9', 'x', '"', ' ', '}', ',', '\0', '\uFFFD'])(
    'with %j in the place of any of its bytes',
    (byte) => {
      const read = Array.from(text, (_, at) =>
        exitCodeFor(text.slice(0, at) + byte + text.slice(at + 1), other),
      );
      expect(read).not.toContain(0);
    },
  );

  it('without any of its bytes, and with any of them twice', () => {
    const read = Array.from(text, (byte, at) => [
      exitCodeFor(text.slice(0, at) + text.slice(at + 1), other),
      exitCodeFor(text.slice(0, at) + byte + text.slice(at), other),
    ]);
    expect(read.flat()).not.toContain(0);
  });
});
