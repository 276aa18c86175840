import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const dist = join(root, 'dist');

const compiled = join(dist, 'backend/src');
/** What the build makes and the commands start. */
export const compiledEntry = {
  api: join(compiled, 'main.js'),
  worker: join(compiled, 'worker.js'),
  cli: join(compiled, 'cli.js'),
  bench: join(compiled, 'bench/index.js'),
  embedded: join(compiled, 'database/embedded/index.js'),
};

/** Programs that npm installs, started with this very Node instead of through a shell. */
export const tool = {
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  vite: join(root, 'node_modules/vite/bin/vite.js'),
  eslint: join(root, 'node_modules/eslint/bin/eslint.js'),
  jest: join(root, 'node_modules/jest/bin/jest.js'),
  depcruise: join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  playwright: join(root, 'node_modules/@playwright/test/cli.js'),
};
