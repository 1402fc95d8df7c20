import { readFileSync } from 'node:fs';

/** Reads what vitest wrote, prints the count, and fails when a test was skipped: here all must run. */
const [file = ''] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
  readFileSync(file, 'utf8'),
);
const skipped = numPendingTests + numTodoTests;
for (const { assertionResults } of testResults) {
  for (const { status, fullName } of assertionResults) {
    if (status !== 'passed') console.log(`${status}: ${fullName}`);
  }
}
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped`);
process.exitCode = skipped === 0 && numPassedTests > 0 ? 0 : 1;
