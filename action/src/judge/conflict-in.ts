import type { CopyRun, Round } from '../model/run.ts';
import { milliseconds } from '../model/units.ts';
import type { Conflict } from '../model/verdict.ts';
import { errorLineOf } from './error-lines.ts';
import { nameConflict } from './name-resource.ts';

/** The conflict of the worst of some rounds: how many failed, in whose words, and what a survivor held. */
export function conflictIn(
  failing: readonly Round[],
  isBad: (run: CopyRun) => boolean,
  cwd: string,
): Conflict {
  const round = failing.reduce((worst, other) =>
    other.copies.filter(isBad).length > worst.copies.filter(isBad).length ? other : worst,
  );
  const bad = round.copies.filter(isBad);
  const text = bad.map((run) => errorLineOf(run.errorText)).find((line) => line !== '') ?? '';
  const named = nameConflict(round, bad, text, cwd);
  return {
    kind: 'conflict',
    serialShare: 0,
    failed: bad.length,
    copies: round.copies.length,
    errorLine: text,
    failedAfter: milliseconds(Math.max(...bad.map((run) => run.wall))),
    ...named,
  };
}
