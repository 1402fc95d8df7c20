import { duration, listed } from '../judge/explain/words.ts';
import type { Report, SubjectReport } from '../model/report.ts';
import { verdictKinds } from '../model/verdict.ts';
import { printable } from './printable.ts';

/** A line at the end of a report, and how it is meant. */
export interface ClosingLine {
  readonly tone: 'plain' | 'good' | 'bad' | 'aside';
  readonly text: string;
}

/** Says what a subject means for the run; the judge's words. */
export type OutcomeOf = (report: SubjectReport) => 'passed' | 'failed' | 'broken' | 'skipped';

/** The last lines of a report: counts, expectations met, and the names of those that were not. */
export function closingLines(
  { subjects }: Report,
  outcomeOf: OutcomeOf,
): readonly [ClosingLine, ...ClosingLine[]] {
  const named = (outcome: ReturnType<OutcomeOf>): readonly SubjectReport[] =>
    subjects.filter((subject) => outcomeOf(subject) === outcome);
  const [failed, broken, skipped] = [named('failed'), named('broken'), named('skipped')];
  const lines: readonly ClosingLine[] = [
    { tone: 'bad', text: tell(broken, 'fails alone, without company', 'fail alone') },
    {
      tone: 'bad',
      text: tell(failed.filter(isPromised), 'is not as expected', 'are not as expected'),
    },
    { tone: 'bad', text: tell(failed.filter(isUnpromised), 'fails the run', 'fail the run') },
    {
      tone: failed.length + broken.length === 0 ? 'good' : 'plain',
      text: tellMet(subjects, skipped, [...failed, ...broken]),
    },
    { tone: 'aside', text: tell(skipped, 'was skipped', 'were skipped') },
    {
      tone: 'aside',
      text: tell(
        subjects.filter(isOfEarlierRun),
        'was not measured again, unchanged since it passed in an earlier run',
        'were not measured again, unchanged since they passed in earlier runs',
      ),
    },
  ];
  return [
    { tone: 'plain', text: counts(subjects, skipped) },
    ...lines.filter(({ text }) => text !== ''),
  ];
}

function counts(subjects: readonly SubjectReport[], skipped: readonly SubjectReport[]): string {
  const measured = subjects.filter(
    (subject) => !skipped.includes(subject) && !isOfEarlierRun(subject),
  );
  const all = measured.length === 1 ? '1 program' : `${measured.length} programs`;
  const elapsed = subjects.reduce((sum, subject) => sum + subject.elapsed, 0);
  const kinds = verdictKinds
    .map((kind) => ({ kind, count: measured.filter((each) => each.verdict.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  const told = kinds.length === 0 ? '' : `: ${kinds.join(', ')}`;
  return `${all} measured in ${duration(elapsed)}${told}.`;
}

function tell(subjects: readonly SubjectReport[], one: string, many: string): string {
  if (subjects.length === 0) return '';
  const names = listed(subjects.map(({ name }) => printable(name)));
  return `${subjects.length} ${subjects.length === 1 ? one : many}: ${names}.`;
}

function tellMet(
  subjects: readonly SubjectReport[],
  skipped: readonly SubjectReport[],
  bad: readonly SubjectReport[],
): string {
  const promised = subjects.filter(isPromised).filter((subject) => !skipped.includes(subject));
  const met = promised.filter((subject) => !bad.includes(subject)).length;
  if (promised.length === 0) {
    return bad.length === 0 && subjects.length > skipped.length ? 'Nothing to fail on.' : '';
  }
  return met === promised.length
    ? `Every expectation met: ${met} of ${promised.length}.`
    : `Expectations met: ${met} of ${promised.length}.`;
}

function isOfEarlierRun({ measuredIn }: SubjectReport): boolean {
  return measuredIn !== undefined;
}

function isPromised({ expected }: SubjectReport): boolean {
  return expected !== undefined;
}

function isUnpromised({ expected }: SubjectReport): boolean {
  return expected === undefined;
}
