import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

interface Snippet {
  what: string;
  file: string;
  code: string;
  /** Part of the message that must come; undefined where the snippet is allowed. */
  refused?: string;
}

const pure = 'is pure: take this as a parameter';
const noClock = 'has no clock: take the time as a parameter';
const onlyOutlook = 'Only src/adapters/outlook may touch Office.js';
const onlyCatalogs = 'Text for users comes from the message catalogs';

const snippets: Snippet[] = [
  {
    what: 'the clock in a rule',
    file: 'src/features/brandNew/x.ts',
    code: 'export const a = Date.now();',
    refused: noClock,
  },
  {
    what: 'a new date of now in a rule',
    file: 'src/features/brandNew/x.ts',
    code: 'export const a = new Date();',
    refused: noClock,
  },
  {
    what: 'a date of a given time in a rule',
    file: 'src/features/brandNew/x.ts',
    code: 'export const a = new Date(0);',
  },
  { what: 'the clock in a view', file: 'src/features/brandNew/x.tsx', code: 'export const a = Date.now();' },
  {
    what: 'chance in a rule',
    file: 'src/core/brandNew/x.ts',
    code: 'export const a = Math.random();',
    refused: 'no randomness',
  },
  {
    what: 'a timer in a rule',
    file: 'src/core/x.ts',
    code: 'setTimeout(() => undefined, 1);',
    refused: pure,
  },
  {
    what: 'a request in a rule',
    file: 'src/core/brandNew/deep/x.ts',
    code: 'void fetch("/x");',
    refused: pure,
  },
  {
    what: 'the page in a rule',
    file: 'src/features/brandNew/x.ts',
    code: 'export const a = document.title;',
    refused: pure,
  },
  {
    what: 'Office.js in a rule',
    file: 'src/features/brandNew/deep/x.ts',
    code: 'export const a = Office.context;',
    refused: onlyOutlook,
  },
  {
    what: 'Office.js in a view',
    file: 'src/features/brandNew/x.tsx',
    code: 'export const a = Office.context;',
    refused: onlyOutlook,
  },
  {
    what: 'Office.js in the shell',
    file: 'src/app/taskpane/x.ts',
    code: 'export const a = Office.context;',
    refused: onlyOutlook,
  },
  {
    what: 'Office.js in its own folder',
    file: 'src/adapters/outlook/x.ts',
    code: 'export const a = Office.context;',
  },
  {
    what: 'the address of Graph outside its adapter',
    file: 'src/app/taskpane/x.ts',
    code: 'export const a = "https://graph.microsoft.com/v1.0";',
    refused: 'name Graph or EWS',
  },
  {
    what: 'the address of Graph in a template',
    file: 'src/mailbox/x.ts',
    code: 'export const a = (v: string) => `https://graph.microsoft.com/${v}`;',
    refused: 'name Graph or EWS',
  },
  {
    what: 'the address of Graph in its adapter',
    file: 'src/adapters/exchange/x.ts',
    code: 'export const a = "https://graph.microsoft.com/v1.0";',
  },
  {
    what: 'the address of sign-in outside its folder',
    file: 'src/adapters/exchange/x.ts',
    code: 'export const a = "https://login.microsoftonline.com/";',
    refused: 'where users sign in',
  },
  {
    what: 'text in a view',
    file: 'src/features/brandNew/x.tsx',
    code: 'export const A = () => <p>Recall it</p>;',
    refused: onlyCatalogs,
  },
  {
    what: 'text in braces in a view',
    file: 'src/features/brandNew/x.tsx',
    code: "export const A = () => <p>{'Recall it'}</p>;",
    refused: onlyCatalogs,
  },
  {
    what: 'text that is only read aloud',
    file: 'src/app/taskpane/x.tsx',
    code: 'export const A = () => <p aria-label="Recipients" />;',
    refused: onlyCatalogs,
  },
  {
    what: 'a separator in a view',
    file: 'src/features/brandNew/x.tsx',
    code: 'export const A = () => <p> · </p>;',
  },
  {
    what: 'a picture without words for it',
    file: 'src/features/brandNew/x.tsx',
    code: 'export const A = () => <img src="x.png" />;',
    refused: 'alt',
  },
  {
    what: 'a hook behind a condition',
    file: 'src/features/brandNew/x.tsx',
    code: 'import { useState } from "react"; export const A = (p: { a: boolean }) => { if (p.a) useState(0); return null; };',
    refused: 'is called conditionally',
  },
];

/** One run of ESLint for all of them: most of its time is spent on starting. */
const messages = JSON.parse(
  execFileSync(process.execPath, [join(__dirname, 'lintSnippets.mjs')], {
    cwd: root,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  }),
) as string[][];

const cases = snippets.map((snippet, place) => ({ ...snippet, messages: messages[place] }));

test.each(cases.filter(({ refused }) => refused !== undefined))('refused: $what', ({ messages, refused }) => {
  expect(messages).toContainEqual(expect.stringContaining(refused ?? ''));
});

test.each(cases.filter(({ refused }) => refused === undefined))('allowed: $what', ({ messages }) => {
  expect(messages).toEqual([]);
});
