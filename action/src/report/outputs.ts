import type { Report } from '../model/report.ts';
import { verdictKinds } from '../model/verdict.ts';

/** What the Action tells the steps after it, by the name of the output. */
export function renderOutputs(
  { subjects }: Report,
  reportFile: string,
): Readonly<Record<string, string>> {
  const verdicts = subjects.map(({ verdict }) => verdict);
  const count = (kind: string): string =>
    String(verdicts.filter((verdict) => verdict.kind === kind).length);
  const shares = verdicts.map(({ serialShare }) => serialShare);
  return {
    verdict: verdictKinds.findLast((kind) => verdicts.some((each) => each.kind === kind)) ?? '',
    serialized: count('serialized'),
    conflicts: count('conflict'),
    'serial-share': Math.max(0, ...shares).toFixed(3),
    'report-file': reportFile,
  };
}
