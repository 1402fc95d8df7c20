import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lockjam from 'eslint-plugin-lockjam';
import tseslint from 'typescript-eslint';

const doors = ['action/src/{action,courier,merge,cli}.ts'];
const scripts = [
  '{action,eslint-plugin,fixtures}/*.ts',
  '{eslint-plugin/proof,eslint-plugin/real-code,eslint-plugin/verify,fixtures}/**/*.ts',
  '.config/*',
  '.ci/*',
];
const tests = ['**/*.{test,test-support,test-program}.ts'];

export default defineConfig(
  globalIgnores(['action/dist/', 'eslint-plugin/dist/', '.types/', 'coverage/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  lockjam.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['.config/*.js', '.config/*.ts', '.config/*.cjs'],
        },
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-else-return': 'error',
      'no-nested-ternary': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Write a union of strings instead of an enum.' },
        { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
        {
          selector:
            ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
          message: 'No mutable module state: pass it in.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreUsingDeclarations: true, ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['{action,eslint-plugin}/src/**/*.ts'],
    ignores: [...doors, ...tests],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['env', 'argv', 'exit', 'exitCode', 'stdout', 'stderr', 'cwd'].map((property) => ({
          object: 'process',
          property,
          message:
            'Only the doors (action.ts, merge.ts, cli.ts) touch this: take it as an argument.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        { name: '@actions/core', message: 'Only the doors use it.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Its clock is set in the middle of a run: use a monotonic one.' },
      ],
    },
  },
  {
    files: tests,
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] },
  },
  // Some of these programs hold what they open for too long: that is what they are for.
  {
    files: ['fixtures/{pairs,controls}/**', 'eslint-plugin/verify/probes/**'],
    rules: { 'lockjam/no-long-lived-cache': 'off' },
  },
  // Each of them is a whole process that keeps one handle.
  { files: ['eslint-plugin/verify/probes/**'], rules: { 'no-restricted-syntax': 'off' } },
  { files: scripts, rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        console: 'readonly',
        module: 'writable',
        process: 'writable',
      },
    },
  },
);
