const esmOnly = ['react-hotkeys-hook', 'react-resizable-panels'];

/** CommonJS, because react-admin, MUI, TanStack and the router all ship it; the few ESM-only packages are transformed. */
export default {
  testEnvironment: '<rootDir>/test/environment.mjs',
  testEnvironmentOptions: { url: 'http://127.0.0.1:3000/' },
  roots: ['<rootDir>/src'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  // The shared rules of the server name their neighbours as they are called once compiled.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.(css|svg)$': 'identity-obj-proxy' },
  testTimeout: 60_000,
};
