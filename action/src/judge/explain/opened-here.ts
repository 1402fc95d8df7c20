import { resolve } from 'node:path';
import type { SubjectReport } from '../../model/report.ts';
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

/** The longest time that a copy was seen to hold the resource while all copies ran. */
function heldFor({ resource }: Serialized | Conflict, { rounds, cwd }: SubjectReport): string {
  if (resource === undefined) return '';
  const file = resolve(cwd, resource.path);
  const spans = rounds
    .filter(({ purpose }) => purpose === 'screen')
    .flatMap(({ holds }) => holds)
    // SQLite's write-ahead log is locked in the file beside the database.
    .filter(({ path }) => path === file || path === `${file}-shm`)
    .map(({ from, to }) => to - from);
  const longest = Math.max(0, ...spans);
  return longest === 0 ? '' : `, held ${duration(longest)}`;
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
