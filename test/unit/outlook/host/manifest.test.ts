import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readManifest } from '../../../outlook/host/manifest';

const xml = readFileSync(resolve(__dirname, '../../../../manifest.xml'), 'utf8');
const origin = 'https://localhost:4000';

test('the read and the compose surface have their own buttons, with labels in the language of the client', () => {
  const { read, compose } = readManifest(xml, 'es-ES', origin);
  expect(read.map(({ label }) => label)).toEqual(['Recuperar envío']);
  expect(compose.map(({ label }) => label)).toEqual(['Revisar antes de enviar']);
});

test('a language without texts of its own gets the default ones', () => {
  expect(readManifest(xml, 'de-DE', origin).read[0]?.label).toBe('Recall Assistant');
});

test('another country of a language gets the texts of that language', () => {
  expect(readManifest(xml, 'es-MX', origin).read[0]?.label).toBe('Recuperar envío');
});

test('pane and icon are looked for where the simulator serves the add-in', () => {
  const [button] = readManifest(xml, 'en-US', origin).read;
  expect(button?.pane).toBe(`${origin}/taskpane.html`);
  expect(button?.icon).toBe(`${origin}/assets/icon-32.png`);
});

test('the newest version overrides count: they alone have pinning', () => {
  expect(readManifest(xml, 'en-US', origin).read[0]?.supportsPinning).toBe(true);
});

test('a resource that is not defined is named', () => {
  const broken = xml.replaceAll('<bt:Url id="TaskPane.Url"', '<bt:Url id="Elsewhere"');
  expect(() => readManifest(broken, 'en-US', origin)).toThrow('the resource "TaskPane.Url"');
});

test('events are handled in the page of the runtime, each by its function', () => {
  expect(readManifest(xml, 'en-US', origin).events).toEqual({
    page: `${origin}/sendAlert.html`,
    functions: { OnNewMessageCompose: 'onNewMessageCompose', OnMessageSend: 'onMessageSend' },
  });
});

test('a manifest without events has none', () => {
  const without = xml.replace(/<ExtensionPoint xsi:type="LaunchEvent">[\s\S]*?<\/ExtensionPoint>/, '');
  expect(readManifest(without, 'en-US', origin).events).toBeNull();
});

test.each([
  ['Type="OnNewMessageCompose"', 'Type="OnMessageCompose"', 'the event "OnMessageCompose"'],
  ['SendMode="PromptUser"', 'SendMode="SoftBlock"', 'SendMode="SoftBlock"'],
])('%s changed to %s is refused: the simulator does not know it', (from, to, expected) => {
  expect(() => readManifest(xml.replace(from, to), 'en-US', origin)).toThrow(expected);
});
