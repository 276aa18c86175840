import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { buildStale } from '../build.mjs';
import { runCommand } from '../failure.mjs';
import { installMissing } from '../install.mjs';
import { describedApi, documentFile, typesFile, typesOf } from '../openapi.mjs';
import { compiledEntry, root } from '../paths.mjs';
import { throwAwayDirectory } from '../throw-away.mjs';

/** `npm run openapi`: writes the API's document and the types that the UI reads from it. A contract test fails when they are stale. */
export const main = () =>
  runCommand(async () => {
    await installMissing();
    await buildStale({ parts: ['backend'] });
    const document = await printedDocument();
    writeFileSync(documentFile, describedApi(document));
    writeFileSync(typesFile, await typesOf(document));
  });

async function printedDocument() {
  const directory = throwAwayDirectory('openapi');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [compiledEntry.cli, 'openapi'], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: directory.path },
      maxBuffer: 16 * 1024 * 1024,
    });
    return JSON.parse(stdout);
  } finally {
    directory.remove();
  }
}
