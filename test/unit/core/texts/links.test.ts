import {
  distinctLinks,
  linkedFileCount,
  linkName,
  linksIn,
  sameLink,
} from '../../../../src/core/texts/links';

const html = (markup: string) => linksIn({ body: { kind: 'html', html: markup }, text: '' });
const text = (words: string) => linksIn({ body: { kind: 'text', text: words }, text: words });

const sharing = 'https://acme-my.sharepoint.com/:x:/g/personal/ana_acme_example/EaB1';
const wrapped = (link: string, host = 'eur01.safelinks.protection.outlook.com') =>
  `https://${host}/?url=${encodeURIComponent(link)}&data=05%7C02&reserved=0`;

test.each([
  ['a sharing link', `${sharing}?e=4Zx`],
  [
    'a document of a site',
    'https://acme.sharepoint.com/sites/hr/Shared%20Documents/Pay.docx?d=w1&csf=1&web=1',
  ],
  ['a folder of a site', 'https://acme.sharepoint.com/sites/hr/Shared%20Documents/2026'],
  [
    'a document opened in the browser',
    'https://acme.sharepoint.com/sites/hr/_layouts/15/Doc.aspx?sourcedoc=%7BA%7D',
  ],
  ['a short link', 'https://1drv.ms/x/s!Ab12'],
  ['a link of private OneDrive', 'https://onedrive.live.com/?id=A!1&cid=A'],
  ['a link of the US government’s cloud', 'https://acme.sharepoint.us/:w:/s/hr/Eab'],
  ['a link of the cloud in China', 'https://acme.sharepoint.cn/:w:/s/hr/Eab'],
])('%s leads to a file', (_what, link) => {
  expect(html(`<p><a href="${link.replace(/&/g, '&amp;')}">x</a></p>`)).toEqual([link]);
});

test.each([
  ['another site', 'https://acme.sharepoint.com.evil.example/:x:/g/Eab'],
  ['a host that only ends alike', 'https://notsharepoint.com/:x:/g/Eab'],
  ['the front page of a site', 'https://acme.sharepoint.com/sites/hr/'],
  ['the front page of everything', 'https://acme.sharepoint.com/'],
  ['a page of a site', 'https://acme.sharepoint.com/sites/hr/SitePages/Home.aspx'],
  ['a list', 'https://acme.sharepoint.com/sites/hr/Lists/Tasks/AllItems.aspx'],
  ['a link without encryption', 'http://acme-my.sharepoint.com/:x:/g/Eab'],
  ['a script', "javascript:alert('https://x')"],
  ['nothing', ''],
])('%s is no link to a file', (_what, link) => {
  expect(html(`<a href="${link}">x</a>`)).toEqual([]);
});

test.each([
  ['in double quotes', `<a class=x href="${sharing}">`],
  ['in single quotes', `<a href='${sharing}'>`],
  ['bare', `<a href=${sharing}>`],
  ['with spaces and capitals', `<A HREF = "${sharing}">`],
  ['with entities', `<a href="${sharing.replace(/:/g, '&#58;').replace(/\//g, '&#x2F;')}">`],
])('a link is found %s', (_how, markup) => {
  expect(html(markup)).toEqual([sharing]);
});

test('a link in plain text is found without what the sentence puts around it', () => {
  expect(text(`See (${sharing}). Also “${sharing}2”, and <${sharing}3>!`)).toEqual([
    sharing,
    `${sharing}2`,
    `${sharing}3`,
  ]);
});

test.each([
  ['once', wrapped(sharing)],
  ['twice, as in a quoted answer', wrapped(wrapped(sharing))],
  ['by the US government’s Safe Links', wrapped(sharing, 'usg02.safelinks.protection.office365.us')],
])('Safe Links are taken off %s', (_how, link) => {
  expect(html(`<a href="${link.replace(/&/g, '&amp;')}">`)).toEqual([sharing]);
});

test('Safe Links around Safe Links are taken off three times, and not without end', () => {
  const around = (layers: number): string => (layers === 0 ? sharing : wrapped(around(layers - 1)));
  expect([1, 2, 3, 4, 30].map((layers) => text(around(layers)))).toEqual([
    [sharing],
    [sharing],
    [sharing],
    [],
    [],
  ]);
});

test('Safe Links around something else are nothing', () => {
  expect(text(wrapped('https://elsewhere.example/a.docx'))).toEqual([]);
  expect(text('https://eur01.safelinks.protection.outlook.com/?data=05')).toEqual([]);
});

test('the same link counts once, whichever way it was opened or wrapped', () => {
  expect(
    distinctLinks([`${sharing}?e=1`, `${sharing}?e=2&xsdata=9`, wrapped(sharing), sharing.toLowerCase()]),
  ).toEqual([`${sharing}?e=1`, sharing.toLowerCase()]);
});

test('documents that differ only in what names them stay apart', () => {
  const doc = 'https://acme.sharepoint.com/sites/hr/_layouts/15/Doc.aspx?sourcedoc=';
  expect(distinctLinks([`${doc}%7BA%7D&web=1`, `${doc}%7BB%7D`, `${doc}%7BA%7D`])).toHaveLength(2);
});

test('the HTML and the text of a body do not count the same link twice', () => {
  expect(linksIn({ body: { kind: 'html', html: `<a href="${sharing}">Pay</a>` }, text: sharing })).toEqual([
    sharing,
  ]);
});

test('two addresses are compared as links', () => {
  expect(sameLink(`${sharing}?e=1`, sharing)).toBe(true);
  expect(sameLink(wrapped(sharing), sharing)).toBe(true);
  expect(sameLink(sharing, `${sharing}2`)).toBe(false);
  expect(sameLink('no link', 'no link')).toBe(false);
});

test('a link of unknown content is called by its file, never by its secret', () => {
  expect(linkName('https://acme.sharepoint.com/sites/hr/Shared%20Documents/Pay%20%C3%B1.docx')).toBe(
    'Pay ñ.docx',
  );
  expect(linkName(sharing)).toBe('acme-my.sharepoint.com');
  expect(linkName('https://acme.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=1')).toBe(
    'acme.sharepoint.com',
  );
  expect(linkName('https://acme.sharepoint.com/%E0%A4%A')).toBe('acme.sharepoint.com');
});

test('cloud attachments count as linked files, unless a link already shows their name', () => {
  const attachment = { id: '1', contentType: '', size: 1, inline: false };
  const link = 'https://acme.sharepoint.com/sites/hr/Shared%20Documents/Pay%20list.docx';
  expect(
    linkedFileCount({
      body: { kind: 'text', text: link },
      text: link,
      attachments: [
        { ...attachment, name: 'Pay list.docx', kind: 'reference' },
        { ...attachment, name: 'Plan.docx', kind: 'reference' },
        { ...attachment, name: 'Copy.docx', kind: 'file' },
      ],
    }),
  ).toBe(2);
});

test('a long text without links is read in a moment', () => {
  const began = Date.now();
  expect(text('href=" https:// '.repeat(20_000))).toEqual([]);
  expect(html('<a href="'.repeat(20_000))).toEqual([]);
  expect(Date.now() - began).toBeLessThan(1_000);
});
