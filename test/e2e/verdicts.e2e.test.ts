import type { Frame } from 'playwright-core';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import {
  actions,
  button,
  groups,
  headline,
  messageShown,
  notice,
  openFolder,
  roundTrips,
  textOf,
  verdicts,
  waitForState,
  whatCameBack,
} from './support/pane';

type Part = Record<string, unknown>;

/** The office, with the administrator's recall policy changed. */
const officeWhere = (recall: Part): Part => {
  const world = worldNamed('office');
  const policy = world['policy'] as Part;
  return { ...world, policy: { ...policy, recall: { ...(policy['recall'] as Part), ...recall } } };
};

/** The office, with one of its messages changed. */
const officeWith = (id: string, change: Part): Part => {
  const world = worldNamed('office');
  const messages = (world['messages'] as Part[]).map((message) =>
    message['id'] === id ? { ...message, ...change } : message,
  );
  return { ...world, messages };
};

const checked = async (
  world: string | Part,
  message: string,
  folder = 'sentItems',
): Promise<OpenedOutlook> => {
  const outlook = await openOutlook(world);
  if (folder !== 'sentItems') await openFolder(outlook, folder);
  await outlook.select(message);
  const pane = await outlook.openPane();
  await waitForState(pane, 'authoritative');
  // What came back refines the reasons; nothing is looked for without a server, or about what is not in Sent Items.
  const asked = outlook.simulator.log.requests.length > 0;
  if (asked && folder === 'sentItems') await whatCameBack(pane);
  return outlook;
};

interface Row {
  rule: string;
  world?: string | Part;
  message: string;
  folder?: string;
  headline: unknown;
  people: Part;
  notice: 'outside' | 'perhapsOutside' | null;
  actions: string[];
}

const outsiders = {
  address: 'clients@brannock.example',
  name: 'Clients',
  organization: 'brannock',
  members: ['mark.holloway@holloway-foods.example', 'claire.dubois@atelier-dubois.example'],
};

