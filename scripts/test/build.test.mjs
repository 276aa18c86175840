import assert from 'node:assert/strict';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { fingerprint } from '../lib/fingerprint.mjs';
import { lastComplaint, rotate, sizeOf } from '../lib/log-files.mjs';
import { throwAwayDirectory } from '../lib/throw-away.mjs';

let directory;
const path = (name) => join(directory.path, name);
const write = (name, content) => writeFileSync(path(name), content);

beforeEach(() => {
  directory = throwAwayDirectory('build');
  mkdirSync(path('src/deep'), { recursive: true });
  write('src/a.ts', 'one');
  write('src/deep/b.ts', 'two');
});
afterEach(() => directory.remove());

describe('the fingerprint of sources', () => {
  const now = () => fingerprint(directory.path, ['src', 'missing.json']);

  it('stays the same when only dates, tests or installed packages change', () => {
    const before = now();
    utimesSync(path('src/a.ts'), 1, 1);
    write('src/a.spec.ts', 'a test');
    mkdirSync(path('src/node_modules'));
    write('src/node_modules/c.ts', 'theirs');
    assert.equal(now(), before);
  });

  it('differs when a file is edited, renamed, added or removed', () => {
    const seen = new Set([now()]);
    for (const change of [
      () => write('src/a.ts', 'other'),
      () => write('src/c.ts', 'new'),
      () => write('missing.json', '{}'),
      () => rmSync(path('src/deep/b.ts')),
      () => write('src/d.ts', 'new') ?? rmSync(path('src/c.ts')),
    ]) {
      change();
      assert.equal(seen.has(now()), false, String(change));
      seen.add(now());
    }
  });
});

describe('a log', () => {
  it('is set aside when it has grown too big, and the oldest goes', () => {
    for (const content of ['first', 'second', 'third', 'fourth', 'fifth']) {
      write('api.log', content);
      rotate(path('api.log'), 1);
    }
    assert.deepEqual(['', '.1', '.2', '.3', '.4'].map((age) => sizeOf(path(`api.log${age}`))), [0, 5, 6, 5, 0]);
  });

  it('is left alone while it is small', () => {
    write('api.log', 'short');
    rotate(path('api.log'), 100);
    assert.equal(sizeOf(path('api.log')), 5);
  });

  it('tells the last error of the servers, not the last line', () => {
    const lines = [{ level: 50, msg: 'x', err: { message: 'the pool is closed\nat here' } }, { level: 30, msg: 'stopping' }];
    write('api.log', lines.map((line) => JSON.stringify(line)).join('\n'));
    assert.equal(lastComplaint(path('api.log')), 'the pool is closed');
  });

  it('tells the message of an exception that nobody caught, and nothing from before this start', () => {
    write('api.log', 'Error: an old one\n');
    const start = sizeOf(path('api.log'));
    assert.equal(lastComplaint(path('api.log'), start), undefined);
    write('api.log', 'Error: an old one\nnode:internal:1\n  throw e;\n  ^\n\nTypeError: x is not a function\n    at main (main.js:1:1)\n\nNode.js v20\n');
    assert.equal(lastComplaint(path('api.log'), start), 'TypeError: x is not a function');
  });
});
