import { parseArgs } from 'node:util';
import { compare } from './oracle/compare.ts';

/**
 * Writes random programs that open handles, runs each on every path, and compares what is left open with
 * what the rule says. Exits with 1 when they disagree, and shows the shortest programs.
 *
 *   npm run oracle -- [--count 100000] [--seed 1]
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const BATCH = 100;
const SHOWN = 5;
const count = Number(values.count);
const seed = Number(values.seed);
const sum = { programs: 0, openings: 0, leaking: 0, tooLong: 0, givenClosed: 0 };
const disagreements = [];
for (let done = 0; done < count; done += BATCH) {
  const found = await compare(Math.min(BATCH, count - done), seed + done);
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += found[key];
  disagreements.push(...found.disagreements);
}
console.log(
  `${sum.programs} programs with ${sum.openings} openings, of which ${sum.leaking} leak; ` +
    `${sum.tooLong} programs had too many paths, ${sum.givenClosed} openings are given back closed.`,
);
console.log(`${disagreements.length} disagreements (seed ${seed})`);
const shortest = disagreements.toSorted((a, b) => a.program.text.length - b.program.text.length);
for (const { program, number, truth, reported } of shortest.slice(0, SHOWN)) {
  console.log(`\n${number} ${truth}, the rule says ${reported.join(', ') || 'nothing'}:`);
  console.log(program.text);
}
process.exitCode = disagreements.length === 0 ? 0 : 1;
