import { impossible } from '../model/impossible.ts';
import type { SubjectReport } from '../model/report.ts';
import type { Round } from '../model/run.ts';
import type { Corrupted, Slower } from '../model/verdict.ts';
import { explainBroken } from './explain/broken.ts';
import { explainConcurrent } from './explain/concurrent.ts';
import { explainConflict } from './explain/conflict.ts';
import { explainDeadlock } from './explain/deadlock.ts';
import type { Explanation } from './explain/explanation.ts';
import { explainInconclusive } from './explain/inconclusive.ts';
import { explainSerialized } from './explain/serialized.ts';
import { where } from './explain/where.ts';
import { duration, percent, quoted, sentences, together } from './explain/words.ts';

/** The one place where a verdict becomes English: what is wrong, why it matters here, what to do. */
export function explain(report: SubjectReport): Explanation {
  const told = explainMeasured(report);
  const { measuredIn } = report;
  if (measuredIn === undefined) return told;
  const headline = `${told.headline} (unchanged since run #${measuredIn.number}, not measured again)`;
  return { ...told, headline };
}

function explainMeasured(report: SubjectReport): Explanation {
  if (report.verdict.staggered === true) return explainStaggered(report);
  if (report.verdict.coldStart !== true) return explainVerdict(report);
  const told = explainVerdict({ ...report, rounds: freshRoundsOf(report) });
  const { headline, why } = told;
  return { ...told, headline: `${headline}, at a first start`, why: sentences(why, firstStart) };
}

const firstStart =
  'Only copies that start from fresh state do so; from what an earlier run left behind they run side by side.';

/** The rounds from fresh state, with the warm-up as the lonely run, in the places of the warmed ones. */
function freshRoundsOf({ rounds }: SubjectReport): readonly Round[] {
  return rounds.flatMap((round): readonly Round[] => {
    if (round.purpose === 'fresh') return [{ ...round, purpose: 'screen' }];
    return round.purpose === 'warm-up' ? [{ ...round, purpose: 'solo' }] : [];
  });
}

/** The rounds of copies that started one after the other stand in the places of the others. */
function explainStaggered(report: SubjectReport): Explanation {
  const rounds = report.rounds.flatMap((round): readonly Round[] => {
    if (round.purpose === 'staggered') return [{ ...round, purpose: 'screen' }];
    return round.purpose === 'screen' ? [] : [round];
  });
  const told = explainVerdict({ ...report, rounds });
  const { headline, why } = told;
  return {
    ...told,
    headline: `${headline}, when one starts after the other`,
    why: sentences(why, oneAfterTheOther),
  };
}

const oneAfterTheOther =
  'Copies that start at the same moment run side by side: none of them finds what another has left by then.';

function explainVerdict(report: SubjectReport): Explanation {
  const { verdict } = report;
  switch (verdict.kind) {
    case 'concurrent':
      return explainConcurrent(verdict, report);
    case 'slower':
      return explainSlower(verdict, report);
    case 'serialized':
      return explainSerialized(verdict, report);
    case 'conflict':
      return explainConflict(verdict, report);
    case 'deadlock':
      return explainDeadlock(verdict, report);
    case 'corrupted':
      return explainCorrupted(verdict, report);
    case 'inconclusive':
      return explainInconclusive(verdict);
    case 'broken':
      return explainBroken(verdict, report);
    default:
      return impossible(verdict);
  }
}

function explainSlower(
  { spentOn, extra, serialShare }: Slower,
  report: SubjectReport,
): Explanation {
  const spent = {
    cpu: 'waiting for a free core',
    io: 'waiting for the disk',
    unknown: 'on something that no copy holds',
  }[spentOn];
  return {
    headline: 'slower in company, but nobody holds up the others',
    why: sentences(
      together(report),
      `The extra ${duration(extra)} were spent ${spent}: the price does not grow as a queue does (serial share ${percent(serialShare)}).`,
    ),
    advice:
      'Nothing needs unlocking. If the price matters, let the copies do less of the same work at once.',
  };
}

function explainCorrupted({ errorLine }: Corrupted, report: SubjectReport): Explanation {
  return {
    headline: 'copies damage what they share',
    why: sentences(
      'Every copy ended well, but what they left behind no longer passes the check of the subject.',
      errorLine === '' ? undefined : `The check says: ${quoted(errorLine)}.`,
      where(report),
    ),
    advice:
      'Let one copy write at a time: use a store that locks, or write to a new file and rename it into place.',
  };
}
