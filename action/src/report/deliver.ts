import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import type { ReportTarget } from '../model/settings.ts';
import { renderReport, type Rendering } from './render.ts';

/** Where reports go, and how they judge. */
export interface Delivery extends Rendering {
  readonly print: (text: string) => unknown;
  readonly save: (file: string, text: string) => Promise<void>;
}

/** Writes every report to its place; a terminal report on standard output was shown by the view. */
export async function deliver(
  report: Report,
  targets: readonly ReportTarget[],
  { print, save, ...rendering }: Delivery,
): Promise<void> {
  for (const { format, file } of targets) {
    const text = renderReport(format, report, rendering);
    if (file !== undefined) await save(resolve(rendering.cwd, file), text);
    else if (format !== 'terminal') print(text);
  }
}
