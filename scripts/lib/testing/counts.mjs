import { existsSync, readFileSync } from 'node:fs';

/**
 * What a stage's tests came to. A skipped test proves nothing, so that it counts as failed.
 * @typedef {{ passed: number, failed: number, problems: string[] }} Counts
 */

const NO_RESULT = { passed: 0, failed: 1, problems: ['it wrote no result'] };

/** @returns {Counts} of a stage that passes or fails as a whole */
export const countExitCode = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, problems: [] });

/** @param {string} file jest's --outputFile @returns {Counts} */
export function countJest(file) {
  const report = readJson(file);
  if (!report) return NO_RESULT;
  const suites = report.testResults ?? [];
  const cases = suites.flatMap((suite) => suite.assertionResults.map((result) => ({ ...result, suite: suite.name })));
  const skipped = cases.filter(({ status }) => ['pending', 'skipped', 'todo', 'disabled'].includes(status));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites + skipped.length,
    problems: [
      ...suites.filter(({ status, message }) => status === 'failed' && message).map(({ message }) => message),
      ...skipped.map(({ fullName, suite }) => `skipped: ${fullName} (${suite})`),
    ],
  };
}

/** @param {string} file of Playwright's JSON reporter @returns {Counts} */
export function countPlaywright(file) {
  const report = readJson(file);
  if (!report) return NO_RESULT;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const errors = report.errors ?? [];
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + (unexpected === 0 ? errors.length : 0),
    problems: [
      ...errors.map(({ message }) => message),
      ...(report.suites ?? []).flatMap((suite) => failedSpecs(suite)),
    ],
  };
}

function failedSpecs(suite, path = []) {
  const here = [...path, suite.title];
  const own = (suite.specs ?? [])
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'skipped'))
    .map(({ title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? [])).map(({ message }) => message);
      return `${[...here, title].join(' › ')}\n${errors.join('\n') || 'skipped'}`;
    });
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failedSpecs(inner, here))];
}

/** @param {string} output of Node's own runner with the TAP reporter @returns {Counts} */
export function countTap(output) {
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? Number.NaN);
  const passed = number('pass');
  if (Number.isNaN(passed)) return NO_RESULT;
  const failed = number('fail') + number('cancelled') + number('skipped') + number('todo');
  return { passed, failed, problems: output.match(/^\s*not ok .*(?:\n\s+---\n[\s\S]*?\n\s+\.\.\.)?/gm) ?? [] };
}

function readJson(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