const rows: Row[] = [
  {
    rule: 'R4 and R8: colleagues are within reach, an outsider is not',
    message: 'mixed-inside-outside',
    headline: 'A recall can reach 2 of 3 people.',
    people: {
      'declan.walsh@brannock.example': 'withinReach noReceiptRequested mailTips',
      'priya.raman@brannock.example': 'withinReach noReceiptRequested mailTips',
      'mark.holloway@holloway-foods.example': 'outOfReach outside mailTips',
    },
    notice: 'outside',
    actions: ['Recall…', 'Write to 1…'],
  },
  {
    rule: 'R8: with everybody inside nobody is warned of',
    message: 'all-inside',
    headline: 'A recall can reach all 4 people.',
    people: {
      'declan.walsh@brannock.example': 'withinReach noReceiptRequested mailTips',
      'aoife.kelly@brannock.example': 'withinReach noReceiptRequested mailTips',
      'tomasz.nowak@brannock.example': 'withinReach noReceiptRequested mailTips',
      'conor.daly@brannock.example': 'withinReach noReceiptRequested mailTips',
    },
    notice: null,
    actions: ['Recall…', 'Write to 4…'],
  },
  {
    rule: 'R4: with nobody in reach there is no recall to press, and writing is the loud button',
    message: 'all-outside',
    headline: 'A recall cannot reach any of the 3 people.',
    people: {
      'mark.holloway@holloway-foods.example': 'outOfReach outside mailTips',
      'judith.stein@holloway-foods.example': 'outOfReach outside mailTips',
      'pat.quinn@mail.example': 'outOfReach outside mailTips',
    },
    notice: null,
    actions: ['Write to 3…'],
  },
  {
    rule: 'R3: a partner is perhaps within reach, on the word of the administrator',
    message: 'partner',
    headline: 'A recall can reach 1 of 2 people.',
    people: {
      'hannah.price@kestrel-advisory.example': 'perhaps partner administrator',
      'declan.walsh@brannock.example': 'withinReach noReceiptRequested mailTips',
    },
    notice: 'perhapsOutside',
    actions: ['Recall…', 'Write to 1…'],
  },
  {
    rule: 'R5: in a domain shared with own servers nobody can tell',
    message: 'mixed-domain',
    headline: 'A recall can perhaps reach 2 of 2 people.',
    people: {
      'lena.berg@brannock-labs.example': 'perhaps maybeOnPremises administrator',
      'ruairi.nolan@brannock-labs.example': 'perhaps maybeOnPremises administrator',
    },
    notice: 'perhapsOutside',
    actions: ['Recall…', 'Write to 2…'],
  },
  {
    rule: 'R6: a mailbox on an own server is out of reach although Exchange calls it internal',
    message: 'on-premises',
    headline: 'A recall can reach 1 of 2 people.',
    people: {
      'eoin.fahy@plant.brannock.example': 'outOfReach onPremises administrator',
      'tomasz.nowak@brannock.example': 'withinReach noReceiptRequested mailTips',
    },
    notice: 'perhapsOutside',
    actions: ['Recall…', 'Write to 1…'],
  },
  {
    rule: 'R7: a group with all its members inside is within reach, its members counted',
    message: 'group-of-300',
    headline: 'A recall can reach all of about 300 people.',
    people: { 'everyone@brannock.example': 'withinReach read report' },
    notice: null,
    actions: ['Recall…', 'Write to 300…'],
  },
  {
    rule: 'R7: a group with outside members is partly within reach and warned of',
    message: 'group-with-outsiders',
    headline: 'A recall can reach about 4 of 6 people.',
    people: { 'harvest@brannock.example': 'partly noReceiptRequested mailTips' },
    notice: 'outside',
    actions: ['Recall…', 'Write to 6…'],
  },
  {
    rule: 'R7: a group with only outside members is out of reach',
    world: {
      ...officeWith('group-with-outsiders', { to: [outsiders.address] }),
      groups: [...(worldNamed('office')['groups'] as Part[]), outsiders],
    },
    message: 'group-with-outsiders',
    headline: 'A recall cannot reach either of the 2 people.',
    people: { 'clients@brannock.example': 'outOfReach outside mailTips' },
    notice: null,
    actions: ['Write to 2…'],
  },
  {
    rule: 'R7: a group whose members nobody counts is not known, and may hold outsiders',
    message: 'hidden-group',
    headline: 'It is not known whom a recall can reach.',
    people: { 'confidential-hr@brannock.example': 'notKnown groupSize mailTips' },
    notice: 'perhapsOutside',
    actions: ['Write to 1…', 'Recall…'],
  },
  {
    rule: 'M1: Send As is decided by the folder, not by the sender',
    message: 'send-as',
    headline: 'A recall can reach 1 of 2 people.',
    people: {
      'declan.walsh@brannock.example': 'withinReach noReceiptRequested mailTips',
      'claire.dubois@atelier-dubois.example': 'outOfReach outside mailTips',
    },
    notice: 'outside',
    actions: ['Recall…', 'Write to 1…'],
  },
  {
    rule: 'M1: a message on behalf of somebody is the user’s own sent message',
    message: 'on-behalf',
    headline: 'A recall can reach Grace Okafor.',
    people: { 'grace.okafor@brannock.example': 'withinReach noReceiptRequested mailTips' },
    notice: null,
    actions: ['Recall…', 'Write to 1…'],
  },
  {
    rule: 'the sender’s own copy, under an alias, is none of the recipients',
    message: 'to-myself-too',
    headline: 'A recall can reach Priya Raman.',
    people: { 'priya.raman@brannock.example': 'withinReach noReceiptRequested mailTips' },
    notice: null,
    actions: ['Recall…', 'Write to 1…'],
  },
  {
    rule: 'M3: a message moved out of Sent Items has to go back first',
    message: 'moved-away',
    folder: 'archive',
    headline: 'This message cannot be recalled.',
    people: {
      'tomasz.nowak@brannock.example': expect.stringMatching(/^outOfReach notInSentItems /) as unknown,
    },
    notice: null,
    actions: ['Write to 1…'],
  },
  {
    rule: 'M4: a held message has not left, so nothing is recalled',
    message: 'held',
    folder: 'drafts',
    headline: expect.stringMatching(/^Not delivered yet: it leaves /) as unknown,
    people: {
      'declan.walsh@brannock.example': expect.stringMatching(/^held held /) as unknown,
      'mark.holloway@holloway-foods.example': expect.stringMatching(/^held held /) as unknown,
    },
    notice: null,
    actions: [],
  },
  {
    rule: 'M5: an account at Outlook.com has no recall',
    world: 'outlook-com',
    message: 'private',
    headline: 'This message cannot be recalled.',
    people: {
      'mark.holloway@holloway-foods.example': expect.stringMatching(/^outOfReach account /) as unknown,
    },
    notice: null,
    actions: ['Write to 1…'],
  },
  {
    rule: 'M6: on Exchange Server only Outlook itself can try',
    world: 'exchange-server',
    message: 'mixed-inside-outside',
    headline: 'Only Outlook itself can try to recall this.',
    people: {},
    notice: null,
    actions: ['How to recall in Outlook', 'Write to 2…'],
  },
  {
    rule: 'M7: a meeting request is cancelled, not recalled',
    message: 'meeting',
    headline: 'This message cannot be recalled.',
    people: {
      'aoife.kelly@brannock.example': expect.stringMatching(/^outOfReach kind /) as unknown,
      'tomasz.nowak@brannock.example': expect.stringMatching(/^outOfReach kind /) as unknown,
    },
    notice: null,
    actions: ['Write to 2…'],
  },
  {
    rule: 'M8: where the administrator switched recall off there is none',
    world: officeWhere({ enabled: false }),
    message: 'one-person',
    headline: 'This message cannot be recalled.',
    people: { 'grace.okafor@brannock.example': 'outOfReach recallOff administrator' },
    notice: null,
    actions: ['Write to 1…'],
  },
  {
    rule: 'M9: older than the administrator’s limit is out of reach',
    message: 'too-old',
    headline: 'This message cannot be recalled.',
    people: { 'conor.daly@brannock.example': 'outOfReach tooOld administrator' },
    notice: null,
    actions: ['Write to 1…'],
  },
  {
    rule: 'M9: older than Exchange’s usual limit is only not known',
    world: (() => {
      const world = officeWith('mixed-inside-outside', { sentAt: '-P400D', copies: {} });
      const policy = { ...(world['policy'] as Part), recall: { enabled: true } };
      return { ...world, policy };
    })(),
    message: 'mixed-inside-outside',
    headline: 'It is not known whether a recall still works.',
    people: {
      'declan.walsh@brannock.example': 'notKnown perhapsTooOld exchangeDefault',
      'priya.raman@brannock.example': 'notKnown perhapsTooOld exchangeDefault',
      'mark.holloway@holloway-foods.example': 'outOfReach outside mailTips',
    },
    notice: 'outside',
    actions: ['Write to 3…', 'Recall…'],
  },
  {
    rule: 'the policy decides the verdict where the tenant, unseen, disagrees with it',
    world: 'tenant-disagrees',
    message: 'mixed-inside-outside',
    headline: 'A recall can reach 1 of 2 people.',
    people: {
      'declan.walsh@brannock.example': 'withinReach noReceiptRequested mailTips',
      'mark.holloway@holloway-foods.example': 'outOfReach outside mailTips',
    },
    notice: 'outside',
    actions: ['Recall…', 'Write to 1…'],
  },
];

