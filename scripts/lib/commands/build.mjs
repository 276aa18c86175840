import { buildStale } from '../build.mjs';
import { runCommand } from '../failure.mjs';
import { installMissing } from '../install.mjs';

/** `npm run build`: everything, also what is fresh. Needs no database. */
export const main = () =>
  runCommand(async () => {
    await installMissing();
    await buildStale({ force: true });
  });
