import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { buildStale, isFresh } from '../build.mjs';
import { Failure } from '../failure.mjs';
import { root, tool } from '../paths.mjs';
import { runNode } from '../run.mjs';
import { countExitCode, countJest, countPlaywright, countTap } from './counts.mjs';
import { requireChromium } from './chromium.mjs';

/**
 * The stages of `npm test`.
 * @typedef {object} Stage
 * @property {string} name for --only
 * @property {string[]} [needs] stages that must have passed before
 * @property {number} cores how many of the machine's it keeps busy; what is sensitive to time takes them all
 * @property {(context: { outputDir: string, say: (line: string) => void }) => Promise<import('./counts.mjs').Counts & { output?: string }>} run
 */

/** A tool that passes or fails as a whole: one test. */
const tools = (...commands) => async () => {
  const results = [];
  for (const command of commands) results.push(await runNode(command, { cwd: root }));
  const counts = results.map(({ code }) => countExitCode(code));
  return {
    passed: counts.filter(({ passed }) => passed).length,
    failed: counts.filter(({ failed }) => failed).length,
    problems: results.filter(({ code }) => code !== 0).map(({ output }) => output),
  };
};

async function build() {
  const problems = [];
  await buildStale({ out: { write() {} } }).catch((error) => problems.push(error.cause?.stack ?? error.message));
  const built = ['backend', 'frontend'].filter(isFresh).length;
  return { passed: built, failed: 2 - built, problems };
}

const jest = (name, config, { args = [], workers, nodeArgs = [] }) => async ({ outputDir, say }) => {
  const file = join(outputDir, `${name}.json`);
  const command = [...nodeArgs, tool.jest, '-c', config, ...args, `--maxWorkers=${workers}`, '--json', `--outputFile=${file}`, '--testLocationInResults'];
  let suites = 0;
  const { output } = await runNode(command, {
    cwd: root,
    onLine: (line) => {
      if (/^(PASS|FAIL) /.test(line)) suites += 1;
      if (line.startsWith('FAIL ')) say(line);
      else if (line.startsWith('PASS ') && suites % 25 === 0) say(`${suites} files so far`);
    },
  });
  const counts = countJest(file);
  return counts.problems.length > 0 && counts.passed + counts.failed === 1 ? { ...counts, problems: [output] } : counts;
};

const backendJest = (name, args, workers) =>
  jest(name, 'backend/jest.config.mjs', { args, workers, nodeArgs: ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'] });

async function scriptTests() {
  const files = readdirSync(join(root, 'scripts/test')).filter((name) => name.endsWith('.test.mjs'));
  const paths = files.map((name) => join('scripts/test', name));
  const { output } = await runNode(['--test', '--test-reporter=tap', '--test-concurrency=1', ...paths], { cwd: root });
  return countTap(output);
}

async function browser({ outputDir, say }) {
  const file = join(outputDir, 'browser.json');
  try {
    await requireChromium(say);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { passed: 0, failed: 1, problems: [error.message] };
  }
  let done = 0;
  const { output } = await runNode([tool.playwright, 'test', '-c', 'e2e/playwright.config.ts', '--reporter=line,json'], {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: '0' },
    onLine: (line) => {
      if (!/^\[\d+\/\d+\]/.test(line)) return;
      done += 1;
      if (done % 10 === 0) say(line);
    },
  });
  const counts = countPlaywright(file);
  return counts.problems.length > 0 ? counts : { ...counts, problems: counts.failed > 0 ? [output] : [] };
}

/** @param {number} cores of this machine @returns {Stage[]} in the order in which they are begun */
export const makeStages = (cores) => [
  { name: 'build', cores, run: build },
  { name: 'lint', cores: 1, run: tools([tool.eslint, '.', '--max-warnings', '0']) },
  { name: 'types', cores: 1, run: tools([tool.tsc, '-p', 'backend/tsconfig.check.json'], [tool.tsc, '-p', 'frontend/tsconfig.json', '--noEmit'], [tool.tsc, '-p', 'e2e/tsconfig.json']) },
  { name: 'ranks', cores: 1, run: tools([tool.depcruise, '--config', '.dependency-cruiser.mjs', 'backend/src', 'migrations']) },
  { name: 'unit', cores: 1, run: backendJest('unit', ['--selectProjects', 'unit'], 1) },
  { name: 'frontend', cores: 1, run: jest('frontend', 'frontend/jest.config.mjs', { workers: 1 }) },
  { name: 'scripts', cores: 1, needs: ['build'], run: scriptTests },
  { name: 'integration', cores, needs: ['build'], run: backendJest('integration', ['--selectProjects', 'integration', '--testPathPatterns', 'test/integration/'], cores) },
  { name: 'contract', cores, needs: ['build'], run: backendJest('contract', ['--selectProjects', 'integration', '--testPathPatterns', 'test/contract/'], cores) },
  { name: 'browser', cores, needs: ['build'], run: browser },
];
