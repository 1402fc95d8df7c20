import { explain } from '../../judge/explain.ts';
import { duration } from '../../judge/explain/words.ts';
import type { SubjectReport } from '../../model/report.ts';
import { isSkipped } from '../is-skipped.ts';
import type { OutcomeOf } from '../closing.ts';
import { factsOf, type Fact } from '../facts.ts';
import { printable } from '../printable.ts';
import { renderTimeline } from './render-timeline.ts';
import type { Style } from './style.ts';
import { timelineOf } from './timeline.ts';
import { wrap } from './wrap.ts';

type Outcome = ReturnType<OutcomeOf>;

/** The block of one subject: a title, the copies as bars, and what there is to know. */
export function renderSubject(
  report: SubjectReport,
  cwd: string,
  outcome: Outcome,
  style: Style,
): readonly string[] {
  const timeline = timelineOf(report);
  return [
    renderTitle(report, outcome, style),
    ...(timeline === undefined ? [] : renderTimeline(timeline, style)),
    ...factsOf(report, cwd)
      .filter(({ label }) => isShown(label, report))
      .flatMap((fact) => renderFact(fact, style)),
    '',
  ];
}

function renderTitle(report: SubjectReport, outcome: Outcome, { colors }: Style): string {
  const marks = {
    passed: colors.green('✓'),
    failed: colors.red('✗'),
    broken: colors.red('✗'),
    skipped: colors.dim('-'),
  };
  const name = colors.bold(printable(report.name));
  const { headline } = explain(report);
  const kind = paintVerdict(report, `${report.verdict.kind}, ${headline}`, colors);
  return `${marks[outcome]} ${name}  ${kind}  ${colors.dim(duration(report.elapsed))}`;
}

function paintVerdict({ verdict }: SubjectReport, text: string, colors: Style['colors']): string {
  if (verdict.kind === 'concurrent' || verdict.kind === 'slower') return colors.green(text);
  return verdict.kind === 'inconclusive' ? colors.dim(text) : colors.yellow(text);
}

/** Verdicts whose reason is told by bars and facts already. */
const shownByFacts = new Set(['serialized', 'conflict']);

function isShown(label: string, report: SubjectReport): boolean {
  if (label === 'verdict') return false;
  if (label === 'why') return !shownByFacts.has(report.verdict.kind);
  return !isSkipped(report) || label !== 'command';
}

/** Wide enough for `others waited`. */
const labelWidth = 15;

function renderFact({ label, text }: Fact, { columns, colors }: Style): readonly string[] {
  const [first = '', ...rest] = wrap(text, columns - labelWidth - 2);
  const paint = painters(colors)[label] ?? ((line: string) => line);
  return [
    `  ${colors.dim(label.padEnd(labelWidth))}${paint(first)}`,
    ...rest.map((line) => `  ${' '.repeat(labelWidth)}${paint(line)}`),
  ];
}

function painters(colors: Style['colors']): Readonly<Record<string, (line: string) => string>> {
  return { 'opened at': colors.cyan, 'what to do': colors.bold, saying: colors.red };
}
