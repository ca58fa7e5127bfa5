import type { Translator } from '../../../../src/i18n/translator';
import { defaultPolicy } from '../../../../src/policy/policy';
import type { Assessment } from '../../../../src/core/recall/assess';
import { headlineOf, noticeOf, summarize } from '../../../../src/core/recall/summary';
import type { RecipientVerdict } from '../../../../src/core/recall/verdicts';
import { headlineText, peopleSentence, wholeMessageText } from '../../../../src/core/recall/verdictWords';
import {
  basisText,
  noticeText,
  outlookPath,
  peopleText,
  reasonText,
  type WordContext,
} from '../../../../src/core/recall/reachWords';
import { speak } from '../../i18n/speak';
import { ago, evidenceOf, now } from './input';
import { group, judged } from './samples';

let english: Translator;
let spanish: Translator;

beforeAll(async () => {
  english = await speak('en-GB');
  spanish = await speak('es-ES');
});

/** The same in both languages, as [English, Spanish]. */
const both = (say: (words: Translator) => string | null) => [say(english), say(spanish)];

const context = (changes: Partial<WordContext> = {}): WordContext => ({
  client: 'web',
  policy: defaultPolicy,
  estimate: false,
  now,
  ...changes,
});

/** What the rules make of these recipients; change what the test is about. */
function assessmentOf(recipients: RecipientVerdict[], changes: Partial<Assessment> = {}): Assessment {
  const summary = summarize(recipients);
  return {
    subject: 'Salaries in October',
    sentAt: ago(3, 'minutes'),
    message: { outcome: 'recallable' },
    ageDays: 1,
    guessed: null,
    missing: false,
    waitedInVain: false,
    undecided: false,
    draft: false,
    sentCopy: null,
    deliverAt: null,
    kind: 'message',
    recipients,
    unintended: recipients,
    marked: false,
    cutShort: false,
    summary,
    headline: headlineOf(summary, recipients),
    notice: noticeOf(summary, recipients, false),
    actions: { primary: null, second: null },
    owner: null,
    forServiceDesk: false,
    cannotAsk: false,
    attempt: null,
    recallBehind: null,
    ...changes,
  };
}

const inside = judged('withinReach', { name: 'Ana Gil' });
const outside = judged('outOfReach', { reach: 'outside', reason: 'outside', name: 'Eva Rey' });
const mixed = judged('perhaps', { reach: 'mixed', reason: 'maybeOnPremises', name: 'Luis Paz' });
const unknown = judged('notKnown', { reach: 'unknown', reason: 'unknown', name: 'Noa Sol' });
const bounced = judged('nothingToRecall', { reason: 'bounced' });
const all = judged('withinReach', { ...group(300, 0), name: 'All' });
const uncounted = judged('notKnown', { ...group(null, null), reason: 'groupSize', name: 'Sales' });

type Case = [string, RecipientVerdict[], Partial<Assessment>, string, string];

