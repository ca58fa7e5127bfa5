import type { EvidenceKind } from '../../../../src/core/recall/evidence';
import { contradictionIn } from '../../../../src/core/recall/evidenceShown';
import type { Happening } from '../../../../src/features/tracking/timeline';
import { catalogTexts } from '../../../../src/i18n/compile/catalogTexts';
import { ago, evidenceOf } from './input';
import { judged } from './samples';

/*
 * Every text that states a fact about a copy, with the evidence that it needs. The table is complete by its type: a new
 * kind of evidence or of happening has to say what may be told of it.
 */
interface Need {
  /** What has to have come back. */
  needs: string;
  /** In English, what the text may not be without, and what it may not say. */
  says: RegExp;
  never?: RegExp;
}

const reported = (needs: string, says: RegExp, never?: RegExp): Need => ({
  needs,
  says,
  ...(never && { never }),
});
const unread = /unread|nobody has read/i;

const ofEvidence = {
  answered: reported('an answer by a person that names the message', /^Answered/),
  read: reported('a receipt that states "displayed"', /read/i),
  deletedUnread: reported('a receipt of Exchange’s own that states "deleted"', /^Reported as deleted/),
  deleted: reported(
    'a receipt from outside that states "deleted"',
    /^Reported as deleted.*seen/,
    /without being opened/,
  ),
  bounced: reported('a delivery report for the final recipient', /^Reported as not delivered/, /no copy/),
  autoReplied: reported('an automatic mail', /says nothing about reading/),
  delivered: reported('a delivery report that states "delivered"', /delivered/i, /read|opened/),
} as const satisfies Record<EvidenceKind, Need>;

const ofHappenings = {
  requested: reported('the server took the request', /requested$/, /removed/),
  uncertain: reported('no answer came', /did not answer/, /removed/),
  refused: reported('the server refused', /refused/),
  reported: reported('Exchange’s report mail', /report arrived/, /removed/),
  noted: reported('the user’s ticks', /^You noted/),
  drafted: reported('a draft was made', /^Draft made/, /sent|told|opened/),
  read: reported('a receipt that states "displayed"', /receipt/),
  notRead: reported('a receipt of Exchange’s own that states "deleted"', /^Reported as/),
  deleted: reported('a receipt from outside that states "deleted"', /^Reported as deleted/, /opened/),
  notReadSinceRecall: reported('such a receipt after a recall', /perhaps from a recall/),
  delivered: reported('a delivery report', /^Reported as delivered/),
  notDelivered: reported('a delivery report', /^Reported as not delivered/),
  recalled: reported('an old recall report', /says the Outlook of/),
  notRecalled: reported('an old recall report', /says the Outlook of/),
  unclearReport: reported('a report that proves nothing', /settles nothing/, /read|deleted|delivered/),
  systemMail: reported('a mail of a mail system', /mail system/, /read|answered/),
  answered: reported('an answer by a person', /answered/),
  answeredAutomatically: reported('an automatic mail', /^Automatic/),
  laterMail: reported('a mail in the conversation', /wrote in the conversation/, /answered/),
  saysDeleted: reported('a claim in answer to a request', /says it is deleted/),
  saysNotDeleted: reported('a claim in answer to a request', /says it is not deleted/),
} as const satisfies Record<Happening, Need>;

const table: Record<string, Need> = Object.fromEntries([
  ...Object.entries(ofEvidence).flatMap(([kind, need]) => [
    [`evidence.${kind}`, need],
    [`incidentEvidence.${kind}`, need],
  ]),
  ...Object.entries(ofHappenings).map(([what, need]) => [`happening.${what}`, need]),
]) as Record<string, Need>;

const texts = new Map<string, string>(catalogTexts('en'));

test.each(Object.entries(table))('%s says no more than its evidence', (key, { needs, says, never }) => {
  const text = texts.get(key) ?? '';
  expect(needs).not.toBe('');
  expect(text).toMatch(says);
  expect(text).not.toMatch(unread);
  if (never) expect(text).not.toMatch(never);
});

test('every text of the catalogs that states such a fact stands in the table', () => {
  const stating = [...texts.keys()].filter((key) => /^(?:happening|incidentEvidence)\./.test(key));
  expect(stating.filter((key) => !(key in table))).toEqual([]);
});

describe('two facts that do not fit together', () => {
  const early = ago(20, 'minutes');
  const late = ago(5, 'minutes');
  const kindsIn = (...evidence: ReturnType<typeof evidenceOf>[]) =>
    contradictionIn(judged('withinReach', { evidence }))?.map(({ kind }) => kind) ?? null;

  test.each([
    ['an answer before the receipt', 'answered', 'read', ['answered', 'read']],
    ['opened, and bounced later', 'read', 'bounced', ['read', 'bounced']],
    ['deleted unopened, and answered later', 'deletedUnread', 'answered', ['deletedUnread', 'answered']],
    ['read, and answered later', 'read', 'answered', null],
    ['delivered, and read later', 'delivered', 'read', null],
    ['deleted after having been read', 'read', 'deleted', null],
  ] as const)('%s', (_, one, other, found) => {
    expect(kindsIn(evidenceOf(one, early), evidenceOf(other, late))).toEqual(found);
  });
});
