/**
 * Lints snippets as if they stood in the files that are named: `[{ file, code }]` as JSON on standard input, on standard
 * output the messages of each. A process of its own, because Jest cannot load ESLint's configuration (an ES module).
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The files do not exist, so TypeScript knows no types of them; the rules tried here need none.
const eslint = new ESLint({
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false } } },
    { rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' } },
  ],
});
const snippets = JSON.parse(await text(process.stdin));
const messages = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  messages.push(result.messages.map(({ message }) => message));
}
process.stdout.write(JSON.stringify(messages));
