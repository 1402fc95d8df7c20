import { resolve } from 'node:path';
import type { ReportTarget } from '../model/settings.ts';

/** Reports to write, one of them in JSON, and where that one is. */
export interface JsonTargets {
  readonly report: readonly ReportTarget[];
  readonly reportFile: string;
}

/** Adds a report in JSON, written to `otherwise`, where none was asked for. */
export function withJson(
  targets: readonly ReportTarget[],
  cwd: string,
  otherwise: string,
): JsonTargets {
  const asked = targets.find(({ format, file }) => format === 'json' && file !== undefined);
  if (asked?.file !== undefined) return { report: targets, reportFile: resolve(cwd, asked.file) };
  return { report: [...targets, { format: 'json', file: otherwise }], reportFile: otherwise };
}