test.each(rows)('$rule', async ({ world = 'office', message, folder, ...expected }) => {
  const { pane } = await checked(world, message, folder);
  expect({
    headline: await headline(pane),
    people: await verdicts(pane),
    notice: await notice(pane),
    actions: await actions(pane),
  }).toEqual({
    headline: expected.headline,
    people: expected.people,
    notice: expected.notice,
    actions: expected.actions,
  });
});

test('where recall is off, Outlook’s own command is named only if the policy says so', async () => {
  const silent = await checked(officeWhere({ enabled: false }), 'one-person');
  expect(await silent.pane.locator('[data-part="outlook-path"]').count()).toBe(0);
  const pointing = await checked(officeWhere({ enabled: false, pointToOutlook: true }), 'one-person');
  expect(await pointing.pane.locator('[data-part="outlook-path"]').innerText()).toContain('Recall Message');
});

test('on Exchange Server the button says where Outlook’s own command is', async () => {
  const { pane } = await checked('exchange-server', 'mixed-inside-outside');
  await button(pane, 'How to recall in Outlook').click();
  expect(await pane.locator('[data-part="outlook-path"]').innerText()).toContain('Recall This Message');
});

test('recipients on Bcc are known only when Graph has told of them', async () => {
  const world = { ...worldNamed('office'), faults: [{ on: 'batch', answer: { delay: 'PT1S' } }] };
  const { pane } = await openOutlook(world, { message: 'bcc' });
  await waitForState(pane, 'provisional');
  expect(Object.keys(await verdicts(pane))).toEqual(['conor.daly@brannock.example']);
  await waitForState(pane, 'authoritative');
  await whatCameBack(pane);
  expect(await verdicts(pane)).toEqual({
    'conor.daly@brannock.example': 'withinReach noReceiptRequested mailTips',
    'aoife.kelly@brannock.example': 'withinReach noReceiptRequested mailTips',
    'declan.walsh@home.example': 'outOfReach outside mailTips',
  });
  expect(await notice(pane)).toBe('outside');
  expect(await pane.locator('[data-address="declan.walsh@home.example"]').innerText()).toContain('Bcc');
});

