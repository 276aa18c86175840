import { mkdirSync, openSync, readSync, closeSync, fstatSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROTATE_AT_BYTES = 10 * 1024 * 1024;
const KEPT = 3;
const TAIL_BYTES = 64 * 1024;
const PINO_ERROR = 50;

/** `api.log` of the last start becomes `api.log.1` when it has grown too big, and so on; the oldest goes. */
export function openLog(dataDir, name) {
  const directory = join(dataDir, 'logs');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, `${name}.log`);
  rotate(file);
  return { file, descriptor: openSync(file, 'a', 0o600) };
}

export function rotate(file, limit = ROTATE_AT_BYTES) {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < limit) return;
  for (let age = KEPT - 1; age >= 0; age -= 1) {
    const older = age === 0 ? file : `${file}.${age}`;
    if (statSync(older, { throwIfNoEntry: false })) renameSync(older, `${file}.${age + 1}`);
  }
}

export const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The last complaint that a server wrote after `from` (bytes): of JSON lines the last error's message, else the last line. */
export function lastComplaint(file, from = 0) {
  const lines = tail(file, from).split('\n').filter((line) => line.trim());
  const messages = lines.map(complaintOf).filter(Boolean);
  const plain = lines.filter((line) => !line.startsWith('{') && !/^\s+at |^Node\.js v|^\s*[\^}]/.test(line));
  const thrown = plain.find((line) => /^(\w*Error|Error)\b/.test(line));
  return messages.at(-1) ?? thrown ?? plain.at(-1);
}

function complaintOf(line) {
  try {
    const entry = JSON.parse(line);
    if (!(entry.level >= PINO_ERROR)) return undefined;
    return entry.err?.message?.split('\n')[0] ?? entry.msg;
  } catch {
    return undefined;
  }
}

function tail(file, from) {
  let descriptor;
  try {
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    const start = Math.max(from, size - TAIL_BYTES);
    const buffer = Buffer.alloc(Math.max(0, size - start));
    readSync(descriptor, buffer, 0, buffer.length, start);
    return buffer.toString('utf8');
  } catch {
    return '';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