describe('the headline', () => {
  const at = ago(1, 'minutes');
  const cases: Case[] = [
    [
      'one person within reach is named',
      [inside],
      {},
      'A recall can reach Ana Gil.',
      'La recuperación puede llegar a Ana Gil.',
    ],
    [
      'without a name by the address',
      [judged('withinReach', { name: '' })],
      {},
      'A recall can reach ana@norte.example.',
      'La recuperación puede llegar a ana@norte.example.',
    ],
    [
      'all',
      [inside, inside, inside],
      {},
      'A recall can reach all 3 people.',
      'La recuperación puede llegar a las 3 personas.',
    ],
    [
      'both',
      [inside, inside],
      {},
      'A recall can reach both people.',
      'La recuperación puede llegar a las 2 personas.',
    ],
    [
      'all, with a group',
      [inside, all],
      {},
      'A recall can reach all of about 301 people.',
      'La recuperación puede llegar a todas: unas 301 personas.',
    ],
    [
      'some',
      [inside, inside, outside],
      {},
      'A recall can reach 2 of 3 people.',
      'La recuperación puede llegar a 2 de 3 personas.',
    ],
    [
      'some, with a group',
      [inside, all, outside],
      {},
      'A recall can reach about 301 of 302 people.',
      'La recuperación puede llegar a unas 301 de 302 personas.',
    ],
    [
      'some of a list that was cut short',
      [inside, inside, outside],
      { cutShort: true },
      'A recall can reach 2 of at least 3 people.',
      'La recuperación puede llegar a 2 de al menos 3 personas.',
    ],
    [
      'one perhaps',
      [mixed],
      {},
      'A recall can perhaps reach Luis Paz.',
      'La recuperación quizá pueda llegar a Luis Paz.',
    ],
    [
      'several perhaps',
      [mixed, mixed, outside],
      {},
      'A recall can perhaps reach 2 of 3 people.',
      'La recuperación quizá pueda llegar a 2 de 3 personas.',
    ],
    [
      'one not known',
      [unknown],
      {},
      'It is not known whether a recall can reach Noa Sol.',
      'No se sabe si la recuperación puede llegar a Noa Sol.',
    ],
    [
      'several not known',
      [unknown, unknown],
      {},
      'It is not known whom a recall can reach.',
      'No se sabe a quién puede llegar la recuperación.',
    ],
    [
      'one outside',
      [outside],
      {},
      'A recall cannot reach Eva Rey.',
      'La recuperación no puede llegar a Eva Rey.',
    ],
    [
      'all outside',
      [outside, outside, outside],
      {},
      'A recall cannot reach any of the 3 people.',
      'La recuperación no puede llegar a ninguna de las 3 personas.',
    ],
    [
      'all bounced',
      [bounced],
      {},
      'Reported as delivered to nobody. Nothing to recall is known.',
      'Consta que no se ha entregado a nadie. No se conoce nada que recuperar.',
    ],
    ['only oneself', [], {}, 'There is nobody to recall it from.', 'No hay nadie de quien recuperarlo.'],
    [
      'requested',
      [judged('recallRequested')],
      { attempt: { state: 'requested', at } },
      'A recall was requested.',
      'Recuperación solicitada.',
    ],
    [
      'reported',
      [judged('recallRequested')],
      { attempt: { state: 'reported', at, report: { id: 'report-1', receivedAt: at } } },
      'Exchange has reported on the recall.',
      'Exchange ha informado sobre la recuperación.',
    ],
    [
      'uncertain claims nothing about a request',
      [inside],
      { attempt: { state: 'uncertain', at, why: 'silence' } },
      'A recall can reach Ana Gil.',
      'La recuperación puede llegar a Ana Gil.',
    ],
    [
      'perhaps too old',
      [judged('notKnown')],
      { message: { outcome: 'notKnown', reason: 'perhapsTooOld' } },
      'It is not known whether a recall still works.',
      'No se sabe si la recuperación aún es posible.',
    ],
    [
      'out of reach as a whole',
      [judged('outOfReach')],
      { message: { outcome: 'outOfReach', reason: 'recallOff' } },
      'This message cannot be recalled.',
      'Este mensaje no se puede recuperar.',
    ],
    [
      'only Outlook',
      [judged('outlookOnly')],
      { message: { outcome: 'outlookOnly', reason: 'exchangeServer' } },
      'Only Outlook itself can try to recall this.',
      'Solo el propio Outlook puede intentar recuperarlo.',
    ],
    [
      'held names the time at which it leaves',
      [judged('held')],
      { message: { outcome: 'held' }, deliverAt: ago(-5, 'minutes') },
      'Not delivered yet: it leaves at 11:49.',
      'Aún sin entregar: sale a las 11:49.',
    ],
    [
      'held for good names it too',
      [judged('held')],
      { message: { outcome: 'heldFinal' }, deliverAt: ago(-1, 'days') },
      'Not delivered yet: it leaves tomorrow at 11:44.',
      'Aún sin entregar: sale mañana a las 11:44.',
    ],
    [
      'not filed yet',
      [judged('waiting')],
      { message: { outcome: 'waiting' } },
      'Outlook is still filing your copy.',
      'Outlook aún está guardando el mensaje enviado.',
    ],
    [
      'not sent',
      [],
      { message: { outcome: 'notSent' } },
      'This is not a sent message.',
      'No es un mensaje enviado.',
    ],
  ];
  it.each(cases)('%s', (_, recipients, changes, inEnglish, inSpanish) => {
    const assessment = assessmentOf(recipients, changes);
    expect(both((words) => headlineText(words, assessment, context()))).toEqual([inEnglish, inSpanish]);
  });
});

