import { buildSync } from 'esbuild';
import { parse } from 'acorn';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/* The checks run in the script engine of classic Outlook for Windows: ES2016, no DOM, no URL, no TextEncoder, no Intl. */

const root = join(__dirname, '../../../..');

/** The checks in one script that leaves them in `checks`, as the send handler's build makes it. */
function bundled(): string {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  const entry = join(folder, 'entry.ts');
  const from = (file: string): string => JSON.stringify(join(root, 'src', file));
  writeFileSync(
    entry,
    `export { checkMessage } from ${from('core/checks/checkMessage.ts')};
     export { knowledgeFrom } from ${from('core/checks/knowledge.ts')};
     export { suspicionOf } from ${from('core/texts/personalData.ts')};
     export { emptyMemory } from ${from('core/checks/memory.ts')};
     export { readHandOver } from ${from('core/handOver/handOver.ts')};
     export { defaultChecks } from ${from('policy/checkSettings.ts')};`,
  );
  try {
    const { outputFiles } = buildSync({
      ...{ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'checks' },
      target: 'es2016',
    });
    return outputFiles[0]?.text ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const script = bundled();

/** Methods and functions that came after ES2016 and have names that nothing older has. */
const tooNew = new Set(
  (
    'matchAll replaceAll flatMap flat fromEntries entries values padStart padEnd at trimStart trimEnd trimLeft trimRight ' +
    'allSettled any finally findLast findLastIndex toSorted toReversed toSpliced with hasOwn getOwnPropertyDescriptors ' +
    'structuredClone isWellFormed toWellFormed description dotAll groups indices'
  ).split(' '),
);

/** What a script uses of that: `.flatMap` of anything, but not a property of an object of its own. */
function newerMethodsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, callee } = node as {
      type?: string;
      callee?: { property?: { name?: string }; computed?: boolean };
    };
    const name = callee?.property?.name;
    if (type === 'CallExpression' && name !== undefined && tooNew.has(name) && !callee?.computed)
      found.push(name);
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2016 }));
  return found;
}

/** Only what the language itself has there; none of what node adds. */
function runInBareEngine(expression: string): unknown {
  const context = createContext({});
  runInContext(
    `for (const name of ['URL', 'TextEncoder', 'TextDecoder', 'Intl', 'console']) delete globalThis[name];
     for (const name of ['matchAll', 'replaceAll', 'padStart', 'padEnd', 'trimStart', 'trimEnd', 'at']) delete String.prototype[name];
     for (const name of ['flat', 'flatMap', 'at', 'findLast', 'toSorted']) delete Array.prototype[name];
     for (const name of ['fromEntries', 'entries', 'values', 'getOwnPropertyDescriptors']) delete Object[name];`,
    context,
  );
  return JSON.parse(String(runInContext(`${script}; JSON.stringify(${expression})`, context)));
}

test('every regular expression and all syntax is ES2016', () => {
  expect(() => parse(script, { ecmaVersion: 2016 })).not.toThrow();
});

test.each(['/(?<=a)b/', '/(?<name>a)/', '/\\p{L}/u', '/a/s', 'a?.b'])('acorn would refuse %s', (code) => {
  expect(() => parse(code, { ecmaVersion: 2016 })).toThrow(SyntaxError);
});

test('no method of the library is newer', () => {
  expect(newerMethodsIn(script)).toEqual([]);
  expect(newerMethodsIn('[1].flatMap(f); "a".replaceAll("a", "b"); Object.entries({})')).toEqual([
    'flatMap',
    'replaceAll',
    'entries',
  ]);
});

test('the checks do their work in such an engine', () => {
  const found = runInBareEngine(`(() => {
    const message = {
      from: 'me@norte.example', subject: 'Offer', kind: 'new', attachments: [{ id: '1', name: 'a.pdf.exe', inline: false }],
      recipients: [
        { name: 'Ana Gil', address: 'ana.gil@gmial.com', field: 'to', type: 'externalUser' },
        { name: 'Tom', address: 'tom@norte.example', field: 'cc', type: 'user' },
      ],
      body: 'Hi Peter,\\r\\n\\r\\ncard 4111 1111 1111 1111. Internal only.',
    };
    const policy = { ownDomains: [], checks: checks.defaultChecks };
    const knowledge = checks.knowledgeFrom(message, { policy, memory: checks.emptyMemory, handOver: checks.readHandOver(null) });
    return checks.checkMessage(message, knowledge).map(({ rule, severity }) => rule + ':' + severity);
  })()`);
  expect(found).toEqual([
    'lookAlike:high',
    'personalData:high',
    'internalOnly:high',
    'riskyAttachment:high',
    'salutation:medium',
  ]);
});
