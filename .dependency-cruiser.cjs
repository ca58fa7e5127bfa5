/** Which folder may know which. Run by `npm run lint`; design: features know the port, host and server are fenced off. */
const features = '(recall|plan|evidence|followUp|tracking|hold|several|linkedFiles|checks|receipts|incident)';

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
      name: 'rules-are-pure',
      comment: 'A feature’s *.ts decides without React, and knows no view.',
      severity: 'error',
      from: { path: `^src/${features}/.+[.]ts$` },
      to: { path: ['[.]tsx$', '(^|/)node_modules/(react|react-dom|@fluentui|@tanstack)/'] },
    },
    {
      name: 'features-know-the-port-only',
      comment:
        'Features ask src/mailbox/*.ts; which server answers, how one signs in and the shell are not theirs.',
      severity: 'error',
      from: { path: `^src/${features}/` },
      to: { path: ['^src/mailbox/[^/]+/', '^src/(signIn|outlook|taskpane|sendAlert)/'] },
    },
    {
      name: 'foundations-know-no-feature',
      comment: 'What features stand on cannot stand on them.',
      severity: 'error',
      from: { path: '^src/(mailbox|outlook|signIn|policy|i18n)/' },
      to: { path: `^src/(${features}|taskpane|sendAlert)/` },
    },
    {
      name: 'outlook-behind-its-fence',
      comment: 'Only the shell, the send alert and what Outlook alone can tell may ask Office.js.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(outlook|taskpane|sendAlert|mailbox/outlookOnly)/' },
      to: { path: '^src/outlook/' },
    },
    {
      name: 'send-alert-is-small',
      comment:
        'It runs in a bare script engine within a few KB. Of the hold only what counts the minutes from Send.',
      severity: 'error',
      from: { path: '^src/sendAlert/' },
      to: { pathNot: '^src/((sendAlert|checks|policy|i18n|outlook)/|hold/(chosenHold|timeAtSend)[.]ts$)' },
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
      from: { path: '^src/', pathNot: '^src/(i18n/compile|taskpane/build)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sign-in-library-in-one-place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/signIn/' },
      to: { path: '(^|/)node_modules/@azure/' },
    },
    {
      name: 'server-libraries-in-the-adapters',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/mailbox/[^/]+/' },
      to: { path: '(^|/)node_modules/(ky|p-limit|@microsoft/microsoft-graph-types)/' },
    },
    {
      name: 'schemas-where-foreign-data-comes-in',
      comment: 'The schema library is loaded late; a rule that used it would pull it into the first load.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(mailbox/[^/]+|policy|signIn|outlook)/' },
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