describe('how many people', () => {
  it.each([
    ['exactly', [inside, outside], {}, '2 people', '2 personas'],
    ['about, with a group', [inside, all], {}, 'about 301 people', 'unas 301 personas'],
    [
      'at least, of a list cut short',
      [inside, all],
      { cutShort: true },
      'at least 301 people',
      'al menos 301 personas',
    ],
    [
      'with a group of unknown size beside them',
      [inside, outside, uncounted],
      {},
      '2 people and a group of unknown size',
      '2 personas y un grupo de tamaño desconocido',
    ],
  ])('%s', (_, recipients, changes, inEnglish, inSpanish) => {
    const assessment = assessmentOf(recipients, changes);
    expect(both((words) => peopleText(words, assessment))).toEqual([inEnglish, inSpanish]);
  });
});

describe('the sentence about the message as a whole', () => {
  const whole = (message: Assessment['message'], changes: Partial<Assessment> = {}, recall = {}) => {
    const policy = { ...defaultPolicy, recall: { ...defaultPolicy.recall, ...recall } };
    const assessment = assessmentOf([], { message, ...changes });
    return both((words) =>
      wholeMessageText(words, assessment, context({ policy, client: 'classicWindows' })),
    );
  };

  it('there is none where the people decide, or where it was not sent', () => {
    expect(whole({ outcome: 'recallable' })).toEqual([null, null]);
    expect(whole({ outcome: 'notSent' })).toEqual([null, null]);
  });

  it("the administrator's limit is named beside the age", () => {
    expect(
      whole({ outcome: 'outOfReach', reason: 'tooOld' }, { ageDays: 40 }, { maximumAgeDays: 30 }),
    ).toEqual([
      'Sent 40 days ago; your organization allows 30.',
      'Enviado hace 40 días; la organización permite 30.',
    ]);
  });

  it('half a day beyond the limit does not read as the limit', () => {
    expect(
      whole({ outcome: 'outOfReach', reason: 'tooOld' }, { ageDays: 30 }, { maximumAgeDays: 30 })[0],
    ).toBe('Sent 31 days ago; your organization allows 30.');
  });

  it('without the time of sending there is a limit but no age', () => {
    expect(
      whole({ outcome: 'outOfReach', reason: 'tooOld' }, { ageDays: null }, { maximumAgeDays: 30 }),
    ).toEqual([
      'It is older than the 30 days that your organization allows.',
      'Es anterior al límite de 30 días de la organización.',
    ]);
  });

  it('after waiting in vain it does not say that somebody moved the message', () => {
    const [en, es] = whole({ outcome: 'outOfReach', reason: 'notInSentItems' }, { waitedInVain: true });
    expect(en).toMatch(/^Exchange does not have your copy yet/);
    expect(es).toMatch(/^Exchange aún no tiene/);
  });

  it("Exchange's own limit is only usual", () => {
    expect(whole({ outcome: 'notKnown', reason: 'perhapsTooOld' }, { ageDays: 400 })).toEqual([
      'Sent 400 days ago; Exchange’s usual limit is 365 days.',
      'Enviado hace 400 días; el límite habitual de Exchange es de 365 días.',
    ]);
  });

  it("on Exchange Server the way to Outlook's own command is that of this client", () => {
    expect(whole({ outcome: 'outlookOnly', reason: 'exchangeServer' })).toEqual([
      'This mailbox is on Exchange Server. Outlook’s own command can try: open the message in its own window, then Message > Actions > Recall This Message.',
      'Este buzón está en Exchange Server. Puede intentarlo el comando de Outlook: abrir el mensaje en una ventana propia y elegir Mensaje > Acciones > Recuperar este mensaje.',
    ]);
  });

  it('a meeting is to be cancelled, another kind cannot be recalled', () => {
    const kind = { outcome: 'outOfReach', reason: 'kind' } as const;
    expect(whole(kind, { kind: 'meeting' })).toEqual([
      'This is a meeting request. Cancel the meeting instead.',
      'Es una convocatoria. Lo adecuado es cancelar la reunión.',
    ]);
    expect(whole(kind, { kind: 'other' })).toEqual([
      'This kind of item cannot be recalled.',
      'Este tipo de elemento no se puede recuperar.',
    ]);
  });

  it.each([
    ['account', 'Recall needs a work or school mailbox on Exchange. This mailbox is of another kind.'],
    ['recallOff', 'Your organization has switched recall off.'],
    ['notInSentItems', 'It is no longer in Sent Items. Move it back there first.'],
  ] as const)('%s says why', (reason, inEnglish) => {
    expect(whole({ outcome: 'outOfReach', reason })[0]).toBe(inEnglish);
  });

  it.each([
    ['held', 'It is waiting and can still be stopped.'],
    ['heldFinal', 'This Outlook cannot stop it any more. A recall can be asked for when it has left.'],
  ] as const)('%s says what can be done', (outcome, inEnglish) => {
    expect(whole({ outcome })[0]).toBe(inEnglish);
  });

  it.each([
    ['web', 'open the message in its own window (double-click), then Recall Message'],
    ['ios', 'in Outlook on the web, open the message in its own window (double-click), then Recall Message'],
    [
      'android',
      'in Outlook on the web, open the message in its own window (double-click), then Recall Message',
    ],
  ] as const)("on %s the way to Outlook's own command fits", (client, path) => {
    expect(outlookPath(english, client)).toBe(path);
  });
});

