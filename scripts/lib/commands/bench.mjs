import { buildStale } from '../build.mjs';
import { embeddedPostgres } from '../database.mjs';
import { Failure, runCommand } from '../failure.mjs';
import { installMissing } from '../install.mjs';
import { compiledEntry, root, tool } from '../paths.mjs';
import { run } from '../run.mjs';
import { dataDirectory } from '../settings.mjs';
import { Shutdown } from '../shutdown.mjs';
import { requireChromium } from '../testing/chromium.mjs';
import { throwAwayDirectory } from '../throw-away.mjs';

/**
 * `npm run bench`: the benchmarks, on a throw-away database with the durability of a real one. `npm run bench extract` needs none, `npm run bench desk` opens a browser.
 */
export const main = () =>
  runCommand(async () => {
    const shutdown = new Shutdown();
    shutdown.listen();
    try {
      await installMissing({ signal: shutdown.signal });
      await buildStale({ signal: shutdown.signal });
      const args = process.argv.slice(2);
      if (args[0] === 'desk') return await benchDesk(shutdown.signal);
      const databaseUrl = args[0] === 'extract' ? undefined : process.env.DATABASE_URL || (await throwAwayDatabase(shutdown));
      const { code } = await run([process.execPath, '--expose-gc', compiledEntry.bench, ...args], {
        env: { NODE_ENV: 'production', ...process.env, ...(databaseUrl && { DATABASE_URL: databaseUrl }), DATA_DIR: dataDirectory() },
        signal: shutdown.signal,
        inherit: true,
      });
      if (code !== 0) throw new Failure('The benchmark failed.', { exitCode: code, isReported: true });
    } catch (error) {
      if (!shutdown.isRequested) throw error;
    } finally {
      await shutdown.close();
    }
  });

/** In a real browser, which brings its own newsroom. */
async function benchDesk(signal) {
  await requireChromium((line) => console.error(line));
  const { code } = await run([process.execPath, tool.playwright, 'test', '-c', 'e2e/bench/playwright.config.ts'], { cwd: root, signal, inherit: true });
  if (code !== 0) throw new Failure('The benchmark failed.', { exitCode: code, isReported: true });
}

async function throwAwayDatabase(shutdown) {
  const directory = throwAwayDirectory('bench');
  shutdown.defer(directory.remove);
  const { startEmbedded } = await embeddedPostgres();
  const database = await startEmbedded({ dataDir: directory.path });
  shutdown.defer(() => database.stop());
  return database.url;
}
