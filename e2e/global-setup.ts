import { freePort, startNewsroom } from './newsroom.js';

/**
 * One newsroom for the whole run; the test processes learn of it through their environment. One that runs already is taken
 * where CLAIMDESK_E2E_URL and CLAIMDESK_E2E_DATA_DIR name it, which saves its start while a test is being written.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CLAIMDESK_E2E_URL) return undefined;
  // What stands for a website that is told of facts listens here; nothing else on this machine may be called.
  const receiverPort = String(await freePort());
  const newsroom = await startNewsroom({ FETCH_ALLOW: `127.0.0.1:${receiverPort}` });
  process.env.CLAIMDESK_E2E_RECEIVER_PORT = receiverPort;
  process.env.CLAIMDESK_E2E_URL = newsroom.url;
  process.env.CLAIMDESK_E2E_DATA_DIR = newsroom.dataDir;
  return () => newsroom.stop();
}
