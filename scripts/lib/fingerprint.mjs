import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Directories that hold nothing a build reads. */
const IGNORED = new Set(['node_modules', 'dist', 'coverage', '__fixtures__', 'fixtures']);
const IS_TEST = /\.(spec|test)\.[cm]?tsx?$/;

/** Every file below `path` (or `path` itself), sorted, tests left out. A path that does not exist has none. */
export function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : filesBelow(join(path, entry.name));
      return entry.isFile() && !IS_TEST.test(entry.name) ? [join(path, entry.name)] : [];
    });
}

/** A SHA-256 of names and contents: the same sources give the same value on any machine, whatever their dates. */
export function fingerprint(base, paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of paths.flatMap((path) => filesBelow(join(base, path)))) {
    const content = readFileSync(file);
    hash.update(`\0${relative(base, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** A stamp remembers from which sources something was made. */
export const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
export const clearStamp = (file) => rmSync(file, { force: true });

export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${value}\n`);
}
