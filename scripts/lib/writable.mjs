import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';

import { Failure } from './failure.mjs';

/** @throws {Failure} when this user may not write into the directory, or into the nearest parent that exists */
export function requireWritable(directory, remedy) {
  let existing = directory;
  while (!existsSync(existing)) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Failure(`${existing} cannot be written by user ${userName()}: ${remedy}`, { cause });
  }
}

/** Makes the data directory. Only root's must be open to passers-by: the database server's account has to go through. */
export function makeDataDirectory(directory) {
  const remedy = 'change its owner or its rights, or set DATA_DIR to a directory of your own.';
  requireWritable(directory, remedy);
  try {
    mkdirSync(directory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  } catch (cause) {
    throw new Failure(`${directory} cannot be made (${cause.code}): ${remedy}`, { cause });
  }
}

function userName() {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.());
  }
}
