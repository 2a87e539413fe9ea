// Reads the CTRF report of one test project and prints `passed failed skipped`; the tests not run are named on the standard error.
import { readFileSync } from 'node:fs';

const [file, exitCode] = process.argv.slice(2);
const { summary, tests } = JSON.parse(readFileSync(file, 'utf8')).results;

for (const test of tests.filter((one) => one.status === 'skipped' || one.status === 'pending'))
  console.error(`not run: ${test.name}${test.message ? ` (${test.message})` : ''}`);

const skipped = summary.skipped + summary.pending;
const failed = summary.tests - summary.passed - skipped;
// A run that ends badly although no test failed (a fault while cleaning up, a crash after the report) is a failure too.
const fell = failed === 0 && exitCode !== '0' ? 1 : 0;
console.log(summary.passed, failed + fell, skipped);
