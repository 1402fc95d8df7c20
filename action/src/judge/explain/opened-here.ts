import { resolve } from 'node:path';
import type { SubjectReport } from '../../model/report.ts';
import type { CopyRun, Hold } from '../../model/run.ts';
import type { Conflict, Serialized } from '../../model/verdict.ts';
import { explain } from '../explain.ts';
import { duration, durations, nameResource, quoted } from './words.ts';

/**
 * The dynamic proof in the words of the line that opened the handle, for a reader who looks at that
 * line: `Opened here, held 0.4 s; 3 copies waited 0.4 s, 0.8 s and 1.2 s for …`.
 */
export function openedHere(report: SubjectReport): string {
  const { verdict } = report;
  switch (verdict.kind) {
    case 'serialized':
      return `Opened here${heldFor(verdict, report)}; ${waited(verdict)}.`;
    case 'conflict':
      return `Opened here${heldFor(verdict, report)}; ${failed(verdict)}.`;
    default: {
      const { headline, why } = explain(report);
      return `Opened here: ${headline}. ${why}`;
    }
  }
}

/** How long a copy held the resource at the longest while all ran, and what of that it needed. */
function heldFor({ resource }: Serialized | Conflict, report: SubjectReport): string {
  if (resource === undefined) return '';
  const file = resolve(report.cwd, resource.path);
  const [longest] = report.rounds
    .filter(({ purpose }) => purpose === 'screen')
    .flatMap(({ holds, copies }) => holds.map((hold) => ({ hold, copies })))
    // SQLite's write-ahead log is locked in the file beside the database.
    .filter(({ hold: { path } }) => path === file || path === `${file}-shm`)
    .toSorted((one, other) => spanOf(other.hold) - spanOf(one.hold));
  if (longest === undefined || spanOf(longest.hold) === 0) return '';
  const { hold, copies } = longest;
  const run = copies.find(({ copy }) => copy === hold.copy);
  return `, held ${duration(spanOf(hold))}${neededFor(spanOf(hold), run, report)}`;
}

function spanOf({ from, to }: Hold): number {
  return to - from;
}

/** From here on so little of a hold was needed that it is worth telling. */
const mostNeeded = 0.5;

/**
 * Where the rule says that what goes on meanwhile has nothing to do with the handle, only the time in
 * which the copy computed or wrote can have been needed.
 */
function neededFor(
  held: number,
  run: CopyRun | undefined,
  { location }: Pick<SubjectReport, 'location'>,
): string {
  const isUnrelated = location.kind === 'found' && /heldAcross$/i.test(location.openedAt.messageId);
  if (!isUnrelated || run === undefined) return '';
  const busy = run.cpu + run.diskSleep;
  return busy > mostNeeded * held ? '' : `, needed for at most ${duration(busy)}`;
}

function waited({ waits, resource, by }: Serialized): string {
  const outside = by === 'copy' ? '' : ' for something outside';
  const what = resource === undefined ? outside : ` for ${nameResource(resource)}`;
  if (waits.length === 0) return `the copies waited${what}`;
  const who = waits.length === 1 ? '1 copy' : `${waits.length} copies`;
  return `${who} waited ${durations(waits)}${what}`;
}

function failed({ failed: count, copies, failedAfter, errorLine, resource }: Conflict): string {
  const said = errorLine === '' ? '' : `, saying ${quoted(errorLine)}`;
  const at = resource === undefined ? '' : ` at ${nameResource(resource)}`;
  return `${count} of ${copies} copies failed within ${duration(failedAfter)}${at}${said}`;
}
