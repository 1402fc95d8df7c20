/** An exported (or global) function that takes long, or that lasts until something outside happens. */
export interface SlowOperation {
  /** The module; `global` for names that need no import. */
  readonly module: string;
  readonly names: readonly string[];
  /** True when it blocks by itself; the others are slow when they are awaited. */
  readonly blocks: boolean;
}

/** Slow calls, alphabetical by module. Source: https://nodejs.org/docs/latest-v24.x/api/ */
export const slowOperations = [
  { module: '@inquirer/prompts', names: ['*'], blocks: false },
  { module: 'axios', names: ['*', 'default'], blocks: false },
  // Source: https://bun.sh/docs/runtime/shell and https://bun.sh/docs/api/spawn
  { module: 'bun', names: ['$', 'sleep', 'spawn'], blocks: false },
  { module: 'bun', names: ['sleepSync', 'spawnSync'], blocks: true },
  { module: 'child_process', names: ['exec', 'execFile', 'fork', 'spawn'], blocks: false },
  { module: 'child_process', names: ['execFileSync', 'execSync', 'spawnSync'], blocks: true },
  { module: 'delay', names: ['default'], blocks: false },
  { module: 'events', names: ['on', 'once'], blocks: false },
  { module: 'execa', names: ['$', 'execa', 'execaCommand', 'execaNode'], blocks: false },
  { module: 'execa', names: ['execaCommandSync', 'execaSync'], blocks: true },
  {
    module: 'global',
    names: [
      'Atomics.wait',
      'Bun.sleepSync',
      'Bun.spawnSync',
      'Deno.Command.outputSync',
      'alert',
      'confirm',
      'prompt',
    ],
    blocks: true,
  },
  {
    module: 'global',
    // Source: https://docs.deno.com/api/deno/~/Deno.Command
    names: [
      'Bun.$',
      'Bun.sleep',
      'Bun.spawn',
      'Deno.Command.output',
      'Deno.Command.spawn',
      'fetch',
      'process.stdin',
      'scheduler.wait',
      'setTimeout',
    ],
    blocks: false,
  },
  { module: 'got', names: ['*', 'default'], blocks: false },
  { module: 'http', names: ['get', 'request'], blocks: false },
  { module: 'https', names: ['get', 'request'], blocks: false },
  { module: 'inquirer', names: ['default.prompt', 'prompt'], blocks: false },
  { module: 'ky', names: ['*', 'default'], blocks: false },
  { module: 'nano-spawn', names: ['default'], blocks: false },
  { module: 'node-fetch', names: ['default'], blocks: false },
  { module: 'prompts', names: ['default'], blocks: false },
  { module: 'readline', names: ['createInterface'], blocks: false },
  {
    module: 'readline/promises',
    names: ['createInterface', 'createInterface.question'],
    blocks: false,
  },
  { module: 'stream/promises', names: ['finished', 'pipeline'], blocks: false },
  { module: 'timers', names: ['setTimeout'], blocks: false },
  {
    module: 'timers/promises',
    names: ['scheduler.wait', 'setInterval', 'setTimeout'],
    blocks: false,
  },
  { module: 'tinyexec', names: ['exec', 'x'], blocks: false },
  { module: 'undici', names: ['fetch', 'request', 'stream'], blocks: false },
  { module: 'zx', names: ['$', 'fetch', 'question', 'sleep'], blocks: false },
] as const satisfies readonly SlowOperation[];

/** Timers that make `new Promise(…)` slow when its executor starts one. */
export const timers = ['setInterval', 'setTimeout'] as const;

/** Functions that turn a callback function into one that gives a promise of the same length. */
export const promisifiers = [{ module: 'util', name: 'promisify' }] as const;
