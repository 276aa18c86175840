import js from '@eslint/js';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.spec.{ts,tsx}', '**/*.test.mjs', 'backend/test/**', 'frontend/test/**', 'e2e/specs/**'];

/**
 * ESLint's own rule without its points for `?.`: noUncheckedIndexedAccess asks for one after every index, and it is no
 * path that a reader has to follow.
 */
const complexity = {
  ...builtinRules.get('complexity'),
  create(context) {
    const handlers = builtinRules.get('complexity').create(context);
    delete handlers.MemberExpression;
    delete handlers.CallExpression;
    return handlers;
  },
};

/** A file and a function that can be read in one go. */
const limits = {
  'max-lines': ['error', 400],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'local/complexity': ['error', { max: 12, variant: 'modified' }],
};

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only backend/src/config reads the environment, once and checked. Take what you need from Config.',
};

const TYPEORM = '/(^|[a-z])(manager|repo|repository|tx|transaction)$/i';
const noSave = {
  selector: `CallExpression[callee.property.name='save']:matches([callee.object.name=${TYPEORM}], [callee.object.property.name=${TYPEORM}], [callee.object.callee.property.name='getRepository'])`,
  message:
    'save() writes a stale record back, its version too. Write UPDATE … WHERE id = … AND version = … in the repository; insert() for new rows.',
};

export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', '.*/', 'coverage/', 'e2e/.output/', '**/*.d.ts'] },
  // No exception by comment: an exception stands here, with its reason.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['backend/tsconfig.check.json', 'frontend/tsconfig.json', 'e2e/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      // React and Nest take async callbacks where the types say void; a lost promise is no-floating-promises' business.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, properties: false } }],
      // Nest's modules are empty classes, and an interface method may be async by contract.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    plugins: { local: { rules: { complexity } } },
    rules: {
      ...limits,
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // "== null" is the one way to say null or undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.{ts,tsx}'], rules: { 'no-unused-vars': 'off', 'no-undef': 'off' } },

  {
    files: ['backend/src/**/*.ts', 'migrations/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-properties': ['error', noEnvironment] },
  },
  { files: ['backend/src/config/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  // The command line and the benchmarks speak to a terminal.
  { files: ['backend/src/cli.ts', 'backend/src/cli/**/*.ts', 'backend/src/bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['backend/src/**/*.{service,repository,handler}.ts', 'backend/src/database/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noSave] },
  },

  {
    files: ['frontend/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    languageOptions: { globals: globals.browser },
    // Our components' autoFocus is MUI's, which moves the focus into a dialog that has just been opened.
    rules: { 'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }] },
  },
  // A migration is a list of statements, whatever its length.
  { files: ['migrations/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  // A component's markup is one function.
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] } },

  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // Read by very old Nodes as well, to tell them so.
  { files: ['scripts/lib/check-node.mjs', 'scripts/*.mjs'], rules: { 'no-var': 'off' } },
  // Playwright reads a fixture's needs from its first parameter, which must be a pattern.
  { files: ['e2e/fixtures.ts'], rules: { 'no-empty-pattern': 'off' } },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      // describe() and it() of Node's runner return promises that the runner itself awaits; matchers take bare methods.
      '@typescript-eslint/unbound-method': 'off',
      // What the API answers is what these tests are about: its shape is asserted, not assumed.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
