import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh directory for a database that nobody needs afterwards. Root's is open to the account of the database server. */
export function throwAwayDirectory(purpose) {
  const path = mkdtempSync(join(tmpdir(), `claimdesk-${purpose}-`));
  if (process.getuid?.() === 0) chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
