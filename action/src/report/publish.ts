import type { Trend } from '../model/history.ts';
import type { Report, SubjectReport } from '../model/report.ts';
import type { ReportTarget } from '../model/settings.ts';
import { annotate, type Annotation } from './annotations.ts';
import { closingLines, type OutcomeOf } from './closing.ts';
import { deliver } from './deliver.ts';
import { renderOutputs } from './outputs.ts';
import type { Repository } from './permalink.ts';
import { renderSummary, summaryLimit } from './summary.ts';

type Annotate = (message: string, properties?: Annotation['properties']) => void;

/** The commands of a workflow's runner, as @actions/core has them. */
export interface Commands {
  readonly error: Annotate;
  readonly warning: Annotate;
  readonly notice: Annotate;
  readonly setOutput: (name: string, value: string) => void;
}

/** What the report alone does not say. */
export interface Publication {
  /** The folder that the runner's file names are relative to. */
  readonly workspace: string;
  /** Where lines are linked to; `undefined` outside GitHub. */
  readonly repository: Repository | undefined;
  readonly cwd: string;
  readonly report: readonly ReportTarget[];
  /** The file that the steps after it are told of. */
  readonly reportFile: string;
  /** Whether others tell of the rest: then a part in which nothing could be measured is no error. */
  readonly isPart: boolean;
  readonly outcomeOf: OutcomeOf;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Where the job summary goes; a runner may have none. */
  readonly summaryFile: string | undefined;
  /** Earlier runs of the default branch, where there are some. */
  readonly trend?: Trend;
  readonly print: (text: string) => void;
  /** Writes at the end of a file. */
  readonly append: (file: string, text: string) => Promise<void>;
  readonly save: (file: string, text: string) => Promise<void>;
}

/** Tells the runner of a report: files, annotations, outputs and the job summary. */
export async function publish(report: Report, how: Publication, commands: Commands): Promise<void> {
  await deliver(report, how.report, how);
  const isFailure = (subject: SubjectReport): boolean =>
    ['failed', 'broken'].includes(how.outcomeOf(subject));
  const { shown, left } = annotate(report, { ...how, isFailure });
  for (const { level, message, properties } of how.annotations ? shown : []) {
    commands[level](message, properties);
  }
  if (needsError(report, how, isFailure)) {
    const closing = closingLines(report, how.outcomeOf).map(({ text }) => text);
    commands.error(closing.join(' '));
  }
  for (const [name, value] of Object.entries(renderOutputs(report, how.reportFile))) {
    commands.setOutput(name, value);
  }
  if (!how.summary || how.summaryFile === undefined) return;
  const { workspace, repository } = how;
  const options = {
    isFailure,
    workspace,
    ...(repository === undefined ? {} : { repository }),
    annotationsLeft: how.annotations ? left : 0,
    limit: summaryLimit,
    ...(how.trend === undefined ? {} : { trend: how.trend }),
  };
  await how.append(how.summaryFile, renderSummary(report, options)).catch((error: unknown) => {
    commands.warning(`The job summary could not be written: ${String(error)}`);
  });
}

/** A failure that is annotated must not spend another of the ten errors of a step. */
function needsError(
  { subjects }: Report,
  { annotations, outcomeOf, isPart }: Publication,
  isFailure: (subject: SubjectReport) => boolean,
): boolean {
  const nothingMeasured = subjects.every((subject) => outcomeOf(subject) === 'skipped');
  return (nothingMeasured && !isPart) || (!annotations && subjects.some(isFailure));
}
