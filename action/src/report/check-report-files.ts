import { resolve } from 'node:path';
import type { Problem } from '../model/result.ts';
import type { ReportTarget } from '../model/settings.ts';

/** What the check needs of the world around it. */
export interface Place {
  readonly cwd: string;
  readonly files: {
    /** Whether a file can be written at a path, whether or not there is one. */
    readonly canWrite: (path: string) => Promise<boolean>;
  };
}

/** Tells which reports could not be written at the end, before anything is measured. */
export async function checkReportFiles(
  targets: readonly ReportTarget[],
  { cwd, files }: Place,
): Promise<readonly Problem[]> {
  const names = targets.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const can = await Promise.all(names.map((name) => files.canWrite(resolve(cwd, name))));
  return names
    .filter((_, index) => can[index] !== true)
    .map((name) => ({
      where: '--report',
      message: `Expected \`--report\` to name a file that can be written, in a folder that exists, got \`${name}\`.`,
    }));
}
