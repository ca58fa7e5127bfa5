/**
 * Which place may know which. Run by `npm run lint`; the picture is in docs/architecture.md. Written by place and not by
 * name: a new folder is guarded by where it lies, and a folder at the top that is none of the places is refused.
 */
const places = ['app', 'features', 'pane', 'core', 'adapters', 'policy', 'mailbox', 'i18n'];

/** What a place may import beside itself. The shell may import everything. */
const mayImport = {
  features: ['pane', 'core', 'policy', 'mailbox', 'i18n'],
  pane: ['core', 'policy', 'mailbox', 'i18n'],
  core: ['policy', 'mailbox', 'i18n'],
  adapters: ['mailbox'],
  policy: ['mailbox'],
  mailbox: [],
  i18n: [],
};

/** Features that others build upon; every other feature stands alone, but for the screen that opens them. */
const sharedFeatures = ['composing', 'drafting'];

/** A `.ts` that is not pure says so in its name: a hook, a set of styles, or the list of what is loaded late. */
const notPure = '/(use[A-Z][^/]*|[^/]*Styles|lateViews)[.]ts$';

const group = (names) => `(${names.join('|')})`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one job cut at the wrong place, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'unknown-place',
      comment: `Everything in src lies in one of ${places.join(', ')}.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${group(places)}/` },
      to: {},
    },
    {
      name: 'unknown-place-used',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/${group(places)}/` },
    },
    ...Object.entries(mayImport).map(([place, allowed]) => ({
      name: `${place}-looks-down-only`,
      comment: `src/${place} may import from ${[place, ...allowed].join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${place}/` },
      to: { path: '^src/', pathNot: `^src/${group([place, ...allowed])}/` },
    })),
    {
      name: 'features-stand-alone',
      comment:
        'Only the screen of a sent message opens other features; what several need is shared or in the pane.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: '^src/features/(sentMessage|replacement)/' },
      to: {
        path: '^src/features/',
        pathNot: [`^src/features/(?:$1|${sharedFeatures.join('|')})/`],
      },
    },
    {
      name: 'a-replacement-is-a-letter',
      comment: 'The corrected copy is addressed and announced as letters are.',
      severity: 'error',
      from: { path: '^src/features/replacement/' },
      to: {
        path: '^src/features/',
        pathNot: [`^src/features/(?:replacement|letters|${sharedFeatures.join('|')})/`],
      },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule decides without React, and knows no view, hook or style.',
      severity: 'error',
      from: { path: '^src/(core/.+|features/.+[.]ts$)', pathNot: `^src/features/.*${notPure}` },
      to: {
        path: ['[.]tsx$', notPure, '(^|/)node_modules/(react|react-dom|@fluentui|@tanstack)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-port-asks-nothing',
      comment: 'The port, the policy and the texts are plain data and rules.',
      severity: 'error',
      from: { path: '^src/(mailbox|policy)/' },
      to: { path: '(^|/)node_modules/(react|react-dom|@fluentui|@tanstack|@azure|ky)/' },
    },
    {
      name: 'adapters-stand-alone',
      comment: 'Outlook, Exchange and sign-in know nothing of each other; a request may carry a token.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: {
        path: '^src/adapters/',
        pathNot: ['^src/adapters/$1/', '^src/adapters/signIn/signIn[.]ts$'],
      },
    },
    {
      name: 'send-alert-is-small',
      comment: 'It runs in a bare script engine within 16 KB, without the pane.',
      severity: 'error',
      from: { path: '^src/app/sendAlert/' },
      to: {
        path: ['^src/', '(^|/)node_modules/'],
        pathNot: [
          '^src/app/sendAlert/',
          '^src/core/(checks|handOver|texts|recall)/',
          '^src/(policy|i18n)/',
          '^src/adapters/outlook/',
        ],
      },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-package-in-the-product',
      comment: 'Types are gone at run time and may come from anywhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app/build/', '^src/app/taskpane/build/', '^src/i18n/compile/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sign-in-library-in-one-place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/signIn/' },
      to: { path: '(^|/)node_modules/@azure/' },
    },
    {
      name: 'server-libraries-in-the-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/exchange/' },
      to: { path: '(^|/)node_modules/(ky|p-limit|@microsoft/microsoft-graph-types)/' },
    },
    {
      name: 'schemas-where-foreign-data-comes-in',
      comment: 'The schema library is loaded late; a rule that used it would pull it into the first load.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters|policy)/' },
      to: { path: '(^|/)node_modules/valibot/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Microsoft's Graph types are a package of types only, which no other field leads to.
    enhancedResolveOptions: {
      mainFields: ['module', 'main', 'types'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
