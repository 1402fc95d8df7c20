import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/** Prints what the Action costs: sizes, the start, a whole step, and the build; with the bars. */
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lockjam-bench-'));
const dist = join(folder, 'dist');
mkdirSync(dist);

const builtAt = performance.now();
const first = await bundle(root);
const buildTime = performance.now() - builtAt;
const second = await bundle(root);
for (const [name, text] of first.files) writeFileSync(join(dist, name), text);

const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
const sizes = readdirSync(dist).map((name) => ({ name, bytes: statSync(join(dist, name)).size }));
const entries = sizes.filter(({ name }) =>
  /^(?:action|cli|courier|merge|watchdog)\.js$/.test(name),
);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const isSame = [...first.files].every(([name, text]) => second.files.get(name) === text);

/** The middle one of so many is steady on a busy machine. */
const repeats = 21;
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/** One run, in milliseconds: the processor time of its own, and the time on the wall. */
function cost(words: readonly string[], inputs: Readonly<Record<string, string>>): Cost {
  const preload = join(folder, 'cpu.mjs');
  const report = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\ncpu ' + (user + system) / 1000); });`;
  writeFileSync(preload, report);
  const startedAt = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', preload, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], RUNNER_TEMP: folder, ...inputs },
    encoding: 'utf8',
  });
  const wall = performance.now() - startedAt;
  return { wall, cpu: Number(/cpu ([\d.]+)$/.exec(stderr)?.[1] ?? Number.NaN) };
}

/** In turns, so that what the machine does besides falls on all of them alike. */
const bare: Cost[] = [];
const again: Cost[] = [];
const started: Cost[] = [];
const named = { INPUT_COMMAND: 'true' };
const action = join(dist, 'action.js');
for (let turn = 0; turn < repeats; turn += 1) {
  bare.push(cost([empty], {}));
  started.push(cost([action], { ...named, INPUT_COPIES: 'refused' }));
  again.push(cost([empty], {}));
}
const cpuOf = (costs: readonly Cost[]): number => median(costs.map(({ cpu }) => cpu));
const wallOf = (costs: readonly Cost[]): number => median(costs.map(({ wall }) => wall));
rmSync(folder, { recursive: true });

const row = (what: string, figure: string, bar: string): string =>
  `${what.padEnd(44)}${figure.padStart(12)}   ${bar}`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const kb = (value: number): string => `${(value / 1_000).toFixed(1)} kB`;
console.log(
  [
    ...entries.map(({ name, bytes }) => row(name, kb(bytes), '<= 15 kB')),
    row('action/dist', kb(total), '<= 3,000 kB'),
    row('build', ms(buildTime), '<= 3,000 ms'),
    row('build is the same twice', isSame ? 'yes' : 'NO', 'yes'),
    row('bare node: processor', ms(cpuOf(bare)), ''),
    row('bare node again, as a control', ms(cpuOf(again) - cpuOf(bare)), '0'),
    row('a refused step over bare node: processor', ms(cpuOf(started) - cpuOf(bare)), '<= 20 ms'),
    row('a refused step over bare node: wall', ms(wallOf(started) - wallOf(bare)), '<= 150 ms'),
  ].join('\n'),
);
