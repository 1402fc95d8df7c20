import { readCases, readSurvivors } from './mutation/read-cases.ts';
import { fatesOf, nameOf } from './mutation/mutate.ts';

/**
 * Spoils each program that a person has accepted, in several ways and at each place, and counts how many
 * of the spoilt ones are reported. Exits with 1 when the others are not those of mutation/survivors.txt.
 *
 *   npm run mutate
 */
/** Not faults in the eyes of the rule, whatever they are in the world. */
const DECIDED: ReadonlySet<string> = new Set(['failure', 'stranger', 'strict']);

const accepted = readCases();
const fates = accepted.flatMap(fatesOf);
const listed = readSurvivors();
const survivors = fates.filter(({ isReported }) => !isReported);
for (const kind of [...new Set(fates.map(({ mutant }) => mutant.kind))].sort()) {
  const all = fates.filter(({ mutant }) => mutant.kind === kind);
  const reported = all.filter(({ isReported }) => isReported).length;
  console.log(`${kind.padEnd(14)} ${reported} of ${all.length} reported`);
}
for (const reason of [...new Set(listed.map((survivor) => survivor.reason))].sort()) {
  const count = listed.filter((survivor) => survivor.reason === reason).length;
  console.log(`${reason.padEnd(14)} ${count} not reported`);
}
const harmless = listed.filter(({ reason }) => reason === 'harmless').length;
const decided = listed.filter(({ reason }) => DECIDED.has(reason)).length;
const reported = fates.length - survivors.length;
console.log(`${fates.length} mutants of ${accepted.length} programs`);
console.log(`${percent(reported, fates.length)} are reported`);
console.log(`${percent(reported, fates.length - harmless)} of those with a fault`);
console.log(
  `${percent(reported, fates.length - harmless - decided)} of those with a fault that the rule means to report`,
);
const names = survivors.map(nameOf).sort();
const known = listed.map(({ name }) => name).sort();
const news = names.filter((name) => !known.includes(name));
const gone = known.filter((name) => !names.includes(name));
for (const name of news) console.log(`not listed: ${name}`);
for (const name of gone) console.log(`listed, and reported now: ${name}`);
process.exitCode = news.length + gone.length === 0 ? 0 : 1;

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}
