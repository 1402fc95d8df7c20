import type { Report, SubjectReport } from '../../model/report.ts';
import type { Problem, Result } from '../../model/result.ts';
import type { VerdictKind } from '../../model/verdict.ts';
import type { ShardReport } from './shard-report.ts';

/** What all shards of a plan say together. */
export interface Joined {
  readonly report: Report;
  readonly failOn: readonly VerdictKind[];
}

/** A shard's report, and the name of its file. */
export interface ShardFile {
  readonly file: string;
  readonly shard: ShardReport;
}

/**
 * Joins the reports of all shards. `interleave` puts the subjects back into the order of the plan. A
 * shard that is missing, there twice, or of another plan or run is a fault.
 */
export function joinShardReports(
  files: readonly ShardFile[],
  interleave: (shards: readonly (readonly SubjectReport[])[]) => readonly SubjectReport[],
): Result<Joined> {
  const [first] = files;
  if (first === undefined) {
    const message = 'Expected at least one report of a shard, got none.';
    return { kind: 'faulty', problems: [{ where: 'reports', message }] };
  }
  const problems = [...foreign(first, files), ...repeated(files), ...missing(first, files)];
  if (problems.length > 0) return { kind: 'faulty', problems };
  const sorted = files
    .map(({ shard }) => shard)
    .toSorted((one, other) => one.shard.index - other.shard.index);
  const subjects = interleave(sorted.map(({ report }) => report.subjects));
  return {
    kind: 'ok',
    value: { report: { ...first.shard.report, subjects }, failOn: first.shard.failOn },
  };
}

/** What must be the same in all shards, and how a difference is told. */
const sameness: readonly (readonly [string, (shard: ShardReport) => string | number])[] = [
  ['of the same number of shards', ({ shard }) => shard.count],
  ['of the same plan: subjects, settings and version', ({ plan }) => plan],
  ['of the same run', ({ run }) => run],
];

function foreign(first: ShardFile, files: readonly ShardFile[]): readonly Problem[] {
  return files.flatMap(({ file, shard }) => {
    const difference = sameness.find(([, read]) => read(shard) !== read(first.shard));
    if (difference === undefined) return [];
    const [same, read] = difference;
    const message = `Expected \`${file}\` to be ${same} as \`${first.file}\`, got ${read(shard)} and not ${read(first.shard)}.`;
    return [{ where: file, message }];
  });
}

function repeated(files: readonly ShardFile[]): readonly Problem[] {
  return files.flatMap(({ file, shard }, position) => {
    const { index, count } = shard.shard;
    const same = files.findIndex((each) => each.shard.shard.index === index);
    if (same === position) return [];
    const message = `Expected each shard once, got shard ${index} of ${count} in \`${files[same]?.file ?? ''}\` and in \`${file}\`.`;
    return [{ where: file, message }];
  });
}

function missing(first: ShardFile, files: readonly ShardFile[]): readonly Problem[] {
  const { count } = first.shard.shard;
  const there = new Set(files.map(({ shard }) => shard.shard.index));
  const absent = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !there.has(index),
  );
  if (absent.length === 0) return [];
  const which = absent.length === 1 ? 'shard' : 'shards';
  const message = `Expected the reports of all ${count} shards, ${which} ${absent.join(', ')} missing. Does every job upload its \`report-file\`, also when it fails?`;
  return [{ where: 'reports', message }];
}
