import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { keepBudgets, measure } from '../lib/budgets.mjs';
import { throwAwayDirectory } from '../lib/throw-away.mjs';

/** Nothing that gzip could make smaller. */
const bulk = (kilobytes) => `/*${randomBytes(kilobytes * 500).toString('hex')}*/`;

let directory;
const asset = (name, text) => writeFileSync(join(directory.path, 'assets', name), text);

beforeEach(() => {
  directory = throwAwayDirectory('budgets');
  mkdirSync(join(directory.path, 'assets'));
  const html = '<script type="module" crossorigin src="/assets/index-1.js" nonce="n"></script><link rel="modulepreload" crossorigin href="/assets/react-1.js">';
  writeFileSync(join(directory.path, 'index.html'), html);
  asset('index-1.js', `import{a}from"./react-1.js";const d=()=>import("./DeskPage-1.js"),o=["assets/DeskPage-1.js"];${bulk(20)}`);
  asset('react-1.js', bulk(30));
  asset('DeskPage-1.js', `import{a}from"./react-1.js";import"./panes-1.js";const p=()=>import("./palette-1.js");${bulk(10)}`);
  asset('panes-1.js', bulk(5));
  asset('palette-1.js', bulk(400));
});
afterEach(() => directory.remove());

describe('the budgets of the frontend', () => {
  it('count what is loaded first, and what the desk loads on top, but not what comes later', () => {
    const { first, desk } = measure(directory.path);
    assert.ok(first > 25 && first < 60, String(first));
    assert.ok(desk > 7 && desk < 20, String(desk));
  });

  it('stop a build that has outgrown one, with its name and sizes', () => {
    assert.doesNotThrow(() => keepBudgets(directory.path, { first: 100, desk: 100 }));
    assert.throws(() => keepBudgets(directory.path, { first: 100, desk: 2 }), /Review desk: \d+\.\d kB, at most 2\b/);
    assert.throws(() => keepBudgets(directory.path, { first: 2, desk: 100 }), /every page loads first/);
  });
});
