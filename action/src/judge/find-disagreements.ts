import type { Disagreement, Location, OpenedAt } from '../model/report.ts';
import type { Subject } from '../model/subject.ts';
import type { Verdict } from '../model/verdict.ts';

/** How a run differs from what the manifest promises, one sentence each; none when it agrees. */
export function findDisagreements(
  { expected, skipped }: Subject,
  verdict: Verdict,
  location: Location,
): readonly Disagreement[] {
  if (expected === undefined || skipped !== undefined) {
    return [];
  }
  const found: Disagreement[] = [];
  if (verdict.kind !== expected.verdict) {
    found.push({ message: `Expected the verdict ${expected.verdict}, got ${verdict.kind}.` });
  }
  if (expected.coldStart !== verdict.coldStart) {
    const told = (coldStart: true | undefined): string =>
      coldStart === true ? 'on fresh state alone' : 'on warmed state as well';
    const message = `Expected it ${told(expected.coldStart)}, got it ${told(verdict.coldStart)}.`;
    found.push({ message });
  }
  if (expected.staggered !== verdict.staggered) {
    const told = (staggered: true | undefined): string =>
      staggered === true ? 'only when one starts after the other' : 'whenever copies start';
    const message = `Expected it ${told(expected.staggered)}, got it ${told(verdict.staggered)}.`;
    found.push({ message });
  }
  const { path } = ('resource' in verdict && verdict.resource) || { path: undefined };
  if (expected.resource !== undefined && expected.resource !== path) {
    const got = path === undefined ? 'none' : path;
    found.push({ message: `Expected the resource ${expected.resource}, got ${got}.` });
  }
  return [...found, ...findingsMissed(expected.findings, location)];
}

function findingsMissed(
  expected: NonNullable<Subject['expected']>['findings'],
  location: Location,
): readonly Disagreement[] {
  if (expected === undefined) {
    return [];
  }
  const got = location.kind === 'found' ? [location.openedAt, ...location.others] : [];
  const missed = expected
    .filter(
      ({ messageId, at }) =>
        !got.some((each) => each.messageId === messageId && standsAt(each, at)),
    )
    .map(({ messageId, at }) => ({
      message: `Expected the rule to report ${messageId} at \`${at}\`, it did not.`,
    }));
  const extra = got
    .filter(
      (each) =>
        !expected.some(({ messageId, at }) => each.messageId === messageId && standsAt(each, at)),
    )
    .map(({ messageId, line }) => ({
      message: `Expected no report of the rule there, got ${messageId} in line ${line}.`,
    }));
  return [...missed, ...extra];
}

/** A transaction may be told on the line that opened its handle: then it names the line where it begins. */
function standsAt({ sourceLine, related }: OpenedAt, words: string): boolean {
  return [sourceLine, ...related.map((each) => each.sourceLine)].some((line) =>
    line.includes(words),
  );
}