describe('where mail tips say nothing', () => {
  const silent = (change: Part): Part => {
    const world = worldNamed('office');
    const organizations = (world['organizations'] as Part[]).map((organization) =>
      organization['id'] === 'brannock' ? { ...organization, mailTips: false } : organization,
    );
    return { ...world, ...change, organizations };
  };

  test('the organization’s verified domains decide', async () => {
    const { pane } = await checked(silent({}), 'mixed-inside-outside');
    expect(await verdicts(pane)).toEqual({
      'declan.walsh@brannock.example': 'withinReach noReceiptRequested verifiedDomains',
      'priya.raman@brannock.example': 'withinReach noReceiptRequested verifiedDomains',
      'mark.holloway@holloway-foods.example': 'outOfReach outside verifiedDomains',
    });
  });

  const noDomains = [{ on: 'organization', answer: { status: 403, code: 'Authorization_RequestDenied' } }];

  test('and the domains cannot be read, the administrator’s list speaks', async () => {
    const { pane } = await openOutlook(silent({ faults: noDomains }), { message: 'mixed-inside-outside' });
    await waitForState(pane, 'authoritative');
    await whatCameBack(pane);
    expect(await verdicts(pane)).toEqual({
      'declan.walsh@brannock.example': 'withinReach noReceiptRequested administrator',
      'priya.raman@brannock.example': 'withinReach noReceiptRequested administrator',
      'mark.holloway@holloway-foods.example': 'outOfReach outside administrator',
    });
  });

  test('and nobody else can tell, the check has failed and what is shown is called a guess', async () => {
    const policy = { ...(worldNamed('office').policy as object), ownDomains: [] };
    const { pane } = await openOutlook(silent({ faults: noDomains, policy }), {
      message: 'mixed-inside-outside',
    });
    await waitForState(pane, 'failed');
    expect(Object.values(await verdicts(pane)).map((verdict) => verdict.split(' ').at(-1))).toEqual([
      'firstGuess',
      'firstGuess',
      'firstGuess',
    ]);
  });
});

