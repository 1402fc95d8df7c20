import { isAbsolute, relative, sep } from 'node:path';
import { explain } from '../judge/explain.ts';
import {
  duration,
  durations,
  nameDoings,
  nameHolder,
  nameResource,
  percent,
} from '../judge/explain/words.ts';
import type { OpenedAt, SubjectReport } from '../model/report.ts';
import type { Conflict, Serialized } from '../model/verdict.ts';
import { isSkipped } from './is-skipped.ts';
import { printable } from './printable.ts';

/** One thing to know of a subject. The text is one line that is safe to show. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What is known of a subject, in the order of reading. File names are relative to `cwd`. */
export function factsOf(report: SubjectReport, cwd: string): readonly Fact[] {
  const { headline, why, advice } = explain(report);
  const facts = [
    { label: 'command', text: showCommand(report) },
    { label: 'verdict', text: `${report.verdict.kind}: ${headline}` },
    { label: 'serial share', text: showShare(report) },
    ...queueFacts(report),
    { label: 'opened at', text: showLocation(report, cwd) },
    ...expectationFacts(report),
    { label: 'why', text: why },
    { label: 'what to do', text: advice ?? '' },
  ];
  return facts
    .map(({ label, text }) => ({ label, text: printable(text) }))
    .filter(({ text }) => text !== '');
}

/**
 * The command as one would type it in the subject's folder. The Node that runs lockjam is simply
 * `node`; which Python was taken is worth knowing.
 */
export function showCommand({ command, cwd }: Pick<SubjectReport, 'command' | 'cwd'>): string {
  return command
    .map((word) => (/\/node$/.test(word) ? 'node' : within(cwd, word) || '.'))
    .join(' ');
}

/** Verdicts that were reached without a share have none to show. */
function showShare({ verdict }: SubjectReport): string {
  const { kind, serialShare } = verdict;
  return kind === 'concurrent' || kind === 'slower' || kind === 'serialized'
    ? percent(serialShare)
    : '';
}

function queueFacts({ verdict }: SubjectReport): readonly Fact[] {
  if (verdict.kind === 'conflict') return conflictFacts(verdict);
  return verdict.kind === 'serialized' ? waitFacts(verdict) : [];
}

function waitFacts({ resource, holder, waits, by, meanwhile = [] }: Serialized): readonly Fact[] {
  const unnamed = by === 'copy' ? 'something that no lock table shows' : 'somebody else';
  return [
    { label: 'waits for', text: resource === undefined ? unnamed : nameResource(resource) },
    { label: 'held by', text: showHolder(holder) },
    { label: 'meanwhile', text: nameDoings(meanwhile) },
    { label: 'others waited', text: durations(waits) },
  ];
}

function conflictFacts(verdict: Conflict): readonly Fact[] {
  const { resource, holder, failed, copies, failedAfter, errorLine } = verdict;
  const text = `${failed} of ${copies} copies, within ${duration(failedAfter)}`;
  return [
    { label: 'failed', text },
    { label: 'saying', text: errorLine },
    { label: 'refused', text: resource === undefined ? '' : nameResource(resource) },
    { label: 'held by', text: showHolder(holder) },
  ];
}

function showHolder(holder: Serialized['holder']): string {
  return holder === undefined ? '' : nameHolder(holder);
}

function showLocation({ location, verdict }: SubjectReport, cwd: string): string {
  if (location.kind === 'found') return showPlace(location.openedAt, cwd);
  switch (verdict.kind) {
    case 'inconclusive':
    case 'broken':
      return '';
    case 'concurrent':
    case 'slower':
      return `no line to blame: ${location.because}`;
    default:
      return `not known: ${location.because}`;
  }
}

function showPlace({ file, line, column, messageId, sourceLine }: OpenedAt, cwd: string): string {
  return `${within(cwd, file)}:${line}:${column} ${sourceLine.trim()} (${messageId})`;
}

/** A file relative to a folder where it lies inside, otherwise as it is. */
export function within(folder: string, file: string): string {
  const inside = relative(folder, file);
  const isOutside = !isAbsolute(file) || isAbsolute(inside) || inside.split(sep)[0] === '..';
  return isOutside ? file : inside.split(sep).join('/');
}

function expectationFacts(report: SubjectReport): readonly Fact[] {
  const { expected, disagreements } = report;
  if (expected === undefined || isSkipped(report)) return [];
  const text = disagreements.map(({ message }) => message).join(' ');
  return [{ label: 'expectation', text: text === '' ? 'met' : `not met. ${text}` }];
}
