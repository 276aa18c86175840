// The test command itself: what it counts, and in which order it runs.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { countJest, countPlaywright, countTap } from '../lib/testing/counts.mjs';
import { runSideBySide } from '../lib/testing/schedule.mjs';
import { throwAwayDirectory } from '../lib/throw-away.mjs';

let directory;
before(() => {
  directory = throwAwayDirectory('counts');
});
after(() => directory.remove());

function report(content) {
  const file = join(directory.path, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the counts', () => {
  it('of jest hold a file that does not load, and a skipped test, as failed', () => {
    const result = (status) => ({ status, fullName: `a ${status} test` });
    const file = report({
      numPassedTests: 1,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 1,
      testResults: [
        { name: 'a.spec.ts', status: 'failed', message: 'red', assertionResults: [result('passed'), result('failed'), result('pending')] },
        { name: 'b.spec.ts', status: 'failed', message: 'does not load', assertionResults: [] },
      ],
    });
    const { passed, failed, problems } = countJest(file);
    assert.deepEqual([passed, failed], [1, 3]);
    assert.deepEqual(problems, ['red', 'does not load', 'skipped: a pending test (a.spec.ts)']);
  });

  it('of Playwright hold skipped and flaky tests as failed, and name what went wrong', () => {
    const tests = (status, message) => [{ status, results: [{ errors: message ? [{ message }] : [] }] }];
    const suites = [
      {
        title: 'desk.spec.ts',
        specs: [
          { title: 'works', ok: true, tests: tests('expected') },
          { title: 'breaks', ok: false, tests: tests('unexpected', 'no button') },
          { title: 'waits', ok: true, tests: tests('skipped') },
        ],
      },
    ];
    const { passed, failed, problems } = countPlaywright(report({ stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 }, suites }));
    assert.deepEqual([passed, failed], [1, 3]);
    assert.deepEqual(problems, ['desk.spec.ts › breaks\nno button', 'desk.spec.ts › waits\nskipped']);
  });

  it('of Playwright hold a setup that fails as one failed test', () => {
    const { passed, failed } = countPlaywright(report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message: 'no newsroom' }] }));
    assert.deepEqual([passed, failed], [0, 1]);
  });

  it("of Node's runner hold cancelled and skipped tests as failed", () => {
    const lines = ['not ok 1 - breaks', '# pass 3', '# fail 1', '# cancelled 1', '# skipped 1', '# todo 0'];
    const { passed, failed, problems } = countTap(lines.join('\n'));
    assert.deepEqual([passed, failed, problems], [3, 3, ['not ok 1 - breaks']]);
  });

  it('of a stage that left no readable report are one failed test', () => {
    for (const counts of [countJest(join(directory.path, 'missing')), countPlaywright(report('{')), countTap('crashed')]) {
      assert.deepEqual([counts.passed, counts.failed], [0, 1]);
    }
  });
});

describe('stages side by side', () => {
  it('use the cores there are, wait for what they need, and let one that takes all run alone', async () => {
    const stages = [
      { name: 'build', cores: 1 },
      { name: 'lint', cores: 1 },
      { name: 'browser', cores: 2, needs: ['build'] },
      { name: 'unit', cores: 1 },
      { name: 'greedy', cores: 8 },
    ];
    const running = new Set();
    const together = {};
    await runSideBySide(stages, 2, async ({ name }) => {
      running.add(name);
      together[name] = [...running];
      await new Promise((resolve) => setTimeout(resolve, name === 'lint' ? 30 : 10));
      running.delete(name);
    });
    assert.deepEqual(together.lint, ['build', 'lint']);
    assert.deepEqual(together.unit.includes('browser'), false);
    assert.deepEqual(together.browser, ['browser']);
    assert.deepEqual(together.greedy, ['greedy']);
  });
});
