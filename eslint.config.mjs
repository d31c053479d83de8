import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import noWordsOutsideWords from './scripts/check/no-words-outside-words.mjs';

const UNUSED = {
  argsIgnorePattern: '^_',
  varsIgnorePattern: '^_',
  destructuredArrayIgnorePattern: '^_',
  ignoreRestSiblings: true,
};

export default tseslint.config(
  { ignores: ['**/dist/', 'build/', '.cache/', 'packages/dataset/src/tables/'] },

  {
    files: ['packages/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'A closed vocabulary is an array `as const` and its type.',
        },
      ],
    },
  },

  {
    files: ['packages/**/*.ts'],
    plugins: { uncac: { rules: { 'no-words-outside-words': noWordsOutsideWords } } },
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    // The server prints errors for the person who runs it.
    files: ['packages/embed/src/server/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [
      'packages/*/src/words/**',
      'packages/figures/src/language/**',
      'packages/figures/src/kinds/**/words/**',
      'packages/figures/src/kinds/*/about-state/{ar,zh,en,fr,ru,es}.ts',
      // Messages for people who edit the data, and the code that writes table modules.
      'packages/dataset/src/{check,csv,generate,package,rules,text}/**',
      'packages/dataset/src/read-dataset.ts',
    ],
    rules: { 'uncac/no-words-outside-words': ['error', { developerCalls: ['oneOf'] }] },
  },

  {
    files: ['packages/elements/**/*.ts', 'test/elements/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
  },

  {
    // node:test's describe and it give promises that the runner awaits by itself.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },

  {
    files: ['scripts/**/*.mjs', 'test/**/*.mjs', 'test/bench/peers/*.js', '*.mjs', '*.cjs'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
);
