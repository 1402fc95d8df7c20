import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtAction } from './built-action.test-support.ts';
import type { StepResult } from './run-step.test-support.ts';
import { exampleReport, exampleSubject } from './src/report/example-report.ts';
import { exampleVerdicts } from './src/report/example-verdicts.ts';
import { planDigest, renderShardReport } from './src/report/shard/shard-report.ts';
import { takeShard } from './src/plan/take-shard.ts';

const { step, workspaceWith, temporary } = builtAction();

/** What upload-artifact and download-artifact do between the jobs of a run. */
function gather(reports: readonly string[], workspace = workspaceWith({})): string {
  rmSync(join(workspace, 'lockjam-shards'), { recursive: true, force: true });
  mkdirSync(join(workspace, 'lockjam-shards'));
  for (const file of reports) cpSync(file, join(workspace, 'lockjam-shards', basename(file)));
  return workspace;
}

const programs = {
  'nap.sh': 'sleep 0.2\n',
  'queue.sh': 'flock x.lock sleep 0.2\n',
  'refuse.sh': 'flock --nonblock y.lock sleep 0.3 || { echo busy >&2; exit 1; }\n',
};
const fixtures = Object.keys(programs).join('\n');

describe('shards of a matrix', () => {
  it('measure a part each, and are joined to what one step would say', async () => {
    const shards: StepResult[] = [];
    for (const shard of ['1/2', '2/2']) {
      shards.push(await step({ workspace: workspaceWith(programs), with: { fixtures, shard } }));
    }
    expect(shards.map(({ exitCode, outputs }) => [exitCode, outputs['verdict']])).toEqual([
      [1, 'conflict'],
      [1, 'serialized'],
    ]);
    const files = shards.map(({ outputs }) => outputs['report-file'] ?? '');
    expect(files.map((file) => basename(file))).toEqual([
      'lockjam-shard-1-of-2.json',
      'lockjam-shard-2-of-2.json',
    ]);
    const workspace = gather(files);
    const joined = await step({
      uses: 'merge',
      workspace,
      with: { 'sarif-file': 'all.sarif', report: 'json=all.json' },
    });
    expect(joined).toMatchObject({
      exitCode: 1,
      errorText: '',
      outputs: { verdict: 'conflict', serialized: '1', conflicts: '1' },
      annotations: [{ name: 'error' }, { name: 'error' }],
    });
    expect(joined.summary).toMatch(/^## lockjam: 2 of 3 programs failed\n/);
    const read = (name: string): unknown =>
      JSON.parse(readFileSync(join(workspace, name), 'utf8')) as unknown;
    expect(read('all.json')).toMatchObject({
      subjects: Object.keys(programs).map((name) => ({ name })),
    });
    expect(read('all.sarif')).toMatchObject({
      runs: [{ results: [{ ruleId: 'lockjam/conflict' }, { ruleId: 'lockjam/serialized' }] }],
    });
  });

  it('pass where there are more of them than programs', async () => {
    const { exitCode, annotations, outputs } = await step({
      with: { command: 'sleep 0.2', shard: '3/3' },
    });
    expect({ exitCode, annotations, verdict: outputs['verdict'] }).toEqual({
      exitCode: 0,
      annotations: [],
      verdict: '',
    });
  });
});

/** 500 programs and their verdicts, dealt out over the jobs of a matrix. */
function simulatedMatrix(
  count: number,
  nameOf = (index: number) => `p${index}`,
): readonly string[] {
  const subjects = Array.from({ length: 500 }, (_, index) =>
    exampleSubject({
      name: nameOf(index),
      verdict: exampleVerdicts[index % exampleVerdicts.length] ?? exampleSubject().verdict,
    }),
  );
  const names = subjects.map(({ name }) => name);
  const settings = { copies: 4, threshold: 0.2, timeout: 120_000, until: 'exit', state: [] };
  const failOn = ['serialized', 'conflict'] as const;
  const plan = planDigest(names, { ...settings, failOn, report: [] } as never, '0.1.0');
  const folder = mkdtempSync(join(temporary, 'matrix-'));
  return Array.from({ length: count }, (_, index) => {
    const shard = { index: index + 1, count };
    const report = exampleReport(takeShard(subjects, shard));
    const file = join(folder, `lockjam-shard-${shard.index}-of-${count}.json`);
    const part = {
      kind: 'lockjam-shard',
      schemaVersion: 1,
      shard,
      plan,
      run: '7',
      failOn,
    } as const;
    writeFileSync(file, renderShardReport({ ...part, report }, '/work'));
    return file;
  });
}

const joinFiles = async (files: readonly string[], workspace?: string): Promise<StepResult> =>
  await step({ uses: 'merge', workspace: gather(files, workspace), with: {} });

const verdicts = ({ outputs }: StepResult): unknown => {
  const report = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8')) as {
    readonly subjects: readonly { readonly name: string; readonly verdict: { kind: string } }[];
  };
  return report.subjects.map(({ name, verdict }) => [name, verdict.kind]);
};

