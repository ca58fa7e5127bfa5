import type { Person } from '../../exchange/types';
import type { OutlookSetup, ShownMessage, ShownPerson } from '../api';
import type { Draft } from './draft';
import type { Words } from './words';

/** How an answer is begun. */
export type Answering = 'reply' | 'replyAll' | 'forward';

/** Who answers, and how their Outlook writes. */
export interface Answerer {
  setup: Pick<OutlookSetup, 'client' | 'timeZone' | 'directory'>;
  person: string;
  words: Pick<Words, 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'forwardPrefix'>;
}

const fold = (address: string): string => address.toLowerCase();

const ownAddresses = ({ setup, person }: Answerer): Set<string> => {
  const own = setup.directory.people.find(({ address }) => fold(address) === fold(person));
  return new Set([person, ...(own?.aliases ?? [])].map(fold));
};

const written = (people: Person[]): string =>
  people.map(({ name, address }) => (name === address ? address : `${name} <${address}>`)).join('; ');

/** A date as Outlook writes it in full; `iso` is a UTC instant. */
export const fullTime = (iso: string, { client, timeZone }: Answerer['setup']): string =>
  new Date(iso).toLocaleString(client.locale, { timeZone, dateStyle: 'full', timeStyle: 'short' });

/** The block under an answer, with the lines by which Outlook heads what it quotes. */
const quoted = (message: ShownMessage, { setup, words }: Answerer): string => {
  const { from, to, cc, subject, sentAt, bodyText } = message;
  return [
    '',
    '',
    '________________________________',
    `${words.from}: ${written([from])}`,
    `${words.sent}: ${fullTime(sentAt, setup)}`,
    `${words.to}: ${written(to)}`,
    ...(cc.length > 0 ? [`${words.cc}: ${written(cc)}`] : []),
    `${words.subject}: ${subject}`,
    '',
    bodyText,
  ].join('\n');
};

/** `RE: ` before a subject that is no answer yet, in whatever language; `FW: ` or `RV: ` likewise. */
const prefixed = (prefix: string, subject: string): string => {
  const known = prefix === 'RE' ? /^re:/i : /^(fw|fwd|rv):/i;
  return known.test(subject) ? subject : `${prefix}: ${subject}`;
};

const answered = (message: ShownMessage, how: Answering, answerer: Answerer): Pick<Draft, 'to' | 'cc'> => {
  const own = ownAddresses(answerer);
  const isOwn = own.has(fold(message.from.address));
  const first = isOwn ? message.to : [message.from];
  if (how === 'forward') return { to: [], cc: [] };
  if (how === 'reply') return { to: first, cc: [] };
  const taken = new Set(own);
  const others = (people: ShownPerson[]): ShownPerson[] =>
    people.filter(({ address }) => {
      if (taken.has(fold(address))) return false;
      taken.add(fold(address));
      return true;
    });
  const to = others(isOwn ? message.to : [message.from, ...message.to]);
  const cc = others(message.cc);
  // A message to nobody but oneself is answered to oneself.
  return to.length + cc.length === 0 ? { to: first, cc: [] } : { to, cc };
};

/** What a reply, a reply to all or a forward begins with; `text` stands above what is quoted. */
export const answerTo = (
  message: ShownMessage,
  how: Answering,
  answerer: Answerer,
  text = '',
): Partial<Draft> => ({
  ...answered(message, how, answerer),
  subject: prefixed(how === 'forward' ? answerer.words.forwardPrefix : 'RE', message.subject),
  body: text + quoted(message, answerer),
  conversationId: message.conversationId,
  composeType: how === 'forward' ? 'forward' : 'reply',
  answers: message.id,
  ...(how === 'forward' && { attachments: message.attachments }),
});
