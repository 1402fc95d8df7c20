import { impossible } from '../../model/impossible.ts';
import type { SubjectReport } from '../../model/report.ts';
import type { Broken } from '../../model/verdict.ts';
import type { Explanation } from './explanation.ts';
import { duration, quoted, sentences } from './words.ts';

/** The subject does not work alone, and how it fails. */
export function explainBroken(verdict: Broken, report: SubjectReport): Explanation {
  const { headline, why, advice } = describe(verdict, report);
  const who = verdict.failure.kind === 'check' ? 'check' : 'program';
  const said =
    verdict.errorLine === '' ? undefined : `The ${who} says: ${quoted(verdict.errorLine)}.`;
  return { headline, why: sentences(why, said), advice };
}

function describe({ failure }: Broken, report: SubjectReport): Required<Explanation> {
  const alone = `Make ${quoted(report.command.join(' '))} work by itself in ${report.cwd}, then measure again.`;
  switch (failure.kind) {
    case 'exit':
      return {
        headline: 'fails even alone',
        why: `One copy alone exits with code ${failure.code}, so there is nothing to compare with.`,
        advice: alone,
      };
    case 'signal':
      return {
        headline: 'is killed even alone',
        why: `One copy alone is ended by ${failure.signal}, so there is nothing to compare with.`,
        advice: alone,
      };
    case 'time-out':
      return {
        headline: 'does not end',
        why: `One copy alone was still running after ${duration(failure.limit)} and was killed.`,
        advice: 'Give it more time with `--timeout`, or stop at the first output with `--until`.',
      };
    case 'silent':
      return {
        headline: 'prints nothing',
        why: 'One copy alone ended without a word on standard output, and the first output was to be waited for.',
        advice: 'Measure until it exits, with `--until exit`, or let it print a line.',
      };
    case 'needs-peers':
      return {
        headline: 'needs other copies',
        why: 'It does not finish alone, but does so together: there is no solo run to compare with.',
        advice:
          'Measure a program that does its work alone, without the part that waits for others.',
      };
    case 'check':
      return {
        headline: 'damages its own state even alone',
        why: 'The check of the subject fails after one copy alone, so there is nothing to compare with.',
        advice: 'Make the check pass after a lonely run, then measure again.',
      };
    case 'refused':
      return {
        headline: 'cannot be run here',
        why: `The system refused what lockjam needs to run it: ${failure.because}.`,
        advice: adviseRefused(failure.because),
      };
    default:
      return impossible(failure);
  }
}

/** By the system's own word for what it would not give. */
function adviseRefused(because: string): string {
  if (/\bE[MN]FILE\b/.test(because)) {
    return 'Allow more open files (`ulimit -n`), or run fewer copies.';
  }
  if (/\bEAGAIN\b/.test(because)) {
    return 'Allow more processes (`ulimit -u`), or run fewer copies.';
  }
  if (/\b(ENOSPC|EDQUOT)\b/.test(because)) {
    return 'Make room: every round needs a copy of the state beside it, and a folder for temporary files.';
  }
  if (/\bkill EPERM\b/.test(because)) {
    return 'Measure it without sudo and without set-user-ID programs, or start lockjam as that user.';
  }
  if (/another lockjam/.test(because)) return 'Start it again when the other run has ended.';
  return 'See that its folder, its state and the folder for temporary files can be read and written by you.';
}
