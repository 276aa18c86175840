// Every rule of .dependency-cruiser.mjs is seen red once, on a small tree of its own.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { root, tool } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';
import { throwAwayDirectory } from '../lib/throw-away.mjs';

const LAWFUL = {
  'backend/src/domain/errors.ts': 'export const notFound = 1;',
  'backend/src/domain/lease/index.ts': "export { lease } from './lease.js';",
  'backend/src/domain/lease/lease.ts': "import { notFound } from '../errors.js'; export const lease = notFound;",
  'backend/src/database/index.ts': "export { sql } from './sql.js';",
  'backend/src/database/sql.ts': 'export const sql = 1;',
  'backend/src/database/seeds/index.ts': "import { fact } from '../../facts/index.js'; export const seeds = fact;",
  'backend/src/http/index.ts': 'export const http = 1;',
  'backend/src/claims/index.ts': "export { claim } from './claim.entity.js';",
  'backend/src/claims/claim.entity.ts': "import { sql } from '../database/index.js'; import { lease } from '../domain/lease/index.js'; export const claim = sql + lease;",
  'backend/src/facts/index.ts': "export { fact } from './fact.entity.js';",
  'backend/src/facts/fact.entity.ts': "import { claim } from '../claims/index.js'; export const fact = claim;",
  'backend/src/facts/facts.module.ts': 'export const module = 1;',
  'backend/src/main.ts': "import { module } from './facts/facts.module.js'; export const main = module;",
  'backend/test/harness/build.ts': 'export const build = 1;',
  'migrations/index.ts': 'export const migrations = [];',
};

/** rule → the file that breaks it */
const UNLAWFUL = {
  'rank-12-claims': ['backend/src/claims/up.ts', "import '../facts/index.js';"],
  'rank-0-domain': ['backend/src/domain/up.ts', "import '../claims/index.js';"],
  'rank-3-database-http': ['backend/src/database/up.ts', "import './seeds/index.js';"],
  'rank-25-calibration-saved-views-search-stats-health': ['backend/src/stats/up.ts', "import '../main.js';"],
  'neighbour-http': ['backend/src/http/beside.ts', "import '../database/index.js';"],
  'through-the-index': ['backend/src/facts/deep.ts', "import '../claims/claim.entity.js';"],
  'through-the-index-from-the-top': ['backend/src/worker.ts', "import './claims/claim.entity.js';"],
  'domain-through-the-index': ['backend/src/facts/deep-domain.ts', "import '../domain/lease/lease.js';"],
  'domain-is-pure': ['backend/src/domain/impure.ts', "import 'node:crypto';"],
  'no-cycle': ['backend/src/facts/a.ts', "import './b.js'; export const a = 1;"],
  'room-in-the-table': ['backend/src/facts/unknown.ts', "import '../attic/index.js';"],
  'room-in-the-table-from': ['backend/src/attic/index.ts', "import '../facts/index.js';"],
  'migrations-stand-alone': ['migrations/1-first.ts', "import '../backend/src/database/sql.js';"],
  'no-test-code-in-production': ['backend/src/facts/cheat.ts', "import '../../test/harness/build.js';"],
  resolvable: ['backend/src/facts/nowhere.ts', "import './not-there.js';"],
};

let directory;

before(() => {
  directory = throwAwayDirectory('ranks');
  write(LAWFUL);
});
after(() => directory.remove());

function write(files) {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory.path, file)), { recursive: true });
    writeFileSync(join(directory.path, file), content);
  }
}

async function violations() {
  const args = [tool.depcruise, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'backend/src', 'migrations'];
  const { output } = await runNode(args, { cwd: directory.path });
  return JSON.parse(output).summary.violations;
}

describe('the ranks', () => {
  it('find nothing in a tree that keeps them', async () => {
    assert.deepEqual(await violations(), []);
  });

  it('name the file that breaks each rule', async () => {
    write(Object.fromEntries(Object.values(UNLAWFUL)));
    write({ 'backend/src/facts/b.ts': "import './a.js'; export const b = 1;" });
    const found = (await violations()).map(({ rule, from }) => `${rule.name}: ${from}`);
    for (const [rule, [file]] of Object.entries(UNLAWFUL)) {
      assert.ok(found.includes(`${rule}: ${file}`), `${rule} does not name ${file}:\n${found.join('\n')}`);
    }
  });
});
