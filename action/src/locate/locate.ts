import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Location } from '../model/report.ts';
import type { Subject } from '../model/subject.ts';
import { rankFindings } from './rank-findings.ts';
import type { Reading } from './reading.ts';

/**
 * Finds the line that opened what the others wait for, by running the rule on the subject's sources.
 * Never throws: a source that cannot be read, or not be understood, is a reason to be silent.
 */
export async function locate(subject: Pick<Subject, 'sources'>): Promise<Location> {
  if (subject.sources.length === 0) {
    return { kind: 'silent', because: 'no source file of this command is known' };
  }
  const readings: Reading[] = [];
  for (const file of subject.sources) {
    readings.push(await readSource(file));
  }
  const findings = readings.flatMap((reading) => (reading.kind === 'read' ? reading.findings : []));
  const [openedAt, ...others] = rankFindings(findings);
  return openedAt === undefined
    ? { kind: 'silent', because: whySilent(subject.sources, readings) }
    : { kind: 'found', openedAt, others };
}

const readable = new Set(['.cjs', '.cts', '.js', '.jsx', '.mjs', '.mts', '.py', '.ts']);

async function readSource(file: string): Promise<Reading> {
  const extension = extname(file);
  if (!readable.has(extension)) {
    const because = `only JavaScript, TypeScript and Python are read, and ${basename(file)} is none of them`;
    return { kind: 'unread', because };
  }
  const text = await readFile(file, 'utf8').catch(withoutPath);
  if (typeof text !== 'string') {
    return { kind: 'unread', because: `${basename(file)} cannot be read: ${text.reason}` };
  }
  // The linter is most of the bundle, and a run that has no such source must not pay for loading it.
  const { lintSource } = await import('./lint-source.ts');
  return lintSource(file, text);
}

/** The words of a system error, such as `no such file or directory`. */
function withoutPath(error: Error): { readonly reason: string } {
  return { reason: error.message.replace(/^[A-Z]+: /, '').replace(/, .*/s, '') };
}

function whySilent(sources: readonly string[], readings: readonly Reading[]): string {
  const reasons = readings.flatMap((each) => (each.kind === 'unread' ? [each.because] : []));
  if (reasons.length > 0) return [...new Set(reasons)].join('; ');
  return `the rule reports nothing in ${sources.map((file) => basename(file)).join(', ')}`;
}
