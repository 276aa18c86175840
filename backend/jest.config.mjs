/** Jest for the backend: native ESM, compiled by swc so that decorator metadata is kept. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  rootDir: import.meta.dirname,
  workerIdleMemoryLimit: '700MB',
  // A safety net for what waits for rows and processes; a busy machine is no failure. (Jest reads it here, not in a project.)
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', rootDir: import.meta.dirname, testRegex: ['/src/.*\\.spec\\.ts$'] },
    {
      ...shared,
      displayName: 'integration',
      rootDir: import.meta.dirname,
      testRegex: ['/test/(integration|contract)/.*\\.spec\\.ts$'],
      globalSetup: '<rootDir>/test/harness/global-setup.mjs',
      globalTeardown: '<rootDir>/test/harness/global-teardown.mjs',
    },
  ],
};
