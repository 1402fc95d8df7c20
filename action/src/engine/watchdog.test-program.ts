import { measure } from '../measure.ts';
import { milliseconds } from '../model/units.ts';

/**
 * Measures a program that holds a lock, says on standard output when a copy has been frozen, and stops.
 * It is killed by the test at that moment, and must leave nothing behind.
 */
const [cwd = '', state = '', mark = ''] = process.argv.slice(2);
const events = measure(
  [
    {
      name: 'victim',
      command: ['flock', 'x.lock', 'sh', '-c', `: ${mark}; echo changed > ${state}; sleep 0.6`],
      cwd,
      state: [state],
      sources: [],
    },
  ],
  { copies: 3, threshold: 0.2, timeout: milliseconds(20_000), until: 'exit' },
  { environment: process.env, signal: new AbortController().signal, toolVersion: 'test' },
);
for await (const event of events) {
  if (event.kind === 'copy-frozen') {
    process.stdout.write('frozen\n');
    // Nobody thaws it until the test has looked around.
    process.kill(process.pid, 'SIGSTOP');
  }
}
