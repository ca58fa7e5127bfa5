import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { fieldsOf } from '../../../../../src/adapters/exchange/responses/headerFields';
import { mimeParts, type MimePart } from '../../../../../src/adapters/exchange/responses/mimeParts';
import { addresses, factsIn, responsesTo } from './cases';

/* Valid reports, made up from a seed: read beside another reader of mails, and with any one line spoilt. */

const seed = 20_261_122;
const { ben, eva } = addresses;
const outcomes = ['failed', 'delivered', 'delayed', 'relayed'] as const;

interface Report {
  lines: string[];
  statement: string;
  facts: readonly string[];
  itemClass: string;
}

const recipient = fc.record({
  address: fc.constantFrom(ben, eva, 'nobody@else.example'),
  outcome: fc.constantFrom(...outcomes),
  original: fc.option(fc.constantFrom(ben, eva), { nil: null }),
  comment: fc.constantFrom('', ' (as it is)', ' (a (nested) one)'),
});

const encodings = ['7bit', 'base64', 'quoted-printable'] as const;

function encoded(text: string, encoding: (typeof encodings)[number]): string[] {
  if (encoding === 'base64')
    return (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    );
  return (encoding === 'quoted-printable' ? text.replace(/=/g, '=3D') : text).split('\r\n');
}

const report = fc
  .record({
    recipients: fc.uniqueArray(recipient, { selector: ({ address }) => address, minLength: 1, maxLength: 3 }),
    boundary: fc.constantFrom('bb', 'b=_1 x', '=_Part.7', 'a:b'),
    encoding: fc.constantFrom(...encodings),
    folded: fc.boolean(),
  })
  .map(({ recipients, boundary, encoding, folded }): Report => {
    const blocks = recipients.map(({ address, outcome, original, comment }) => [
      ...(original === null ? [] : [`Original-Recipient: rfc822;${original}`]),
      folded ? `Final-Recipient:\r\n rfc822; ${address}` : `Final-Recipient: rfc822; ${address}`,
      `Action: ${outcome}${comment}`,
      'Status: 5.1.1',
    ]);
    const statement = [
      'Reporting-MTA: dns; mx.out.example',
      ...blocks.flatMap((block) => ['', ...block]),
    ].join('\r\n');
    const lines = [
      'From: Mail Delivery System <mailer-daemon@mx.out.example>',
      'Subject: Undelivered',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status;',
      `\tboundary="${boundary}"`,
      '',
      `--${boundary}`,
      'Content-Type: text/plain',
      '',
      'It came back.',
      `--${boundary}`,
      'Content-Type: message/delivery-status',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      ...encoded(statement, encoding).flatMap((line) => line.split('\r\n')),
      `--${boundary}`,
      'Content-Type: text/rfc822-headers',
      '',
      'Message-ID: <m1@home.example>',
      `To: ${ben}, ${eva}`,
      `--${boundary}--`,
      '',
    ];
    const facts = recipients
      .filter(({ address, outcome }) => outcome === 'failed' && address !== 'nobody@else.example')
      .map(({ address }) => `${address}: bounced`);
    return { lines, statement, facts, itemClass: 'REPORT.IPM.Note.NDR' };
  });

const read = async ({ itemClass }: Report, lines: readonly string[]) =>
  factsIn(
    await responsesTo({
      itemClass,
      from: 'mailer-daemon@mx.out.example',
      properties: { 'String 0x1046': '<m1@home.example>' },
      mime: lines.join('\r\n'),
    }),
  );

const spoilings = ['gone', 'twice', 'swapped', 'indented', 'cut', 'noColon', 'blank', 'capitals'] as const;

function spoilt(lines: readonly string[], at: number, how: (typeof spoilings)[number]): string[] {
  const line = lines[at] ?? '';
  const instead: Record<(typeof spoilings)[number], string[]> = {
    gone: [],
    twice: [line, line],
    swapped: [lines[at + 1] ?? '', line],
    indented: [` ${line}`],
    cut: [line.slice(0, Math.floor(line.length / 2))],
    noColon: [line.replace(':', '')],
    blank: ['', line],
    capitals: [line.toUpperCase()],
  };
  return [...lines.slice(0, at), ...instead[how], ...lines.slice(at + (how === 'swapped' ? 2 : 1))];
}

test('every valid report says whom it names', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (one) => {
      expect((await read(one, one.lines)).sort()).toEqual([...one.facts].sort());
    }),
    { seed, numRuns: 60 },
  );
});

test('200 reports with a line spoilt: never a fact about a wrong person, never a throw', async () => {
  await fc.assert(
    fc.asyncProperty(report, fc.nat(), fc.constantFrom(...spoilings), async (one, at, how) => {
      const found = await read(one, spoilt(one.lines, at % one.lines.length, how));
      expect(found.filter((fact) => !one.facts.includes(fact))).toEqual([]);
    }),
    { seed, numRuns: 200 },
  );
});

const leaves = (part: MimePart): MimePart[] => (part.parts.length > 0 ? part.parts.flatMap(leaves) : [part]);

test('300 mails are divided and decoded as another reader does it', async () => {
  await fc.assert(
    fc.asyncProperty(report, async ({ lines, statement }) => {
      const mime = lines.join('\r\n');
      const theirs = await PostalMime.parse(mime, {
        attachmentEncoding: 'utf8',
        forceRfc822Attachments: true,
      });
      const ours = mimeParts(mime.replace(/\r\n/g, '\n'));
      const fields = (all: readonly { name: string; value: string }[]) =>
        all.map(({ name, value }) => `${name}: ${value.replace(/\s+/g, ' ')}`).sort();
      expect(fields(ours.fields)).toEqual(
        fields(theirs.headers.map(({ key, value }) => ({ name: key, value }))),
      );
      const told = leaves(ours).find(({ type }) => type === 'message/delivery-status')?.body ?? '';
      const same = fieldsOf(statement.replace(/\r\n/g, '\n'));
      expect(fieldsOf(told)).toEqual(same);
      const theirPart = theirs.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
      const theirText = typeof theirPart?.content === 'string' ? theirPart.content : (theirs.text ?? '');
      for (const { value } of same)
        expect(theirText.replace(/\s+/g, ' ')).toContain(value.replace(/\s+/g, ' '));
    }),
    { seed, numRuns: 300 },
  );
});