describe('the sentence about the people', () => {
  const cases: [string, RecipientVerdict[], string, string][] = [
    [
      'all inside',
      [inside, all],
      'Everybody is inside your organization.',
      'Todas las personas son de la organización.',
    ],
    [
      'outside, with the outside members of groups',
      [outside, judged('partly', group(300, 4))],
      '5 people are outside your organization.',
      '5 personas están fuera de la organización.',
    ],
    [
      'outside and not known',
      [outside, unknown, inside],
      '1 outside your organization, 1 not known.',
      '1 fuera de la organización, 1 sin determinar.',
    ],
    ['not known', [inside, unknown], 'For 1 person it is not known.', 'Para 1 persona no se sabe.'],
    [
      'perhaps',
      [inside, mixed, mixed],
      'For 2 people it may or may not work.',
      'Para 2 personas puede funcionar o no.',
    ],
  ];
  it.each(cases)('%s', (_, recipients, inEnglish, inSpanish) => {
    const assessment = assessmentOf(recipients);
    expect(both((words) => peopleSentence(words, assessment))).toEqual([inEnglish, inSpanish]);
  });

  it('names a group of unknown size beside the numbers', () => {
    const assessment = assessmentOf([outside, uncounted]);
    expect(both((words) => peopleSentence(words, assessment))).toEqual([
      expect.stringMatching(/ Not counted: Sales \(number of members not known\)\.$/),
      expect.stringMatching(/ Sin contar: Sales \(número de miembros desconocido\)\.$/),
    ]);
  });

  it.each([
    ['somebody on own servers', judged('outOfReach', { reach: 'onPremises', reason: 'onPremises' })],
    ['a group of unknown size', uncounted],
    ['a group whose outside members nobody counted', judged('notKnown', group(30, null))],
  ])('does not call %s inside', (_, recipient) => {
    expect(peopleSentence(english, assessmentOf([inside, recipient]))).not.toContain('inside');
  });

  it('says what a recall is, where there is nothing else to say', () => {
    expect(both((words) => peopleSentence(words, assessmentOf([inside])))).toEqual([
      'A recall asks Exchange to remove the delivered copies.',
      'Recuperar es pedir a Exchange que retire las copias entregadas.',
    ]);
    expect(peopleSentence(english, assessmentOf([]))).toBe('');
  });
});

