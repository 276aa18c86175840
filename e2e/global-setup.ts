import { startNewsroom } from './newsroom.js';

/**
 * One newsroom for the whole run; the test processes learn of it through their environment. One that runs already is taken
 * where CLAIMDESK_E2E_URL and CLAIMDESK_E2E_DATA_DIR name it, which saves its start while a test is being written.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CLAIMDESK_E2E_URL) return undefined;
  const newsroom = await startNewsroom();
  process.env.CLAIMDESK_E2E_URL = newsroom.url;
  process.env.CLAIMDESK_E2E_DATA_DIR = newsroom.dataDir;
  return () => newsroom.stop();
}
