import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateManifest } from '../../manifest/validateManifest';

const root = join(__dirname, '../../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const readFile = (path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;

/** What the validator says of the manifest after one edit, each complaint in one line. */
const complaintsAfter = (edit: (xml: string) => string, files = readFile): string[] => {
  const edited = edit(manifest);
  return validateManifest(edited, files).map(({ place, problem, cure }) => `${place}: ${problem} ${cure}`);
};

/** Edits one place, which must be there: an edit that changes nothing would prove nothing. */
const replacing = (from: string | RegExp, to: string) => (xml: string) => {
  const edited = xml.replace(from, to);
  if (edited === xml) throw new Error(`The manifest does not contain ${String(from)}.`);
  return edited;
};

const longText = (length: number) => 'x'.repeat(length);

test('the manifest of this repository is valid', () => {
  expect(complaintsAfter((xml) => xml)).toEqual([]);
});

describe('the manifest offers what the product promises', () => {
  test.each([
    ['pinning', '<SupportsPinning>true</SupportsPinning>'],
    ['several selected messages', '<SupportsMultiSelect>true</SupportsMultiSelect>'],
    ['shared folders', '<SupportsSharedFolders>true</SupportsSharedFolders>'],
    ['a button while reading', '<ExtensionPoint xsi:type="MessageReadCommandSurface">'],
    ['a button while writing', '<ExtensionPoint xsi:type="MessageComposeCommandSurface">'],
    ['a button on phones', '<ExtensionPoint xsi:type="MobileMessageReadCommandSurface">'],
    [
      'a look at each message that is sent, which never traps it',
      '<LaunchEvent Type="OnMessageSend" FunctionName="onMessageSend" SendMode="PromptUser" />',
    ],
    [
      'a word at each message that is begun',
      '<LaunchEvent Type="OnNewMessageCompose" FunctionName="onNewMessageCompose" />',
    ],
    ['the Spanish name', 'Value="Recuperar envío"'],
    ['the Spanish name of the button while writing', 'Value="Revisar antes de enviar"'],
    [
      'the permission without which Outlook tells no selected messages',
      '<Permissions>ReadWriteMailbox</Permissions>',
    ],
  ])('%s', (_what, xml) => {
    expect(manifest).toContain(xml);
  });
});

describe('a complaint names what is wrong, and the cure', () => {
  const cases: [string, (xml: string) => string, string][] = [
    ['a tag that is not closed', replacing('</Hosts>', ''), 'not well-formed: line'],
    ['a second root element', (xml) => `${xml}<Spare />`, 'not well-formed: line'],
    ['another root element', () => '<Add-in/>', 'Begin with <OfficeApp>.'],
    [
      'two elements in the wrong order',
      replacing(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'),
      '<Id> comes after <Version>; Outlook does not load a manifest in another order. Move it before <Version>.',
    ],
    [
      'pinning after multi-select',
      replacing(
        /(<SupportsPinning>.*<\/SupportsPinning>)\s*(<SupportsMultiSelect>.*<\/SupportsMultiSelect>)/,
        '$2$1',
      ),
      'Move it before <SupportsMultiSelect>.',
    ],
    [
      'an element spelt another way',
      replacing(/SupportsMultiSelect/g, 'SupportsMultiselect'),
      '<SupportsMultiselect> is not allowed inside <Action>. Allowed there, in this order: SourceLocation, ' +
        'SupportsPinning, SupportsNoItemContext, SupportsMultiSelect.',
    ],
    ['a required element left out', replacing(/<Version>.*<\/Version>/, ''), '<Version> is missing.'],
    [
      'an element twice',
      replacing(/(<Version>.*<\/Version>)/, '$1$1'),
      '<Version> comes 2 times. Keep one of them.',
    ],
    [
      'two buttons with one id',
      replacing('id="Compose.Open"', 'id="Read.Open"'),
      'The id "Read.Open" is taken already.',
    ],
    ['an id that is no GUID', replacing(/<Id>.*<\/Id>/, '<Id>recall</Id>'), '"recall" is not a GUID.'],
    [
      'a version with letters',
      replacing(/<Version>.*<\/Version>/, '<Version>1.0-beta</Version>'),
      '"1.0-beta" is not two',
    ],
    [
      'a version with too long a number',
      replacing(/<Version>.*<\/Version>/, '<Version>1.100000</Version>'),
      '"1.100000" is not two to four numbers of at most five digits',
    ],
    [
      'a permission that does not exist',
      replacing('ReadWriteMailbox', 'ReadAll'),
      '"ReadAll" is not one of Restricted,',
    ],
    ['a locale that is none', replacing('>en-US<', '>English<'), '"English" is not a locale like en-US.'],
    [
      'a name that is too long',
      replacing('DisplayName DefaultValue="', `DisplayName DefaultValue="${longText(125)}`),
      'Use 1 to 125 characters.',
    ],
    [
      'a description that is too long in Spanish',
      replacing('Value="Para el minuto', `Value="${longText(250)}`),
      'Use 1 to 250 characters.',
    ],
    [
      'a short text that is too long',
      replacing('DefaultValue="Check before sending"', `DefaultValue="${longText(126)}"`),
      'The text has 126 characters',
    ],
    [
      'a long text that is too long',
      replacing('DefaultValue="Opens Recall', `DefaultValue="${longText(250)}`),
      'Use 1 to 250 characters.',
    ],
    [
      'an empty text',
      replacing('DefaultValue="Check before sending"', 'DefaultValue=""'),
      'The text has 0 characters',
    ],
    ['an id that is too long', replacing(/"Group\.Label"/g, `"${longText(33)}"`), 'Use 1 to 32 characters.'],
    [
      'an address without https',
      replacing('https://localhost:3000/taskpane', 'http://localhost:3000/taskpane'),
      'is not an https address.',
    ],
    [
      'a relative address',
      replacing('"https://localhost:3000/taskpane', '"/taskpane'),
      '"/taskpane.html" is not an https address.',
    ],
    [
      'an address that is too long',
      replacing('taskpane.html"', `taskpane.html?${longText(2048)}"`),
      'Use at most 2048.',
    ],
    [
      'an address elsewhere, which a build for another server would leave behind',
      replacing('https://localhost:3000/taskpane', 'https://elsewhere.example/taskpane'),
      'is not on https://localhost:3000. Use one origin everywhere.',
    ],
    [
      'an icon that is not there',
      replacing(/icon-80\.png/g, 'icon-81.png'),
      'There is no file assets/icon-81.png.',
    ],
    [
      'an icon of another size',
      replacing('assets/icon-64.png', 'assets/icon-48.png'),
      'assets/icon-48.png is 48 by 48 pixels and should be 64 by 64.',
    ],
    [
      'a phone icon whose file is not size times scale',
      replacing('size="25" scale="2" resid="Icon.50"', 'size="25" scale="2" resid="Icon.48"'),
      'assets/icon-48.png is 48 by 48 pixels and should be 50 by 50.',
    ],
    [
      'a button without one of its sizes',
      replacing('<bt:Image size="32" resid="Icon.32" />', ''),
      'The icon of size 32 is missing.',
    ],
    [
      'a phone button without one of its scales',
      replacing('<bt:Image size="48" scale="3" resid="Icon.144" />', ''),
      'The icon of size 48 at scale 3 is missing.',
    ],
    [
      'a resource that is used and not defined',
      replacing('<Label resid="Compose.Label" />', '<Label resid="Compose.Name" />'),
      'resid="Compose.Name" is not defined in this <VersionOverrides>. Define it under Resources/bt:ShortStrings.',
    ],
    [
      'a long text where a short one belongs',
      replacing('<Label resid="Compose.Label" />', '<Label resid="Compose.Tip" />'),
      'resid="Compose.Tip" is not defined in this <VersionOverrides>. Define it under Resources/bt:ShortStrings.',
    ],
    [
      'a resource that nothing uses',
      replacing(
        '<bt:Urls>',
        '<bt:Urls><bt:Url id="Spare" DefaultValue="https://localhost:3000/spare.html" />',
      ),
      'bt:Url "Spare": No resid uses this resource.',
    ],
    [
      'a resource that is defined twice',
      replacing(/(<bt:Url id="TaskPane.Url".*\/>)/, '$1$1'),
      'This id is defined already. Keep one of the two.',
    ],
    [
      'a text that lacks its Spanish',
      replacing('<bt:Override Locale="es-ES" Value="Revisar antes de enviar" />', ''),
      'There is no text for es-ES, which other texts have.',
    ],
    [
      'a text with its Spanish twice',
      replacing(/(<Override Locale="es-ES" Value="Recuperar envío" \/>)/, '$1$1'),
      'There are two texts for es-ES.',
    ],
    [
      'an event that Outlook does not have',
      replacing('Type="OnMessageSend"', 'Type="OnMessageSent"'),
      'Type="OnMessageSent" is no event of Outlook. Write one of OnNewMessageCompose,',
    ],
    [
      'an event twice',
      replacing(
        'Type="OnNewMessageCompose" FunctionName',
        'Type="OnMessageSend" SendMode="PromptUser" FunctionName',
      ),
      'Type="OnMessageSend" comes twice.',
    ],
    [
      'a handler that cannot be the name of a function',
      replacing('FunctionName="onMessageSend"', 'FunctionName="on send"'),
      'FunctionName="on send" is no name of a function.',
    ],
    [
      'a way of sending that traps mail',
      replacing('SendMode="PromptUser"', 'SendMode="Block"'),
      'SendMode="Block" must not be. Write one of PromptUser, SoftBlock.',
    ],
    ['no way of sending', replacing(' SendMode="PromptUser"', ''), 'There is no SendMode.'],
    [
      'a way of sending where nothing is sent',
      replacing(
        'FunctionName="onNewMessageCompose"',
        'FunctionName="onNewMessageCompose" SendMode="PromptUser"',
      ),
      'OnNewMessageCompose has a SendMode. Remove it',
    ],
    [
      'events in another page than the runtime',
      replacing('<SourceLocation resid="SendAlert.Url" />', '<SourceLocation resid="TaskPane.Url" />'),
      'resid="TaskPane.Url" is that of no <Runtime>. Give <Runtime> and <SourceLocation> the same resid.',
    ],
    [
      'a runtime in which nothing runs',
      replacing(/<ExtensionPoint xsi:type="LaunchEvent">[\s\S]*?<\/ExtensionPoint>/, ''),
      'No event runs there.',
    ],
    [
      'no script for classic Outlook for Windows',
      replacing('<Override type="javascript" resid="SendAlert.Script" />', ''),
      'Classic Outlook for Windows finds no script.',
    ],
    [
      'a script of another type',
      replacing('type="javascript"', 'type="module"'),
      'type="module" is wrong. Write type="javascript".',
    ],
    [
      'a runtime page that is not defined',
      replacing(/<bt:Url id="SendAlert.Url".*\/>/, ''),
      'resid="SendAlert.Url" is not defined in this <VersionOverrides>.',
    ],
    [
      'runtimes after the buttons',
      replacing(/(<Runtimes>[\s\S]*?<\/Runtimes>)([\s\S]*?<\/DesktopFormFactor>)/, '$2$1'),
      'Move it before <DesktopFormFactor>.',
    ],
    [
      'the page before the events',
      replacing(/(<LaunchEvents>[\s\S]*?<\/LaunchEvents>)\s*(<SourceLocation .*\/>)/, '$2$1'),
      'Move it before <SourceLocation>.',
    ],
    [
      'events in the older version',
      replacing(
        '<ExtensionPoint xsi:type="MessageReadCommandSurface">',
        '<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents><LaunchEvent Type="OnMessageCompose" FunctionName="f" />' +
          '</LaunchEvents><SourceLocation resid="TaskPane.Url" /></ExtensionPoint>' +
          '<ExtensionPoint xsi:type="MessageReadCommandSurface">',
      ),
      'Events are known to VersionOverrides 1.1 only.',
    ],
    [
      'the xsi namespace with https, as one of Microsoft’s samples has it',
      replacing('http://www.w3.org/2001/XMLSchema-instance', 'https://www.w3.org/2001/XMLSchema-instance'),
      'Write xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance".',
    ],
    [
      'another namespace for the newer buttons',
      replacing('mailappversionoverrides/1.1', 'mailappversionoverrides/1.2'),
      'Write xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1".',
    ],
    [
      'the newer version not nested in the older one',
      replacing(/<VersionOverrides\s[^>]*V1_1"[\s\S]*?<\/VersionOverrides>/, ''),
      'There is no VersionOverrides 1.1 nested in VersionOverrides 1.0.',
    ],
    [
      'a requirement set too low for pinning',
      replacing('MinVersion="1.5"', 'MinVersion="1.3"'),
      'Ask for Name="Mailbox" MinVersion="1.5" or later.',
    ],
  ];

  test.each(cases)('%s', (_what, edit, expected) => {
    expect(complaintsAfter(edit)).toContainEqual(expect.stringContaining(expected));
  });

  test('an icon that is no PNG file', () => {
    const complaints = complaintsAfter(
      (xml) => xml,
      (path) =>
        path === 'assets/icon-16.png'
          ? Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" />')
          : readFile(path),
    );
    expect(complaints).toContainEqual(expect.stringContaining('assets/icon-16.png is no PNG file.'));
  });
});

test('requirement set 1.10 is later than 1.5', () => {
  expect(complaintsAfter(replacing('MinVersion="1.5"', 'MinVersion="1.10"'))).toEqual([]);
});
