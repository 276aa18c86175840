import { buildStale } from '../build.mjs';
import { Failure, runCommand } from '../failure.mjs';
import { installMissing } from '../install.mjs';
import { compiledEntry } from '../paths.mjs';
import { run } from '../run.mjs';

/** `npm run eval` and `npm run train`: a command of the command line on what the sources say now, not on what was built last. */
export const main = (command) =>
  runCommand(async () => {
    await installMissing({ out: process.stderr });
    await buildStale({ parts: ['backend'], out: process.stderr });
    const { code } = await run([process.execPath, compiledEntry.cli, command, ...process.argv.slice(2)], { inherit: true });
    if (code !== 0) throw new Failure(`"claimdesk ${command}" failed.`, { exitCode: code, isReported: true });
  });
