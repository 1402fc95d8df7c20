import { settingsFolder } from './plan/settings-folder.ts';
import { checkReportFiles } from './report/check-report-files.ts';
import type { Runner } from './report/runner.ts';
import { refuse, tell } from './runner-log.ts';
import { readInputs } from './settings/read-inputs.ts';
import { settingsOfStep } from './settings/settings-of-step.ts';

/**
 * A step of a workflow that measures: reads its inputs, measures, and tells the runner. Answers with
 * the exit code. `node` is the Node that runs now. Throws the signal's reason when it is to end.
 */
export async function runStep(runner: Runner, node: string): Promise<number> {
  const raw = readInputs(runner.input, 'action');
  const below = raw['working-directory']?.[0] ?? '.';
  const asked = await settingsOfStep(raw, settingsFolder(runner.places.workspace, below));
  if (asked.kind === 'faulty') return refuse(asked.problems, runner);
  const { settings, told } = asked.value;
  if (told !== undefined) tell(`lockjam: ${told}`, runner);
  // What is refused for its inputs must not pay for loading what plans and measures.
  const { planStep } = await import('./plan/plan-step.ts');
  const { environment, places, signal } = runner;
  const planned = await planStep({ ...settings, ...places }, environment, node, signal);
  signal.throwIfAborted();
  if (planned.kind === 'faulty') return refuse(planned.problems, runner);
  const problems = await checkReportFiles(settings.report, planned.value.world);
  if (problems.length > 0) return refuse(problems, runner);
  const { measureStep } = await import('./measure-step.ts');
  return await measureStep(settings, planned.value, runner);
}
