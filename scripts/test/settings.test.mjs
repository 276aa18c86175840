import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { root } from '../lib/paths.mjs';
import { browserUrl, readSettings } from '../lib/settings.mjs';

describe('the settings', () => {
  it('stand for a newsroom of this machine alone, with demo, when nothing is set', () => {
    assert.deepEqual(readSettings({}), {
      host: '127.0.0.1',
      port: 3000,
      dataDir: join(root, '.data'),
      databaseUrl: undefined,
      isDemoWanted: true,
    });
  });

  it('take what is set, a relative data directory from the checkout', () => {
    const env = { HOST: '0.0.0.0', PORT: '8080', DATA_DIR: 'elsewhere', DATABASE_URL: 'postgres://desk@db/desk', DEMO: 'OFF' };
    assert.deepEqual(readSettings(env), {
      host: '0.0.0.0',
      port: 8080,
      dataDir: join(root, 'elsewhere'),
      databaseUrl: 'postgres://desk@db/desk',
      isDemoWanted: false,
    });
  });

  for (const PORT of ['abc', '-1', '65536', '80.5']) {
    it(`refuse the port "${PORT}" and name a good one`, () => {
      assert.throws(() => readSettings({ PORT }), /^Failure: PORT is ".*", which is not a port: .*PORT=3000\.$/);
    });
  }

  for (const DATABASE_URL of ['mysql://desk@db/desk', 'db:5432', 'postgres://desk:p#ss@db/desk']) {
    it(`refuse the database "${DATABASE_URL}" without repeating it`, () => {
      assert.throws(() => readSettings({ DATABASE_URL }), (error) => /percent-encoded\.$/.test(error.message) && !error.message.includes(DATABASE_URL));
    });
  }
});

describe('the address for a browser', () => {
  it('is this machine where the server listens on every interface, and has brackets around IPv6', () => {
    assert.equal(browserUrl('0.0.0.0', 3000), 'http://127.0.0.1:3000');
    assert.equal(browserUrl('::', 3000), 'http://127.0.0.1:3000');
    assert.equal(browserUrl('::1', 3000), 'http://[::1]:3000');
  });
});
