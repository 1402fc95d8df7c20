import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.ts';
import type { Problem, Result } from '../../model/result.ts';
import type { Settings } from '../../model/settings.ts';
import type { Shard } from '../../model/shard.ts';
import { verdictKinds, type VerdictKind } from '../../model/verdict.ts';
import { inWorkspace, outOfWorkspace } from './move-paths.ts';
import { reportShape } from './report-shape.ts';
import { list, number, object, oneOf, text, type Shape } from './shape.ts';

/** What one job of a matrix measured, complete enough to be told of by another. */
export interface ShardReport {
  readonly kind: 'lockjam-shard';
  readonly schemaVersion: 1;
  readonly shard: Shard;
  /** The same for all shards of one plan, and for no others. */
  readonly plan: string;
  /** The run of the workflow; empty outside one. */
  readonly run: string;
  readonly failOn: readonly VerdictKind[];
  readonly report: Report;
}

/** The name of a plan: the names of all its subjects, and the settings that shape verdicts. */
export function planDigest(
  names: readonly string[],
  { copies, threshold, timeout, until, failOn }: Settings,
  toolVersion: string,
): string {
  const plan = [toolVersion, copies, threshold, timeout, until, failOn, names];
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex');
}

/** The text of a shard's file. Paths in the workspace are written so that they hold in another. */
export function renderShardReport(report: ShardReport, workspace: string): string {
  return `${JSON.stringify(outOfWorkspace(report, workspace))}\n`;
}

const shape: Shape<ShardReport> = object<ShardReport>({
  kind: oneOf('lockjam-shard'),
  schemaVersion: oneOf(1),
  shard: object<Shard>({ index: number, count: number }),
  plan: text,
  run: text,
  failOn: list(oneOf(...verdictKinds)),
  report: reportShape,
});

/** Reads a shard's file, which another job wrote; `file` names it in messages. */
export function parseShardReport(
  content: string,
  file: string,
  workspace: string,
): Result<ShardReport> {
  const data = parseJson(content);
  const newer = newerVersion(data);
  if (newer !== undefined) {
    const message = `Expected \`${file}\` to be of schema version 1, got version ${newer}: a newer lockjam wrote it. Use one version of lockjam in the jobs that measure and in the one that joins.`;
    return { kind: 'faulty', problems: [{ where: file, message }] };
  }
  const fault = shape(data, 'report');
  if (fault === undefined) {
    return { kind: 'ok', value: inWorkspace(data, workspace) as ShardReport };
  }
  const message = `Expected \`${file}\` to be a report that a step with \`shard\` wrote: \`${fault.at}\` is not ${fault.expected}.`;
  const problem: Problem = { where: file, message };
  return { kind: 'faulty', problems: [problem] };
}

/** The version of the form of a shard's report that is newer than what can be read here. */
function newerVersion(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, schemaVersion } = data as { kind?: unknown; schemaVersion?: unknown };
  const isNewer = typeof schemaVersion === 'number' && schemaVersion > 1;
  return kind === 'lockjam-shard' && isNewer ? schemaVersion : undefined;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
}
