import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { fakeOutlook, type Situation } from './fakeOutlook';

/*
 * The script-only runtime in which classic Outlook for Windows runs the handlers of events: a script engine with
 * Office.js, timers, XMLHttpRequest and fetch; no page, no storage. It had ECMAScript 2016 before Version 2403.
 * Source: https://learn.microsoft.com/office/dev/add-ins/testing/runtimes#javascript-only-runtime
 */

/** What came to the language's own library after 2016. */
const younger: Record<string, string[]> = {
  globalThis: [
    ...['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'BigInt', 'BigInt64Array', 'BigUint64Array'],
    ...['WeakRef', 'FinalizationRegistry', 'AggregateError', 'Iterator'],
  ],
  Object: ['values', 'entries', 'getOwnPropertyDescriptors', 'fromEntries', 'hasOwn', 'groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers', 'try'],
  'Promise.prototype': ['finally'],
  'Array.prototype': [
    ...['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  ],
  'String.prototype': [
    ...['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at'],
    ...['isWellFormed', 'toWellFormed'],
  ],
};

const forget = Object.entries(younger)
  .flatMap(([owner, names]) => names.map((name) => `delete ${owner}.${name};`))
  .join('\n');

/** A regular expression that is made at run time must be one of 2016 too; what is no such one throws, as it would. */
const oldRegExp = `
  RegExp = ((check) => new Proxy(RegExp, {
    apply: (target, self, [source, flags]) => new RegExp(source, flags),
    construct: (target, [source, flags]) => {
      check(String(source), flags);
      return new target(source, flags);
    },
  }))(checkRegExp);
  delete globalThis.checkRegExp;`;

const checkRegExp = (source: string, flags = '') => {
  parse(`new RegExp; /${source.replace(/\//g, '\\/') || '(?:)'}/${flags}`, { ecmaVersion: 2016 });
};

interface Surroundings {
  /** How the web server answers; without it there is no network. */
  fetch?: (address: string) => Promise<{ status: number; ok: boolean; text: () => Promise<string> }>;
  /** Whether to look at each regular expression that is made at run time; takes time of its own. */
  checkingRegExps?: boolean;
}

/** Runs the built script in a runtime that has nothing but what Microsoft documents, beside this message. */
export function bareRuntime(
  script: string,
  differences: Partial<Situation> = {},
  {
    fetch = () => Promise.reject(new TypeError('Failed to fetch')),
    checkingRegExps = true,
  }: Surroundings = {},
) {
  const outlook = fakeOutlook(differences);
  const context = createContext({
    Office: outlook.Office,
    console,
    setTimeout: (then: () => void, milliseconds: number) => setTimeout(then, milliseconds),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    fetch,
    XMLHttpRequest: () => undefined,
    checkRegExp,
  });
  runInContext(`${forget}\n${checkingRegExps ? oldRegExp : ''}\ndelete globalThis.globalThis;`, context);
  runInContext(script, context);
  return { ...outlook, context };
}
