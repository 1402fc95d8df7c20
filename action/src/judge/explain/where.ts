import { isAbsolute, relative } from 'node:path';
import type { OpenedAt, SubjectReport } from '../../model/report.ts';
import { impossible } from '../../model/impossible.ts';
import { quoted } from './words.ts';

type Place = Pick<SubjectReport, 'location' | 'cwd'>;

/** Where it was opened, or why that is not known. */
export function where({ location, cwd }: Place): string {
  switch (location.kind) {
    case 'found': {
      const { openedAt } = location;
      return `It was opened at ${at(openedAt, cwd)}: ${quoted(openedAt.sourceLine.trim())}.`;
    }
    case 'silent':
      return `The line that opened it is not known: ${location.because.replace(/\.$/, '')}.`;
    default:
      return impossible(location);
  }
}

/** A line that the rule reports although nobody waited for it; absent when there is none. */
export function whereIdle({ location, cwd }: Place): string | undefined {
  return location.kind === 'found'
    ? `The rule reports ${at(location.openedAt, cwd)}, but in this run nobody waited for it.`
    : undefined;
}

/** `file:line:column`, relative to the subject's folder where the file lies inside. */
function at({ file, line, column }: OpenedAt, cwd: string): string {
  const inside = relative(cwd, file);
  const shown = !isAbsolute(file) || inside.startsWith('..') || isAbsolute(inside) ? file : inside;
  return `${shown}:${line}:${column}`;
}