describe('the reason on a row', () => {
  const fact = (kind: RecipientVerdict['evidence'][number]['kind']) => ({
    evidence: [evidenceOf(kind, ago(1, 'minutes'))],
  });
  const cases: [string, RecipientVerdict, string, string][] = [
    [
      'inside',
      inside,
      'Inside the organization. Reading not checked yet.',
      'Dentro de la organización. Lectura aún sin comprobar.',
    ],
    [
      'inside, as a first guess',
      judged('withinReach', { basis: 'firstGuess' }),
      'Probably inside the organization.',
      'Probablemente dentro de la organización.',
    ],
    [
      'no receipt requested',
      judged('withinReach', { reason: 'noReceiptRequested' }),
      'Nobody knows whether it was opened: no receipt was requested.',
      'No se sabe si se ha abierto: no se pidió confirmación de lectura.',
    ],
    [
      'no sign of reading',
      judged('withinReach', { reason: 'noSignOfReading' }),
      'No sign that it was opened (receipt requested, none received).',
      'No consta que se haya abierto (confirmación pedida, sin respuesta).',
    ],
    [
      'read',
      judged('withinReachButRead', { reason: 'read', ...fact('read') }),
      'Read at 11:43. The copy can still go; what was read stays read.',
      'Leído a las 11:43. La copia aún puede retirarse; lo leído, leído está.',
    ],
    [
      'answered',
      judged('withinReachButRead', { reason: 'answered', ...fact('answered') }),
      'Answered at 11:43, so it has been read.',
      'Respondió a las 11:43: lo ha leído.',
    ],
    [
      'read, and read messages stay',
      judged('outOfReach', { reason: 'alreadyRead', ...fact('read') }),
      'Read at 11:43; your organization does not recall read messages.',
      'Leído a las 11:43; la organización no recupera mensajes leídos.',
    ],
    [
      'deleted unread',
      judged('withinReach', { reason: 'deletedUnread', ...fact('deletedUnread') }),
      'Reported as deleted without being opened (at 11:43).',
      'Consta como eliminado sin abrir (a las 11:43).',
    ],
    [
      'bounced',
      judged('nothingToRecall', { reason: 'bounced', ...fact('bounced') }),
      'Reported as not delivered (at 11:43).',
      'Consta como no entregado (a las 11:43).',
    ],
    [
      'outside',
      outside,
      'Outside the organization: the copy stays.',
      'Fuera de la organización: la copia se queda.',
    ],
    [
      'outside, as a first guess',
      judged('outOfReach', { reach: 'outside', reason: 'outside', basis: 'firstGuess' }),
      'Probably outside the organization.',
      'Probablemente fuera de la organización.',
    ],
    [
      'partner',
      judged('perhaps', { reach: 'partner', reason: 'partner' }),
      'Another organization that, says your administrator, accepts our recalls: the copy can probably be reached. Only that organization’s own setting decides.',
      'Otra organización que, según el administrador, acepta nuestras recuperaciones: probablemente se alcance la copia. Solo decide el ajuste de esa organización.',
    ],
    [
      'on own servers',
      judged('outOfReach', { reach: 'onPremises', reason: 'onPremises' }),
      'On the company’s own mail server: cloud recall does not get there.',
      'En un servidor de correo propio: la recuperación en la nube no llega.',
    ],
    [
      'mixed',
      mixed,
      'Perhaps on the company’s own server; it cannot be told from here.',
      'Quizá en un servidor propio; desde aquí no se sabe.',
    ],
    [
      'unknown',
      unknown,
      'Exchange said nothing about this address.',
      'Exchange no ha dado datos de esta dirección.',
    ],
    [
      'without an address',
      judged('notKnown', { reach: 'unknown', reason: 'unknown', address: '' }),
      'This recipient has no e-mail address that could be checked.',
      'Sin dirección de correo que comprobar.',
    ],
    ['a group inside', all, 'Group of 300, all inside.', 'Grupo de 300, todos internos.'],
    [
      'a group partly outside',
      judged('partly', group(300, 4)),
      'Group of 300; 4 outside.',
      'Grupo de 300; 4 externos.',
    ],
    [
      'a group all outside',
      judged('outOfReach', { ...group(4, 4), reason: 'outside' }),
      'Group of 4, all outside: their copies stay.',
      'Grupo de 4, todos externos: las copias se quedan.',
    ],
    [
      'a group of unknown size',
      uncounted,
      'Group; number of members not known.',
      'Grupo; número de miembros desconocido.',
    ],
    [
      'requested, whatever it was before',
      judged('recallRequested', { reason: 'read', ...fact('read') }),
      'Exchange was asked to remove this copy.',
      'Se ha pedido a Exchange que retire esta copia.',
    ],
    [
      'decided as a whole: said once, not on every row',
      judged('outOfReach', { reason: 'recallOff' }),
      '',
      '',
    ],
  ];
  it.each(cases)('%s', (_, recipient, inEnglish, inSpanish) => {
    expect(both((words) => reasonText(words, recipient, context()))).toEqual([inEnglish, inSpanish]);
  });

  it('before Exchange was asked, it is Outlook that said nothing', () => {
    expect(both((words) => reasonText(words, unknown, context({ estimate: true })))).toEqual([
      'Outlook cannot tell where this mailbox is.',
      'Outlook no indica dónde está este buzón.',
    ]);
  });

  it('only a requested receipt may speak of no sign', () => {
    const others = cases.filter(([name]) => name !== 'no sign of reading').map(([, recipient]) => recipient);
    for (const recipient of others) {
      expect(reasonText(english, recipient, context())).not.toMatch(/no sign/i);
    }
  });
});

