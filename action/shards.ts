import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { runStep } from './run-step.test-support.ts';

/**
 * Measures many real programs in one run, and the same ones over the shards of a matrix that are then
 * merged, and compares the verdicts. Exits with 1 when any of them differs.
 *
 *   npm run prove:shards -- [--subjects 500] [--shards 8]
 */
const { values } = parseArgs({
  options: {
    subjects: { type: 'string', default: '500' },
    shards: { type: 'string', default: '8' },
  },
});
const [subjects, shards] = [Number(values.subjects), Number(values.shards)];
const temporary = mkdtempSync(join(tmpdir(), 'lockjam-shards-'));
const dist = join(temporary, 'dist');
mkdirSync(dist);
for (const [name, text] of (await bundle(join(import.meta.dirname, '..'))).files) {
  writeFileSync(join(dist, name), text);
}

/** Programs whose verdicts are clear: side by side, one after the other, in each other's way, broken. */
const kinds = [
  ['sleep', '0.1'],
  ['flock', 'x.lock', 'sleep', '0.15'],
  ['sleep', '0.12'],
  ['sh', '-c', 'flock --nonblock y.lock sleep 0.2 || { echo busy >&2; exit 1; }'],
  ['sleep', '0.08'],
  ['sh', '-c', 'exit 3'],
] as const;
const workspace = join(temporary, 'workspace');
mkdirSync(workspace);
const halves = Object.fromEntries(
  Array.from({ length: subjects }, (_, index) => {
    const command = kinds[index % kinds.length] ?? kinds[0];
    return [`p${String(index).padStart(4, '0')}`, { command }];
  }),
);
writeFileSync(join(workspace, 'fixture.json'), JSON.stringify({ name: 'many', halves }));

const shared = { dist, temporary, workspace };
const inputs = { fixtures: 'fixture.json', annotations: 'false', summary: 'false' };
const whole = await runStep({ ...shared, with: inputs });
const wholeVerdicts = verdictsIn(whole.outputs['report-file']);
console.log(`one run: ${wholeVerdicts.length} verdicts, exit code ${whole.exitCode}`);
const files: string[] = [];
for (let index = 1; index <= shards; index += 1) {
  const shard = await runStep({ ...shared, with: { ...inputs, shard: `${index}/${shards}` } });
  files.push(shard.outputs['report-file'] ?? '');
  console.log(`shard ${index} of ${shards}: exit code ${shard.exitCode}`);
}
const merged = await runStep({ ...shared, uses: 'merge', with: { reports: files.join('\n') } });
const mergedVerdicts = verdictsIn(merged.outputs['report-file']);
const different = wholeVerdicts.flatMap((verdict, index) => {
  const merged = mergedVerdicts[index] ?? 'nothing';
  return verdict === merged ? [] : [`${verdict} in one run, ${merged} merged`];
});
console.log(`merged: ${mergedVerdicts.length} verdicts, exit code ${merged.exitCode}`);
console.log(`different: ${different.length} of ${wholeVerdicts.length}`);
for (const each of different) console.log(`  ${each}`);
rmSync(temporary, { recursive: true });
const isSame = different.length === 0 && wholeVerdicts.length === mergedVerdicts.length;
process.exitCode = isSame && whole.exitCode === merged.exitCode ? 0 : 1;

interface Written {
  readonly subjects: readonly {
    readonly name: string;
    readonly verdict: { readonly kind: string };
  }[];
}

/** The names of subjects with their verdicts, in the order of the report. */
function verdictsIn(file: string | undefined): readonly string[] {
  const report = JSON.parse(readFileSync(file ?? '', 'utf8')) as Written;
  return report.subjects.map(({ name, verdict }) => `${name}: ${verdict.kind}`);
}
