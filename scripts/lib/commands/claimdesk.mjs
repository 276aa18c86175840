import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { buildStale } from '../build.mjs';
import { runCommand } from '../failure.mjs';
import { installMissing } from '../install.mjs';
import { compiledEntry } from '../paths.mjs';
import { dataDirectory } from '../settings.mjs';

/** The command line. Standard output belongs to the command alone, so that what is said before goes to standard error. */
export const main = async () => {
  if (!existsSync(compiledEntry.cli)) {
    await runCommand(async () => {
      await installMissing({ out: process.stderr });
      await buildStale({ parts: ['backend'], out: process.stderr });
    });
    if (process.exitCode) return;
  }
  process.env.DATA_DIR = dataDirectory();
  // npm changes to the checkout; file names are meant from where the command was typed.
  if (process.env.npm_lifecycle_event === 'claimdesk' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.argv[1] = compiledEntry.cli;
  await import(pathToFileURL(compiledEntry.cli).href);
};
