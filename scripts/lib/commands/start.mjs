import { runCommand } from '../failure.mjs';
import { Newsroom } from '../newsroom.mjs';
import { readSettings } from '../settings.mjs';
import { untilStopped } from '../shutdown.mjs';
import { welcome } from '../welcome.mjs';

/** `npm start`: from a bare checkout to a served newsroom, until Ctrl-C. */
export async function main() {
  await runCommand(() =>
    untilStopped(serve, {
      onRequest: () => process.stdout.write('\nStopping …\n'),
      onForce: () => process.stdout.write('Stopping at once …\n'),
    }),
  );
  // Everything is closed: no forgotten timer may keep the terminal waiting.
  process.exit();
}

async function serve(shutdown) {
  const newsroom = new Newsroom(readSettings(), shutdown);
  await newsroom.claim();
  await newsroom.prepare();
  await newsroom.openDatabase();
  await newsroom.migrate();
  await newsroom.loadDemoOnce();
  await newsroom.openServers();
  if (!shutdown.isRequested) process.stdout.write(`${welcome(newsroom)}\n`);
}
