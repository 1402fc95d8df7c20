import type { RunEvent } from '../model/event.ts';
import type { Report } from '../model/report.ts';

/** Tells every event of a run as it happens, and gives back the report at its end. */
export async function followRun(
  run: AsyncGenerator<RunEvent, Report>,
  tell: (event: RunEvent) => void,
): Promise<Report> {
  for (;;) {
    const next = await run.next();
    if (next.done === true) return next.value;
    tell(next.value);
  }
}