describe('a message to 300 people by name', () => {
  test('is counted in full, its groups are closed, and the filter finds one person', async () => {
    const { pane } = await checked('large-list', 'to-300');
    expect(await headline(pane)).toBe('A recall can reach 250 of 300 people.');
    expect(await groups(pane)).toEqual(['Within reach 250', 'Out of reach 50']);
    expect(await verdicts(pane)).toEqual({});
    await button(pane, 'Within reach 250').click();
    await pane.locator('[data-address]').first().waitFor();
    expect(Object.keys(await verdicts(pane)).length).toBeLessThan(40);
    await pane.getByRole('searchbox', { name: 'Find a recipient' }).fill('sue.keane');
    await pane.getByText('1 recipient matches.').waitFor();
    expect(await verdicts(pane)).toEqual({
      'sue.keane@brannock.example': 'withinReach noReceiptRequested mailTips',
    });
  });

  test('is first known only by the 20 of each line whom Outlook shows, and says so', async () => {
    const world = { ...worldNamed('large-list'), faults: [{ on: 'batch', answer: { delay: 'PT1S' } }] };
    const { pane } = await openOutlook(world, { message: 'to-300' });
    await waitForState(pane, 'provisional');
    expect(await headline(pane)).toMatch(/of at least 40 people/);
    expect(await messageShown(pane)).toContain('at least 40 people');
    await waitForState(pane, 'authoritative');
    expect(await messageShown(pane)).toContain('300 people');
  });

  test('R2: those about whom Exchange gives no answer are not known', async () => {
    const answer = { status: 403, code: 'ErrorAccessDenied' };
    const world = { ...worldNamed('large-list'), faults: [{ on: 'mailTips', answer, times: 1 }] };
    const { pane } = await checked(world, 'to-300');
    expect(await groups(pane)).toContain('Not known 50');
    await button(pane, 'Not known 50').click();
    const seen = Object.values(await verdicts(pane));
    expect(seen).toHaveLength(50);
    expect(new Set(seen)).toEqual(new Set(['notKnown unknown mailTips']));
  });

  test.each([
    [1, 1],
    [50, 1],
    [51, 2],
    [300, 6],
  ])('takes, cut to %d, one batch and %d request(s) for mail tips', async (people, requests) => {
    const world = worldNamed('large-list');
    const [message] = world['messages'] as { to: string[]; cc?: string[]; bcc?: string[] }[];
    const { to = [], cc = [], bcc = [] } = message ?? {};
    const messages = [{ ...message, to: [...to, ...cc, ...bcc].slice(0, people), cc: [], bcc: [] }];
    const outlook = await checked({ ...world, messages }, 'to-300');
    const untilTheVerdict = [
      'POST /v1.0/$batch 200',
      ...Array.from({ length: requests }, () => 'POST /v1.0/me/getMailTips 200'),
    ];
    expect(roundTrips(outlook).slice(0, requests + 1)).toEqual(untilTheVerdict);
  });
});

describe('nothing moves when the estimate gives way to Exchange’s answer', () => {
  /** Where the boxes are that must stay: the headline, the sentence under it, and what follows. */
  const places = (pane: Frame) =>
    pane.evaluate(() => {
      const box = (element: Element | null | undefined) => {
        const { top, height } = element?.getBoundingClientRect() ?? {};
        return { top, height };
      };
      const title = document.querySelector('h1');
      return {
        headline: box(title),
        sentence: box(title?.nextElementSibling),
        recipients: box(document.querySelector('[data-list="recipients"]')).top,
      };
    });

  test.each([
    ['office', 'mixed-inside-outside'],
    ['office', 'bcc'],
    ['office', 'group-with-outsiders'],
    ['office', 'hidden-group'],
    ['oficina', 'dentro-y-fuera'],
    ['oficina', 'grupo-oculto'],
    ['large-list', 'to-300'],
  ])('in %s, on %s', async (name, message) => {
    const world = { ...worldNamed(name), faults: [{ on: 'mailTips', answer: { delay: 'PT0.7S' } }] };
    const { pane } = await openOutlook(world, { message });
    await waitForState(pane, 'provisional');
    const first = await places(pane);
    const estimate = await textOf(pane);
    await waitForState(pane, 'authoritative');
    expect(await textOf(pane)).not.toBe(estimate);
    expect(await places(pane)).toEqual(first);
  });
});

test('in a Spanish Outlook the pane is Spanish, with the time in 24 hours', async () => {
  const world = { ...worldNamed('oficina'), now: '2026-03-10T21:15:00+01:00' };
  const { pane } = await checked(world, 'dentro-y-fuera');
  expect(await headline(pane)).toBe('La recuperación puede llegar a 2 de 3 personas.');
  expect(await groups(pane)).toEqual(['Al alcance 2', 'Fuera del alcance 1']);
  expect(await actions(pane)).toEqual(['Recuperar…', 'Escribir a 1…']);
  // 20:11 UTC in Madrid.
  expect(await messageShown(pane)).toContain('hoy 21:11 · 3 personas');
  expect(await pane.locator('[data-notice]').innerText()).toBe(
    '1 externo conserva la copia y muy probablemente recibirá un aviso con el asunto.',
  );
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('es-ES');
});

test('a subject that looks like HTML is shown as text and makes no element', async () => {
  const { pane } = await checked('office', 'hostile-subject');
  const subject = `<img src=x onerror="alert('hello')"> & <b>bold</b> "quotes" {0} %s`;
  expect(await messageShown(pane)).toContain(subject);
  await button(pane, 'Recall…').click();
  await pane.getByRole('heading', { name: `Recall “${subject}”?` }).waitFor();
  expect(await pane.locator('img, b').count()).toBe(0);
});
