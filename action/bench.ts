import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStopwatch, median, type Cost, type StepCost } from './bench-costs.ts';
import type { Bench, BenchRow } from './bench-table.ts';
import { bundle } from './bundle.ts';
import { startCacheService, type CacheFault } from './cache-service.test-support.ts';

/**
 * Prints what the Action costs, beside the bars: sizes, the build, the start, a whole step, and a step
 * whose cache is broken. With `--write` the figures are kept for the README.
 *
 *   npm run bench:action [-- --write]
 */
const faults: readonly CacheFault[] = ['answers 500', 'never answers', 'never takes'];
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lockjam-bench-'));
const dist = join(folder, 'dist');
mkdirSync(dist);
const load = loadavg()[0] ?? 0;
const rows = [...(await benchBuild()), ...(await benchStart()), ...(await benchHistory())];
rmSync(folder, { recursive: true });
for (const { what, figure, bar } of rows) {
  console.log(`${what.padEnd(58)}${figure.padStart(12)}   ${bar}`);
}
if (process.argv.includes('--write')) {
  const machine = `${availableParallelism()} cores, Linux ${release()}, Node.js ${process.version}, load average ${load.toFixed(1)}`;
  const bench: Bench = { date: new Date().toISOString().slice(0, 10), machine, rows };
  writeFileSync(join(import.meta.dirname, 'bench.json'), `${JSON.stringify(bench, null, 2)}\n`);
}

async function benchBuild(): Promise<readonly BenchRow[]> {
  const startedAt = performance.now();
  const first = await bundle(root);
  const took = performance.now() - startedAt;
  const second = await bundle(root);
  for (const [name, text] of first.files) writeFileSync(join(dist, name), text);
  const sizes = readdirSync(dist).map((name) => ({ name, bytes: statSync(join(dist, name)).size }));
  const entries = sizes.filter(({ name }) =>
    /^(?:action|cli|courier|merge|watchdog)\.js$/.test(name),
  );
  const largest = Math.max(...entries.map(({ bytes }) => bytes));
  const isSame = [...first.files].every(([name, text]) => second.files.get(name) === text);
  return [
    row('the largest of five entries', kb(largest), '<= 15 kB'),
    row('action/dist', kb(sizes.reduce((sum, { bytes }) => sum + bytes, 0)), '<= 3,000 kB'),
    row('building it', ms(took), '<= 3,000 ms'),
    row('building it again gives the same bytes', isSame ? 'yes' : 'NO', 'yes'),
  ];
}

/** In turns, so that what the machine does besides falls on all of them alike. */
async function benchStart(): Promise<readonly BenchRow[]> {
  const stopwatch = createStopwatch(folder);
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const action = join(dist, 'action.js');
  const bare: Cost[] = [];
  const again: Cost[] = [];
  const refused: Cost[] = [];
  const whole: StepCost[] = [];
  for (let turn = 0; turn < 21; turn += 1) {
    bare.push(await stopwatch.run([empty], {}));
    refused.push(await stopwatch.run([action], { INPUT_COMMAND: 'true', INPUT_COPIES: 'refused' }));
    again.push(await stopwatch.run([empty], {}));
    if (turn % 3 === 0) whole.push(await stopwatch.step(action, { INPUT_COMMAND: 'sleep 0.3' }));
  }
  const cpu = (costs: readonly Cost[]): number => median(costs.map((each) => each.cpu));
  const wall = (costs: readonly Cost[]): number => median(costs.map((each) => each.wall));
  const around = median(whole.map((each) => each.around)) - wall(bare);
  return [
    row('bare Node.js: processor', ms(cpu(bare)), ''),
    row('the same again, as a control', ms(cpu(again) - cpu(bare)), '0'),
    row('a refused step over it: processor', ms(cpu(refused) - cpu(bare)), '<= 20 ms'),
    row('a refused step over it: wall', ms(wall(refused) - wall(bare)), '<= 150 ms'),
    row('a whole step over it, outside of what is measured: wall', ms(around), '<= 150 ms'),
    row(
      'between two rounds of copies: wall',
      ms(median(whole.map((each) => each.betweenRounds))),
      '',
    ),
  ];
}

/** The same step with a cache that works and with broken ones, against one without history. */
async function benchHistory(): Promise<readonly BenchRow[]> {
  const stopwatch = createStopwatch(folder);
  const service = await startCacheService();
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
  const action = join(dist, 'action.js');
  const plain = { INPUT_COMMAND: 'sleep 0.3', ...service.environment('main') };
  const push = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
  };
  const kinds = ['off', 'works', ...faults] as const;
  const spent = new Map<string, number[]>(kinds.map((kind) => [kind, []]));
  for (let turn = 0; turn < 5; turn += 1) {
    for (const kind of kinds) {
      service.fault = faults.find((fault) => fault === kind);
      const history = { INPUT_HISTORY: 'trend', GITHUB_RUN_ID: `${turn}${kind.length}`, ...push };
      const inputs = kind === 'off' ? plain : { ...plain, ...history };
      spent.get(kind)?.push((await stopwatch.step(action, inputs)).around);
    }
  }
  await service.close();
  const over = (kind: string): number =>
    median(spent.get(kind) ?? []) - median(spent.get('off') ?? []);
  return [
    row('history with a cache that works, over none: wall', ms(over('works')), '<= 1,000 ms'),
    ...faults.map((fault) =>
      row(`history with a cache that ${fault}, over none: wall`, ms(over(fault)), '<= 1,000 ms'),
    ),
  ];
}

function row(what: string, figure: string, bar: string): BenchRow {
  return { what, figure, bar };
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function kb(value: number): string {
  return `${(value / 1_000).toFixed(1)} kB`;
}
