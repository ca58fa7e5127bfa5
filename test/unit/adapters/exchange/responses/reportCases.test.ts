import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, factsIn, message, receivedAt, responsesTo, searchKey, type GivenMail } from './cases';

/*
 * Reports as mail systems send them, in `mails`; the people are made up. Each is tried in the two forms that MS-OXCMAIL
 * allows: the MIME as it came, and as Exchange writes it anew from what it kept, where the text says what the class
 * says and the report's own statement stands in a property.
 */
const { ben, eva, accented, spaced } = addresses;
const folder = join(__dirname, 'mails');
const mimeOf = (name: string) => readFileSync(join(folder, `${name}.eml`), 'utf8').replace(/\r?\n/g, '\r\n');

const read = [`${ben}: read`];
const deleted = [`${ben}: deleted`];
const bounced = [`${ben}: bounced`];

interface Case {
  facts: readonly string[];
  /** What a receipt says; the class is made of it as Exchange does. */
  says?: string;
  properties?: Readonly<Record<string, string>>;
  from?: string;
}

const receipt = (says: string, facts: readonly string[], more: Partial<Case> = {}): Case => ({
  says,
  facts,
  ...more,
});
const delivery = (facts: readonly string[], more: Partial<Case> = {}): Case => ({ facts, ...more });

const about = { 'String 0x1046': '<m1@home.example>' };

const cases: Readonly<Record<string, Case>> = {
  'dsn-base64': delivery(bounced),
  'dsn-blank-with-space': delivery([`${eva}: bounced`, ...bounced]),
  'dsn-conv-only-about-later-letter': delivery([], { properties: {} }),
  'dsn-delayed': delivery([]),
  'dsn-delivered': delivery([`${ben}: delivered`]),
  'dsn-eai': delivery([`${accented}: bounced`]),
  'dsn-expanded': delivery([]),
  'dsn-failed': delivery(bounced),
  'dsn-failed-comment': delivery(bounced),
  // No word of RFC 3464: what it means, nobody says.
  'dsn-failure-word': delivery([]),
  'dsn-forged-in-text': delivery([`${eva}: bounced`]),
  'dsn-forward-failed': delivery([]),
  'dsn-no-reporting-mta': delivery(bounced),
  'dsn-original-only-lower': delivery(bounced),
  'dsn-qp': delivery(bounced),
  'dsn-quoted-local': delivery([`${spaced}: bounced`]),
  'dsn-relayed': delivery([]),
  'dsn-two-ben-delayed-eva-failed': delivery([`${eva}: bounced`]),
  'dsn-two-ben-delivered-eva-failed': delivery([`${eva}: bounced`]),
  'dsn-two-ben-failed-eva-delayed': delivery(bounced),
  'dsn-untyped': delivery(bounced),
  'link-case-of-id-host': receipt('displayed', read, {
    properties: { 'String 0x1046': '<m1@HOME.example>' },
  }),
  'link-irt-two-ids': receipt('displayed', read, {
    properties: { 'String 0x1042': '<m0@home.example> <m1@home.example>' },
  }),
  'link-irt-with-comment': receipt('displayed', read, {
    properties: { 'String 0x1042': '<m1@home.example> (Me’s message of Sun)' },
  }),
  'link-omid-without-brackets': receipt('displayed', read, {
    properties: { 'String 0x1046': 'm1@home.example' },
  }),
  'mdn-alias-from': receipt('displayed', read, { from: 'b.ruiz@out.example' }),
  'mdn-comment': receipt('displayed', read),
  'mdn-conv-only-about-later-letter': receipt('displayed', [], { properties: {} }),
  'mdn-deleted': receipt('deleted', deleted),
  'mdn-deleted_error': receipt('deleted', deleted),
  'mdn-denied': receipt('denied', []),
  'mdn-dispatched': receipt('dispatched', []),
  'mdn-displayed': receipt('displayed', read),
  'mdn-displayed_error': receipt('displayed', read),
  'mdn-displayed_warning': receipt('displayed', read),
  'mdn-failed': receipt('failed', []),
  'mdn-folded': receipt('displayed', read),
  'mdn-mixedcase': receipt('displayed', read),
  'mdn-processed': receipt('processed', []),
  'mdn-processed_error-decryption-failed': receipt('processed', []),
  'mdn-untyped-final': receipt('displayed', read),
  'report-time-1970': receipt('displayed', read, {
    properties: { ...about, 'SystemTime 0x32': '1970-01-01T00:00:00Z' },
  }),
  'report-time-future': receipt('displayed', read, {
    properties: { ...about, 'SystemTime 0x32': '2031-01-01T00:00:00Z' },
  }),
  'searchkey-same-but-other-id': receipt('displayed', [], {
    properties: { 'Binary 0x25': searchKey, 'String 0x1046': '<copy@home.example>' },
  }),
};

