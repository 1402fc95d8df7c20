import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectReport } from '../../model/report.ts';
import type { Result } from '../../model/result.ts';
import { joinShards, takeShard } from '../../plan/take-shard.ts';
import { exampleReport, exampleSubject } from '../example-report.ts';
import { exampleStaircase, exampleVerdicts } from '../example-verdicts.ts';
import { hostileReport } from '../hostile-report.test-support.ts';
import { joinShardReports, type Joined, type ShardFile } from './join-shards.ts';
import { parseShardReport, renderShardReport, type ShardReport } from './shard-report.ts';

const subjects: readonly SubjectReport[] = [
  exampleStaircase(),
  ...exampleVerdicts.map((verdict, index) => exampleSubject({ name: `p${index}`, verdict })),
];

function shardsOf(all: readonly SubjectReport[], count: number): readonly ShardReport[] {
  return Array.from({ length: count }, (_, index) => {
    const shard = { index: index + 1, count };
    return {
      kind: 'lockjam-shard',
      schemaVersion: 1,
      shard,
      plan: 'a plan',
      run: '7',
      failOn: ['serialized'],
      report: exampleReport(takeShard(all, shard)),
    };
  });
}

/** Through the text of the files, as between the jobs of a matrix. */
function transport(shards: readonly ShardReport[], from = '/work', to = '/work'): ShardFile[] {
  return shards.map((shard, index) => {
    const parsed = parseShardReport(renderShardReport(shard, from), `${index}.json`, to);
    if (parsed.kind === 'faulty') throw new Error(parsed.problems[0]?.message);
    return { file: `${index}.json`, shard: parsed.value };
  });
}

const join = (files: readonly ShardFile[]): Result<Joined> => joinShardReports(files, joinShards);

const faults = (files: readonly ShardFile[]): readonly string[] => {
  const joined = join(files);
  return joined.kind === 'faulty' ? joined.problems.map(({ message }) => message) : [];
};

describe('the reports of all shards', () => {
  it.each([1, 3, 8, 30])(
    'are together what one run would say, in its order: %i shards',
    (count) => {
      const files = transport(shardsOf(subjects, count)).toReversed();
      expect(join(files)).toEqual({
        kind: 'ok',
        value: { report: exampleReport(subjects), failOn: ['serialized'] },
      });
    },
  );

  it('name files where they are joined, and not where they were measured', () => {
    const [file] = transport(shardsOf(subjects, 1), '/work', '/home/runner/x');
    expect(file?.shard.report.subjects[0]).toMatchObject({
      cwd: '/home/runner/x/app',
      location: { openedAt: { file: '/home/runner/x/app/src/locked.ts' } },
    });
  });

  it('survive whatever a program prints', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const [file] = transport(shardsOf(report.subjects, 1));
        expect(file?.shard.report.subjects).toEqual(report.subjects);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a set of reports that is not whole', () => {
  const files = transport(shardsOf(subjects, 4));
  const change = (index: number, parts: Partial<ShardReport>): readonly ShardFile[] =>
    files.map((file, position) =>
      position === index ? { ...file, shard: { ...file.shard, ...parts } } : file,
    );

  it('is refused when some are missing, and these are named', () => {
    expect(faults(files.slice(0, 2))).toEqual([
      'Expected the reports of all 4 shards, shards 3, 4 missing. Does every job upload its `report-file`, also when it fails?',
    ]);
    expect(faults([])).toEqual(['Expected at least one report of a shard, got none.']);
  });

  it('is refused when one is there twice', () => {
    expect(faults([...files, ...files.slice(1, 2)])).toEqual([
      'Expected each shard once, got shard 2 of 4 in `1.json` and in `1.json`.',
    ]);
  });

  it.each([
    [{ plan: 'another' }, 'of the same plan: subjects, settings and version'],
    [{ run: '6' }, 'of the same run'],
    [{ shard: { index: 3, count: 5 } }, 'of the same number of shards'],
  ])('is refused when one is foreign: %j', (parts, words) => {
    expect(faults(change(2, parts))).toEqual([
      expect.stringContaining(`Expected \`2.json\` to be ${words} as \`0.json\``),
    ]);
  });

  const [good] = shardsOf(subjects, 1);
  const text = good === undefined ? '' : renderShardReport(good, '/work');
  it.each([
    ['', '`report` is not an object'],
    ['null', '`report` is not an object'],
    ['{"schemaVersion":1}', '`report.kind` is not one of lockjam-shard'],
    [
      text.replace('"serialShare":0.97', '"serialShare":"x"'),
      'verdict.serialShare` is not a number',
    ],
    [
      text.replace('"kind":"slower"', '"kind":"fast"'),
      'verdict.kind` is not one of concurrent, slower',
    ],
    [text.replace('"exited"', '"vanished"'), 'copies[0].ending.kind` is not one of exited'],
  ])('has a report that is told when it has not the form: %#', (content, words) => {
    const parsed = parseShardReport(content, 'x.json', '/work');
    const message = parsed.kind === 'faulty' ? parsed.problems[0]?.message : 'none';
    expect(message).toContain(words);
    expect(message).toContain('Expected `x.json` to be a report that a step with `shard` wrote');
  });
});