describe('the basis', () => {
  const stated = context({ policy: { ...defaultPolicy, statedOn: '2026-11-03' } });
  const cases: [Parameters<typeof basisText>[1], WordContext, string, string][] = [
    ['mailTips', context(), 'From: Exchange', 'Según: Exchange'],
    [
      'verifiedDomains',
      context(),
      'From: your organization’s domains',
      'Según: los dominios de la organización',
    ],
    ['administrator', context(), 'From: your administrator', 'Según: el administrador'],
    [
      'administrator',
      stated,
      'From: your administrator (3 Nov 2026)',
      'Según: el administrador (3 nov 2026)',
    ],
    ['exchangeDefault', stated, 'From: Exchange’s default', 'Según: el valor habitual de Exchange'],
    ['firstGuess', context(), 'From: Outlook’s first guess', 'Según: la primera estimación de Outlook'],
    ['report', context(), 'From: a report', 'Según: un informe'],
    ['reply', context(), 'From: a reply', 'Según: una respuesta'],
  ];
  it.each(cases)('%s', (basis, circumstances, inEnglish, inSpanish) => {
    expect(both((words) => basisText(words, basis, circumstances))).toEqual([inEnglish, inSpanish]);
  });
});

describe('the notice', () => {
  const cases: [string, RecipientVerdict[], 'first' | 'confirm', string, string][] = [
    [
      'on the first screen',
      [inside, outside, outside],
      'first',
      '2 outside keep their copy and very probably get a notice with the subject.',
      '2 externos conservan la copia y muy probablemente recibirán un aviso con el asunto.',
    ],
    [
      'in the confirmation',
      [inside, outside, outside],
      'confirm',
      '2 people outside keep their copy and very probably get a mail saying that you want to recall it, with its subject.',
      '2 personas externas conservan la copia y muy probablemente recibirán un correo, con el asunto, que avisa de que se quiere recuperar.',
    ],
    [
      'about the outside members of a group',
      [judged('partly', group(300, 4))],
      'first',
      '4 outside keep their copy and very probably get a notice with the subject.',
      '4 externos conservan la copia y muy probablemente recibirán un aviso con el asunto.',
    ],
    ...(['first', 'confirm'] as const).map((place): (typeof cases)[number] => [
      `when it is not sure who is outside (${place})`,
      [inside, mixed],
      place,
      'Some may be outside. They would keep their copy and may get a notice with the subject.',
      'Puede haber personas externas: conservarían la copia y podrían recibir un aviso con el asunto.',
    ]),
  ];
  it.each(cases)('%s', (_, recipients, place, inEnglish, inSpanish) => {
    const assessment = assessmentOf(recipients);
    expect(both((words) => noticeText(words, assessment, place))).toEqual([inEnglish, inSpanish]);
  });

  it('is not there when everybody is inside', () => {
    expect(noticeText(english, assessmentOf([inside, all]), 'confirm')).toBeNull();
  });
});
