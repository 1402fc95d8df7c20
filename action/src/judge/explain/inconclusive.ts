import { impossible } from '../../model/impossible.ts';
import type { Inconclusive } from '../../model/verdict.ts';
import type { Explanation } from './explanation.ts';
import { duration, listed, percent } from './words.ts';

/** Nothing can be said, and why. */
export function explainInconclusive({ reason }: Inconclusive): Explanation {
  switch (reason.kind) {
    case 'contradiction':
      return {
        headline: 'the rounds do not agree',
        why: `The serial shares of its rounds were ${listed(reason.shares.map(percent))}: too far apart to say that copies wait, or that they do not.`,
        advice: 'Run it again on a quieter machine.',
      };
    case 'round-timed-out':
      return {
        headline: 'did not finish in company',
        why: `${reason.unfinished === 1 ? 'One copy was' : `${reason.unfinished} copies were`} still running after ${duration(reason.limit)} and had to be killed; alone it ends.`,
        advice: 'Let each copy do less work, or look at what it does when it is not alone.',
      };
    case 'one-core':
      return {
        headline: 'cannot be judged on one core',
        why: 'The program computes for most of its life and this machine has one core: copies of it can only take turns here, with or without a lock.',
        advice: 'Run it on a machine with two cores or more.',
      };
    case 'skipped':
      return { headline: 'not measured', why: reason.because };
    default:
      return impossible(reason);
  }
}
