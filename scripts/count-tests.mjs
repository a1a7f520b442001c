import { existsSync, readFileSync } from "node:fs";

/**
 * Prints `N passed, N failed` from the JSON file that jest wrote, named on the command line; a file of tests that could
 * not be run counts as one failed test. Exits with 1 where anything failed or nothing passed.
 */
const [path] = process.argv.slice(2);
const results = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
const passed = results?.numPassedTests ?? 0;
const failed = results === undefined ? 1 : results.numFailedTests + results.numRuntimeErrorTestSuites;
const skipped = results === undefined ? 0 : results.numPendingTests + results.numTodoTests;

if (results === undefined) console.log("jest ended without a result, which counts as one failure");
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
