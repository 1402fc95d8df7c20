import { impossible } from '../../model/impossible.ts';
import type { SubjectReport } from '../../model/report.ts';
import type { Concurrent, ConcurrentNote } from '../../model/verdict.ts';
import { crowded } from './crowded.ts';
import type { Explanation } from './explanation.ts';
import { whereIdle } from './where.ts';
import { percent, sentences, together } from './words.ts';

/** From here on a share is no longer hardly anything. */
const sizeable = 0.15;

/** The copies ran side by side; what is odd about it is said. */
export function explainConcurrent(verdict: Concurrent, report: SubjectReport): Explanation {
  const { serialShare, passedProbes, note } = verdict;
  const probed =
    passedProbes === 0
      ? undefined
      : `A copy finished while another stood frozen, ${passedProbes === 1 ? 'once' : `${passedProbes} times`}.`;
  return {
    headline: headlineOf(note),
    why: sentences(
      together(report),
      note === undefined ? crowded(report) : undefined,
      note === undefined ? describeShare(serialShare) : describe(note),
      probed,
      whereIdle(report),
    ),
  };
}

/** Waits of a few milliseconds are a large share of a short life, and no queue all the same. */
function describeShare(serialShare: number): string {
  return serialShare < sizeable
    ? `Hardly any of it was spent waiting for each other (serial share ${percent(serialShare)}).`
    : `The waits were too short, or too seldom, to be a queue (serial share ${percent(serialShare)}).`;
}

function headlineOf(note: ConcurrentNote | undefined): string {
  switch (note?.kind) {
    case undefined:
      return 'runs side by side';
    case 'single-flight':
      return 'one copy works, the others use its result';
    case 'work-stealing':
      return 'the copies share the work of one';
    case 'exit-barrier':
      return 'copies wait for each other, and delay nobody';
    case 'leader':
      return 'one copy serves the others, and delays nobody';
    case 'single-instance':
      return 'some copies leave the work to others';
  }
}

function describe(note: ConcurrentNote): string {
  switch (note.kind) {
    case 'single-flight':
      return `The others waited for the first one's result and used it: ${note.copies} copies took ${note.lives.toFixed(1)} x the time of one.`;
    case 'work-stealing':
      return `No copy took as long as one alone: ${note.copies} copies were done after ${note.lives.toFixed(1)} x the time of one.`;
    case 'exit-barrier':
    case 'leader':
      return `A stopped copy stops the others; running copies do not delay each other: ${note.copies} copies took ${note.lives.toFixed(1)} x the time of one.`;
    case 'single-instance':
      return `${note.early} of ${note.copies} copies ended within ${percent(note.after)} of a life, and well: handed over or skipped. Their work was not tested side by side.`;
    default:
      return impossible(note);
  }
}
