import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// eslint-plugin-office-addins is not used: it brings its own typescript-eslint, which wants TypeScript 5. What it
// guards, that only one folder touches Office.js, is a rule of the house below.

/**
 * Where rules live, by place: all of core, and every `*.ts` of a feature but its hooks, styles and list of late views. The
 * same line is drawn in .dependency-cruiser.cjs.
 */
const rules = {
  files: ['src/core/**/*.{ts,tsx}', 'src/features/**/*.ts'],
  ignores: ['src/features/**/use[A-Z]*.ts', 'src/features/**/*Styles.ts', 'src/features/**/lateViews.ts'],
};

/** What a rule cannot be tested with: the world around it has to be passed in. */
const worldAround = [
  ...['window', 'document', 'navigator', 'location', 'globalThis', 'self', 'localStorage', 'sessionStorage'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'performance', 'crypto', 'process'],
].map((name) => ({ name, message: 'A rule is pure: take this as a parameter.' }));

const officeJs = { name: 'Office', message: 'Only src/adapters/outlook may touch Office.js: ask it.' };

const clockAndChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'A rule has no clock: take the time as a parameter.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'A rule has no clock: take the time as a parameter.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'A rule has no randomness: take it as a parameter.',
  },
];

/** Both kinds of text in a program: a plain string, and the fixed parts of a template. */
const textMatching = (pattern) => `Literal[value=/${pattern}/i], TemplateElement[value.raw=/${pattern}/i]`;

const serverAddresses = {
  selector: textMatching('graph\\.microsoft|microsoftgraph\\.|outlook\\.office|exchange\\.asmx'),
  message: 'Only src/adapters/exchange and the closed list in src/policy/clouds.ts name Graph or EWS.',
};
const signInAddresses = {
  selector: textMatching('login\\.microsoft|login\\.partner|login\\.chinacloud|login\\.windows'),
  message: 'Only src/adapters/signIn and the closed list in src/policy/clouds.ts name where users sign in.',
};

const spoken =
  '(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)';
const userText = [
  `JSXText[value=/\\p{L}/u]`,
  `JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]`,
  `JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
  `JSXAttribute[name.name=/^${spoken}$/] > Literal[value=/\\p{L}/u]`,
  `JSXAttribute[name.name=/^${spoken}$/] > JSXExpressionContainer > Literal[value=/\\p{L}/u]`,
].map((selector) => ({ selector, message: 'Text for users comes from the message catalogs in src/i18n.' }));

// A later block replaces the options of an earlier one, so each block names all that holds for its files.
const syntax = (...entries) => ({ 'no-restricted-syntax': ['error', ...entries] });

export default tseslint.config(
  { ignores: ['dist/', 'dist-administrator/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['assets/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers read well in templates, and `() => doIt()` as a handler is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Not a fault, but a question: has the file grown into a second job?
      'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  // A table may be long: one line a message (written by `npm run messages`), one entry a case.
  {
    files: ['src/i18n/messageArguments.ts', '**/*.test.{ts,tsx}', 'test/unit/core/checks/corpus/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs', globals: globals.node } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['src/**/*.tsx', 'src/**/use[A-Z]*.ts'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    // It speaks of what React's compiler would skip, and there is no compiler here.
    rules: {
      'react-hooks/incompatible-library': 'off',
      // A named group that scrolls has to take the focus, or nobody can scroll it by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'group'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/i18n/compile/**'],
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', officeJs] },
  },
  { files: ['src/**/*.ts'], rules: syntax(serverAddresses, signInAddresses) },
  { files: ['src/**/*.tsx'], rules: syntax(serverAddresses, signInAddresses, ...userText) },
  { files: ['src/adapters/exchange/**/*.ts'], rules: syntax(signInAddresses) },
  { files: ['src/adapters/signIn/**/*.ts'], rules: syntax(serverAddresses) },
  { files: ['src/policy/clouds.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/adapters/outlook/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    ...rules,
    rules: {
      'no-restricted-globals': ['error', officeJs, ...worldAround],
      ...syntax(serverAddresses, signInAddresses, ...clockAndChance),
    },
  },
);
