import { explain } from '../judge/explain.ts';
import type { Report, SubjectReport } from '../model/report.ts';
import type { OutcomeOf } from './closing.ts';
import { factsOf, within } from './facts.ts';
import { xmlText } from './xml-text.ts';

/**
 * The report as JUnit tells of tests: a case a subject. A subject that fails alone is an error, one
 * that fails in company a failure. File names are relative to `cwd`.
 * Source: https://github.com/testmoapp/junitxml
 */
export function renderJunit(report: Report, cwd: string, outcomeOf: OutcomeOf): string {
  const outcomes = report.subjects.map(outcomeOf);
  const count = (outcome: ReturnType<OutcomeOf>): number =>
    outcomes.filter((each) => each === outcome).length;
  const elapsed = report.subjects.reduce((sum, subject) => sum + subject.elapsed, 0);
  const totals = attributes({
    name: report.tool.name,
    tests: outcomes.length,
    failures: count('failed'),
    errors: count('broken'),
    skipped: count('skipped'),
    time: seconds(elapsed),
  });
  const cases = report.subjects.map((subject) => renderCase(subject, cwd, outcomeOf(subject)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${totals}>`,
    `  <testsuite${totals}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>\n',
  ].join('\n');
}

function renderCase(subject: SubjectReport, cwd: string, outcome: ReturnType<OutcomeOf>): string {
  const { name, verdict, elapsed, location } = subject;
  const place =
    location.kind === 'silent'
      ? {}
      : { file: within(cwd, location.openedAt.file), line: location.openedAt.line };
  const facts = factsOf(subject, cwd).map(({ label, text }) => xmlText(`${label}: ${text}`));
  return [
    `    <testcase${attributes({ name, classname: `lockjam.${verdict.kind}`, time: seconds(elapsed), ...place })}>`,
    ...renderOutcome(subject, outcome),
    `      <system-out>${facts.join('\n')}</system-out>`,
    '    </testcase>',
  ].join('\n');
}

const elements = { failed: 'failure', broken: 'error' } as const;

function renderOutcome(subject: SubjectReport, outcome: ReturnType<OutcomeOf>): readonly string[] {
  const { headline, why } = explain(subject);
  switch (outcome) {
    case 'passed':
      return [];
    case 'skipped':
      return [`      <skipped${attributes({ message: why })}/>`];
    default: {
      const reasons = subject.disagreements.map(({ message }) => message);
      const text = reasons.length === 0 ? why : reasons.join(' ');
      const words = attributes({ message: headline, type: subject.verdict.kind });
      const element = elements[outcome];
      return [`      <${element}${words}>${xmlText(text)}</${element}>`];
    }
  }
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}

function seconds(span: number): string {
  return (span / 1_000).toFixed(3);
}