/** As Exchange files them. Source: MS-OXCMAIL, 2.2.3.7. */
const filedAs = (says: string): string =>
  ['displayed', 'dispatched', 'processed'].includes(says) ? 'IPNRN' : 'IPNNRN';

function given(name: string, { says, properties = about, from = ben }: Case): GivenMail {
  const mime = mimeOf(name);
  const failed = /^Action:\s*(?:failed|failure)/im.test(mime) || name === 'dsn-base64';
  return {
    itemClass: `REPORT.IPM.Note.${says ? filedAs(says) : failed ? 'NDR' : 'DR'}`,
    from: says ? from : 'mailer-daemon@mx.out.example',
    properties,
    mime,
  };
}

/** The receipt as Exchange writes it anew: its text says what the class says, the statement stands in a property. */
function writtenAnew(name: string, one: Case, statement: Record<string, string>): GivenMail {
  const original = given(name, one);
  const mime = original.mime?.replace(
    /^Disposition:[^\r\n]*(?:\r\n[ \t][^\r\n]*)*/im,
    `Disposition: automatic-action/MDN-sent-automatically; ${original.itemClass.endsWith('IPNRN') ? 'displayed' : 'deleted'}`,
  );
  return { ...original, mime: mime ?? '', properties: { ...original.properties, ...statement } };
}

test('every mail in the folder is tried', () => {
  expect(
    readdirSync(folder)
      .map((file) => file.replace(/\.eml$/, ''))
      .sort(),
  ).toEqual(Object.keys(cases).sort());
});

test.each(Object.entries(cases))('%s, as it came', async (name, one) => {
  expect(factsIn(await responsesTo(given(name, one)))).toEqual(one.facts);
});

const receipts = Object.entries(cases).flatMap(([name, one]) =>
  one.says === undefined ? [] : [{ name, one, says: one.says }],
);

test.each(receipts)(
  '$name, written anew, with the statement in PidTagReportDisposition',
  async ({ name, one, says }) => {
    expect(factsIn(await responsesTo(writtenAnew(name, one, { 'String 0x80': says })))).toEqual(one.facts);
  },
);

test.each(receipts)(
  '$name, written anew, with the statement in PidTagReportText',
  async ({ name, one, says }) => {
    const statement = { 'String 0x1001': `automatic-action/MDN-sent-automatically; ${says}` };
    expect(factsIn(await responsesTo(writtenAnew(name, one, statement)))).toEqual(one.facts);
  },
);

test('a bounce written anew that names the reader for whom it was passed on is no bounce of the copy', async () => {
  const mime = mimeOf('dsn-failed').replace(
    'To: ben@out.example',
    'Resent-To: ben.home@isp.example\r\nTo: ben@out.example',
  );
  expect(factsIn(await responsesTo({ ...given('dsn-failed', delivery([])), mime }))).toEqual([]);
});

test.each(['report-time-1970', 'report-time-future'])('%s: the time is that of the arrival', async (name) => {
  const { reports } = await responsesTo(given(name, cases[name] ?? delivery([])));
  expect(reports.map(({ at }) => at)).toEqual([receivedAt]);
});

test('the time that a report tells holds, where it is possible', async () => {
  const properties = { ...about, 'SystemTime 0x32': '2026-11-22T11:10:00Z' };
  const { reports } = await responsesTo(given('mdn-displayed', receipt('displayed', [], { properties })));
  expect(reports.map(({ at }) => at)).toEqual(['2026-11-22T11:10:00.000Z']);
  expect(Date.parse(message.sentAt)).toBeLessThan(Date.parse('2026-11-22T11:10:00Z'));
});

test.each(['mdn-processed', 'mdn-denied', 'dsn-delayed'])(
  '%s is shown as a report that settles nothing',
  async (name) => {
    const { reports } = await responsesTo(given(name, cases[name] ?? delivery([])));
    expect(reports).toMatchObject([{ kind: 'unclear', id: 'mail' }]);
  },
);
