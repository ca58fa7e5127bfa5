/** The packages that ship only as ES modules; jest, which runs CommonJS, has to transform them too. */
const esModulePackages = [
  'ky',
  'p-limit',
  'yocto-queue',
  'temporal-polyfill',
  'temporal-utils',
  '@sparticuz/chromium',
];

/** What both kinds of test share. Everything runs in node: the pane itself is tested in a real browser. */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '\\.[cm]?[jt]sx?$': '@swc/jest',
    '/src/i18n/.*\\.part$': '<rootDir>/src/i18n/compile/catalogTransform.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModulePackages.join('|')})/)`],
};

/** @type {import('jest').Config} */
module.exports = {
  // The simulator, a browser and a test share each worker; more than two at once starve each other.
  maxWorkers: 2,
  // Generous for the end-to-end tests, which start a browser; a unit test never comes near it.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/unit/**/*.test.ts', '<rootDir>/test/unit/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/test/e2e/globalSetup.ts',
    },
  ],
};
