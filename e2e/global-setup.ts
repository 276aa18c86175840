import { startNewsroom } from './newsroom.js';

/** One newsroom for the whole run; the test processes learn of it through their environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const newsroom = await startNewsroom();
  process.env.CLAIMDESK_E2E_URL = newsroom.url;
  process.env.CLAIMDESK_E2E_DATA_DIR = newsroom.dataDir;
  return () => newsroom.stop();
}
