import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import lockjam from 'eslint-plugin-lockjam';

/**
 * Lints every Python file below some folders (those of the machine's own Python unless others are named),
 * and compares each report with what a person said of it in labels.json.
 */
interface Label {
  readonly file: string;
  readonly line: number;
  readonly messageId: string;
  readonly verdict: 'right' | 'wrong';
  readonly reason: string;
}

const named = process.argv.slice(2);
const folders =
  named.length > 0 ? named : ['/usr/lib/python3.11', '/usr/lib/python3/dist-packages'];
const labels = JSON.parse(
  readFileSync(join(import.meta.dirname, 'labels.json'), 'utf8'),
) as readonly Label[];

const words = [...folders, '-name', '*.py', '-type', 'f'];
const files = execFileSync('find', words, { encoding: 'utf8', maxBuffer: 1e8 }).trim().split('\n');
const linter = new Linter({ cwd: '/' });
const count = { lines: 0, crashes: 0 };
const reports: { file: string; line: number; messageId: string }[] = [];

function lint(file: string): void {
  const text = readFileSync(file, 'utf8');
  count.lines += text.split('\n').length;
  try {
    const messages = linter.verify(text, lockjam.configs.python, { filename: file.slice(1) });
    for (const { line, message, messageId } of messages) {
      reports.push({ file, line, messageId: messageId ?? message });
    }
  } catch (error) {
    count.crashes += 1;
    console.error(`Crashed on ${file}:`, error);
  }
}

const started = process.cpuUsage();
for (const file of files) lint(file);
const { user, system } = process.cpuUsage(started);
const perThousand = (user + system) / count.lines;

const labelOf = (report: (typeof reports)[number]): Label | undefined =>
  labels.find((label) => label.file === report.file && label.line === report.line);
for (const report of reports) {
  const label = labelOf(report);
  const said = label === undefined ? 'not labelled' : `${label.verdict}: ${label.reason}`;
  console.log(`${report.file}:${report.line} ${report.messageId} - ${said}`);
}
const unlabelled = reports.filter((report) => labelOf(report) === undefined);
console.log(
  `${files.length} files, ${count.lines} lines, ${count.crashes} crashes, ${reports.length} reports, ` +
    `${unlabelled.length} without a label, ${perThousand.toFixed(1)} ms of processor time for 1000 lines`,
);
if (count.crashes > 0 || unlabelled.length > 0) process.exitCode = 1;