describe('500 programs', () => {
  it('over 8 shards have the verdicts, the outputs and the exit code of one run', async () => {
    const workspace = workspaceWith({});
    const one = await joinFiles(simulatedMatrix(1), workspace);
    const eight = await joinFiles(simulatedMatrix(8), workspace);
    expect(verdicts(eight)).toEqual(verdicts(one));
    expect(eight.exitCode).toBe(one.exitCode);
    const { 'report-file': _, ...outputs } = eight.outputs;
    expect(one.outputs).toMatchObject(outputs);
    expect(eight.annotations).toEqual(one.annotations);
    expect(eight.summary).toBe(one.summary);
    expect(Buffer.byteLength(eight.summary)).toBeLessThan(1_048_576);
    expect(eight.annotations).toHaveLength(30);
    expect(eight.dropped).toBe(0);
  });

  it('are told of in a summary that the runner does not drop, however long their names are', async () => {
    const long = (index: number): string => `${index} ${'größe|'.repeat(300)}`;
    const { summary, annotations, dropped } = await joinFiles(simulatedMatrix(4, long));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    expect(summary).toContain('There is not room for everything: ');
    expect({ count: annotations.length, dropped }).toEqual({ count: 30, dropped: 0 });
    expect(Math.max(...annotations.map(({ data }) => data.length))).toBeLessThanOrEqual(4_096);
  });

  it('are not told of while a shard is missing, or when one is foreign', async () => {
    const files = simulatedMatrix(8);
    const missing = await joinFiles(files.slice(1));
    expect(missing).toMatchObject({ exitCode: 2, outputs: {}, summary: '' });
    expect(missing.annotations[0]?.data).toContain('the reports of all 8 shards, shard 1 missing');
    const [, second = ''] = files;
    writeFileSync(second, readFileSync(second, 'utf8').replace('"run":"7"', '"run":"6"'));
    const foreign = await joinFiles(files);
    expect(foreign.exitCode).toBe(2);
    expect(foreign.annotations[0]?.data).toContain('to be of the same run as');
  });
});

describe('a merge with nothing to join', () => {
  it.each([
    [{}, 'Expected `reports` to name a file, a folder with `.json` files'],
    [{ reports: 'no/*.json', summary: 'x' }, 'Expected `summary` to be `true` or `false`, got `x`'],
    [{ reports: 'other.json' }, 'Expected `other.json` to be a report that a step with `shard`'],
    [{ report: 'sarif=no/such/x', reports: 'other.json' }, 'Expected `report` to name a file'],
  ])('%j is refused in a sentence', async (inputs, message) => {
    const workspace = workspaceWith({ 'other.json': '{"a":1}' });
    const result = await step({ uses: 'merge', workspace, with: inputs });
    expect(result).toMatchObject({ exitCode: 2, errorText: '', outputs: {} });
    expect(result.annotations[0]?.data).toContain(message);
  });
});
