import { measureCost, measureQuiet } from './bench/measure.ts';
import { longBody, manyHandles, sampleText } from './bench/sample-text.ts';

/**
 * Prints what the rule costs: milliseconds for a thousand lines where something is opened, and its share
 * of a lint where nothing is. It prints figures and is no test.
 *
 *   npm run bench:rule -- [--quick]
 */
const isQuick = process.argv.includes('--quick');
const lengths = isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000];

console.log(
  'Files that open nothing: the share of a lint, and the same of an empty rule (control)',
);
for (const lines of lengths) {
  const text = sampleText({ lines, linesPerOpening: Infinity });
  const { share, control } = measureQuiet(text);
  console.log(`${label(lines, 'lines')}  ${percent(share)}  control ${percent(control)}`);
}

console.log('\nFiles with one opening in so many lines: ms for 1,000 lines, twice (A/A)');
for (const linesPerOpening of [1_000, 100, 20]) {
  for (const lines of lengths) {
    show(
      `${label(lines, 'lines')}, one in ${linesPerOpening}`,
      sampleText({ lines, linesPerOpening }),
    );
  }
}

console.log('\nOne body with so many statements around one handle');
for (const count of isQuick ? [100, 800] : [100, 800, 8_000]) {
  show(label(count, 'statements'), longBody(count));
}

console.log('\nOne body with so many handles, one after the other');
for (const count of isQuick ? [10, 100] : [10, 100, 1_000]) {
  show(label(count, 'handles'), manyHandles(count));
}

function show(name: string, text: string): void {
  const lines = text.split('\n').length;
  const [a, b] = measureCost(text);
  const perThousand = (milliseconds: number): string => ((milliseconds / lines) * 1_000).toFixed(2);
  console.log(`${name.padEnd(28)} ${perThousand(a)}  ${perThousand(b)}  (${a.toFixed(1)} ms)`);
}

function label(count: number, unit: string): string {
  return `${count.toLocaleString('en')} ${unit}`.padEnd(17);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)} %`;
}
