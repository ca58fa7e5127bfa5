import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');

/** A small house in which each file but the last ones breaks one rule; the rule stands beside it. */
const house: [file: string, code: string, broken?: string][] = [
  ['src/recall/knowsView.ts', "export { A } from './view';", 'rules-are-pure'],
  ['src/recall/knowsReact.ts', "export { useState } from 'react';", 'rules-are-pure'],
  ['src/recall/knowsAdapter.ts', "export { a } from '../mailbox/graph/a';", 'features-know-the-port-only'],
  ['src/recall/knowsSignIn.tsx', "export { a } from '../signIn/a';", 'features-know-the-port-only'],
  ['src/recall/knowsOutlook.tsx', "export { a } from '../outlook/a';", 'features-know-the-port-only'],
  ['src/mailbox/knowsFeature.ts', "export { A } from '../recall/view';", 'foundations-know-no-feature'],
  ['src/policy/knowsOutlook.ts', "export { a } from '../outlook/a';", 'outlook-behind-its-fence'],
  ['src/sendAlert/knowsPort.ts', "export { a } from '../mailbox/a';", 'send-alert-is-small'],
  ['src/sendAlert/stopsHeld.ts', "export { a } from '../hold/stopHeld';", 'send-alert-is-small'],
  ['src/taskpane/knowsTest.ts', "export { a } from '../../test/a';", 'product-without-tests'],
  ['src/taskpane/knowsTool.ts', "export { a } from 'prettier';", 'no-development-package-in-the-product'],
  ['src/taskpane/signsIn.ts', "export { a } from '@azure/msal-browser';", 'sign-in-library-in-one-place'],
  ['src/taskpane/asksServer.ts', "export { a } from 'ky';", 'server-libraries-in-the-adapters'],
  ['src/recall/readsSchema.ts', "export { a } from 'valibot';", 'schemas-where-foreign-data-comes-in'],
  ['src/taskpane/lost.ts', "export { a } from './nowhere';", 'unresolvable'],
  ['src/taskpane/circleOne.ts', "export { b as a } from './circleTwo';", 'no-circle'],
  ['src/taskpane/circleTwo.ts', "export { a as b } from './circleOne';", 'no-circle'],
  ['src/recall/rule.ts', "export { a } from '../mailbox/a';"],
  ['src/recall/view.tsx', "export { useState } from 'react'; export const A = 1;"],
  ['src/taskpane/shell.tsx', "export { a } from '../outlook/a'; export { A } from '../recall/view';"],
  ['src/sendAlert/countsFromSend.ts', "export { a } from '../hold/timeAtSend';"],
  ['src/features/held/stopHeld.ts', 'export const a = 1;'],
  ['src/core/handOver/timeAtSend.ts', 'export const a = 1;'],
  ['src/mailbox/graph/a.ts', "export { a } from '../a'; import 'ky';"],
  ['src/signIn/a.ts', "import '@azure/msal-browser'; export const a = 1;"],
  ['src/mailbox/a.ts', 'export const a = 1;'],
  ['src/outlook/a.ts', 'export const a = 1;'],
  ['test/a.ts', 'export const a = 1;'],
];

interface Cruise {
  summary: { violations: { from: string; rule: { name: string }; cycle?: { name: string }[] }[] };
}

let folder: string;
let violations: Map<string, Set<string>>;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dependency-rules-')));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const [file, code] of house) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  // Its exit code is the number of violations, so the answer is read whatever that is.
  const cruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src', 'test'];
  const { stdout, stderr } = spawnSync(process.execPath, [cruise, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(`dependency-cruiser gave no answer: ${stderr}`);
  violations = new Map();
  for (const { from, rule, cycle = [] } of (JSON.parse(stdout) as Cruise).summary.violations) {
    // A circle is reported once, for the file where it was first met.
    for (const file of [from, ...cycle.map(({ name }) => name)]) {
      violations.set(file, (violations.get(file) ?? new Set()).add(rule.name));
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(house.filter(([, , broken]) => broken !== undefined))(
  '%s (%s) is refused',
  (file, _code, broken) => {
    expect([...(violations.get(file) ?? [])]).toContain(broken);
  },
);

test.each(house.filter(([, , broken]) => broken === undefined))('%s (%s) is allowed', (file) => {
  expect(violations.get(file)).toBeUndefined();
});
