import type { Frame } from 'playwright-core';
import { openOutlook, worldNamed } from './support/openOutlook';
import {
  actions,
  button,
  headline,
  roundTrips,
  textOf,
  verdicts,
  waitForState,
  whatCameBack,
} from './support/pane';

type Part = Record<string, unknown>;

const message = 'mixed-inside-outside';

const officeWith = (change: Part): Part => ({ ...worldNamed('office'), ...change });

const checkedVerdicts = {
  'declan.walsh@brannock.example': 'withinReach noReceiptRequested mailTips',
  'priya.raman@brannock.example': 'withinReach noReceiptRequested mailTips',
  'mark.holloway@holloway-foods.example': 'outOfReach outside mailTips',
};

/** Outlook's own recall command, as the pane names it in Outlook on the web. */
const outlooksCommand = (pane: Frame): Promise<string> =>
  pane.locator('[data-part="outlook-path"]').innerText();

const complaint = (pane: Frame): Promise<string> => pane.locator('[data-part="complaint"]').innerText();

test('while Graph takes its time there is an estimate with a recall to press, then Exchange’s answer', async () => {
  const { pane } = await openOutlook(officeWith({ faults: [{ on: 'batch', answer: { delay: 'PT1S' } }] }), {
    message,
  });
  await waitForState(pane, 'provisional');
  expect(await pane.locator('main').getAttribute('data-check')).toBeNull();
  expect(await textOf(pane)).toContain('First estimate from Outlook; checking with Exchange…');
  expect(Object.values(await verdicts(pane)).join()).not.toContain('mailTips');
  expect((await actions(pane))[0]).toBe('Recall…');
  expect(await button(pane, 'Recall…').isEnabled()).toBe(true);
  await waitForState(pane, 'authoritative');
  await whatCameBack(pane);
  expect(await verdicts(pane)).toEqual(checkedVerdicts);
  expect(await textOf(pane)).not.toContain('estimate');
});

describe('where the user must allow checking', () => {
  const open = () => openOutlook('asks-for-consent', { message });

  test('the estimate stays and Exchange is asked nothing until the window is accepted', async () => {
    const outlook = await open();
    const { pane, page } = outlook;
    await waitForState(pane, 'provisional', { check: 'refused' });
    expect(await textOf(pane)).toContain('signs in as you and reads this message and its recipients');
    expect(await outlooksCommand(pane)).toContain('Recall Message');
    await button(pane, 'Allow checking').click();
    const window = page.getByRole('dialog');
    await window.getByText('Mail.Read').waitFor();
    expect(await window.innerText()).not.toContain('Mail.ReadWrite');
    expect(roundTrips(outlook)).toEqual([]);
    await window.getByRole('button', { name: 'Accept' }).click();
    await waitForState(pane, 'authoritative');
    expect(await headline(pane)).toBe('A recall can reach 1 of 2 people.');
    expect(await pane.locator('main').getAttribute('data-check')).toBeNull();
  });

  test('cancelling is understood, changes nothing, and can be made good later', async () => {
    const outlook = await open();
    const { pane, page } = outlook;
    await button(pane, 'Allow checking').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText('Permission was not given').waitFor();
    await waitForState(pane, 'provisional', { check: 'refused' });
    expect(roundTrips(outlook)).toEqual([]);
    await button(pane, 'Allow checking').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await waitForState(pane, 'authoritative');
  });
});

test('where checking is always declined, the estimate stays and Exchange is never asked', async () => {
  const outlook = await openOutlook('consent-refused', { message });
  const { pane } = outlook;
  await waitForState(pane, 'provisional', { check: 'refused' });
  await button(pane, 'Allow checking').click();
  await pane.getByText('Permission was not given').waitFor();
  expect(await button(pane, 'Allow checking').isEnabled()).toBe(true);
  expect(Object.keys(await verdicts(pane))).toHaveLength(2);
  expect(roundTrips(outlook)).toEqual([]);
});

test('where an administrator must approve, the pane says what the administrator must do', async () => {
  const { pane } = await openOutlook('needs-administrator', { message });
  await waitForState(pane, 'provisional', { check: 'refused' });
  await button(pane, 'Allow checking').click();
  await waitForState(pane, 'provisional', { check: 'needsAdministrator' });
  expect(await textOf(pane)).toContain('An administrator can approve Recall Assistant in Microsoft Entra');
  expect(await outlooksCommand(pane)).toContain('Recall Message');
  expect(Object.keys(await verdicts(pane))).toHaveLength(2);
});

test('where this Outlook cannot sign in, nothing is asked and nothing is offered that cannot work', async () => {
  const office = worldNamed('office');
  const client = {
    ...(office['client'] as Part),
    nestedAppAuth: false,
    requirementSets: { Mailbox: '1.12' },
  };
  const outlook = await openOutlook({ ...office, client }, { message });
  const { pane } = outlook;
  await waitForState(pane, 'provisional', { check: 'unavailable' });
  await pane.getByText('Checking is not set up in this Outlook.').waitFor();
  expect(await outlooksCommand(pane)).toContain('Recall Message');
  expect(await pane.getByRole('button', { name: /Allow checking|Check again/ }).count()).toBe(0);
  expect(roundTrips(outlook)).toEqual([]);
});

describe('where the check fails', () => {
  test('the estimate stays, and the details for support name neither subject nor address', async () => {
    const faults = [{ on: 'batch', answer: { status: 500, code: 'ErrorInternalServerError' } }];
    const { pane, problems } = await openOutlook(officeWith({ faults }), { message });
    // A frame of another origin may not write to the clipboard; the pane has to show the details then.
    problems.allow(/Clipboard API has been blocked/);
    await waitForState(pane, 'failed');
    expect(await textOf(pane)).toContain('Checking with Exchange failed.');
    expect(await outlooksCommand(pane)).toContain('Recall Message');
    expect(Object.keys(await verdicts(pane))).toHaveLength(3);
    await button(pane, 'Copy details for support').click();
    const details = await pane.locator('pre').innerText();
    expect(details).toMatch(/^time: 2026-03-10T10:1.*UTC/);
    expect(details).toMatch(/status: 500\ncode: ErrorInternalServerError\nrequest-id: \S+/);
    expect(details).not.toMatch(/@|Holloway|day rates|Walsh|brannock/i);
  });

  test('a lost connection is told as such, and checking again succeeds when it is back', async () => {
    const { pane } = await openOutlook(officeWith({ faults: [{ on: 'batch', answer: 'drop', times: 1 }] }), {
      message,
    });
    await waitForState(pane, 'failed', { check: 'failed' });
    expect(await textOf(pane)).toContain('Exchange did not answer. Check the connection and try again.');
    await button(pane, 'Check again').click();
    await waitForState(pane, 'authoritative');
    await whatCameBack(pane);
    expect(await verdicts(pane)).toEqual(checkedVerdicts);
  });

  test('an answer that is no JSON is told as not understood', async () => {
    const { pane } = await openOutlook('refusing-server', { message: 'malformed' });
    await waitForState(pane, 'failed');
    expect(await textOf(pane)).toContain(
      'Exchange answered in a way that Recall Assistant does not understand.',
    );
    expect(Object.keys(await verdicts(pane))).toEqual(['declan.walsh@brannock.example']);
  });

  test('only in its mail tips, the verified domains give the answer', async () => {
    const faults = [{ on: 'mailTips', answer: { status: 403, code: 'ErrorAccessDenied' } }];
    const { pane } = await openOutlook(officeWith({ faults }), { message });
    await waitForState(pane, 'authoritative');
    expect((await verdicts(pane))['mark.holloway@holloway-foods.example']).toBe(
      'outOfReach outside verifiedDomains',
    );
  });

  test('for a moment because Exchange is busy, it is asked again by itself', async () => {
    const answer = { status: 429, code: 'ApplicationThrottled', retryAfterSeconds: 1 };
    const outlook = await openOutlook(officeWith({ faults: [{ on: 'batch', answer, times: 1 }] }), {
      message,
    });
    await waitForState(outlook.pane, 'authoritative');
    expect(roundTrips(outlook).slice(0, 2)).toEqual(['POST /v1.0/$batch 429', 'POST /v1.0/$batch 200']);
  });
});

test('a message just sent is waited for, with Outlook’s own command beside it, until the server has it', async () => {
  const office = worldNamed('office');
  const messages = (office['messages'] as Part[]).map((entry) =>
    // On the server ten seconds from now: after the second asking, before the third.
    entry['id'] === 'just-sent' ? { ...entry, onServerAfter: 'PT30S' } : entry,
  );
  const { pane, simulator } = await openOutlook({ ...office, messages }, { message: 'just-sent' });
  await waitForState(pane, 'waiting');
  expect(await headline(pane)).toBe('Outlook is still filing your copy.');
  expect(await outlooksCommand(pane)).toContain('Recall Message');
  expect(new Set(Object.values(await verdicts(pane)).map((row) => row.split(' ')[0]))).toEqual(
    new Set(['waiting']),
  );
  expect(await pane.getByRole('button', { name: 'Recall…' }).count()).toBe(0);
  await waitForState(pane, 'authoritative', { timeout: 25_000 });
  await whatCameBack(pane);
  expect(await verdicts(pane)).toEqual({
    'declan.walsh@brannock.example': 'withinReach noReceiptRequested mailTips',
    'judith.stein@holloway-foods.example': 'outOfReach outside mailTips',
  });
  const answers = simulator.log.requests
    .filter(({ inBatch, path }) => inBatch && path.includes('$select=id,internetMessageId,conversationId'))
    .map(({ status }) => status);
  expect(answers).toEqual([404, 404, 200]);
});

describe('config.json', () => {
  const settings = {
    cloud: 'global',
    clientId: '0f5d1c9a-77b4-4e2e-a3b6-52c1d8e4f610',
    ownDomains: ['brannock.example'],
  };
  const officeServing = (policyText: string): Part => {
    const { policy: _, ...office } = worldNamed('office');
    return { ...office, policyText };
  };

  test('with one wrong value is complained about by its place, and the rest of it holds', async () => {
    const policyText = JSON.stringify({ ...settings, recall: { readMessages: 'no!', maximumAgeDays: 180 } });
    const { pane } = await openOutlook(officeServing(policyText), { message });
    await waitForState(pane, 'authoritative');
    expect(await complaint(pane)).toContain(
      '"recall.readMessages" is the text "no!", but expected is "yes", "no" or "usually"',
    );
    expect((await actions(pane))[0]).toBe('Recall…');
    const tooOld = await openOutlook(officeServing(policyText), { message: 'too-old' });
    await waitForState(tooOld.pane, 'authoritative');
    expect(await verdicts(tooOld.pane)).toEqual({
      'conor.daly@brannock.example': 'outOfReach tooOld administrator',
    });
  });

  test('whose recall switch cannot be read counts as off: nobody is offered what may be forbidden', async () => {
    const policyText = JSON.stringify({ ...settings, recall: { enabled: 'no' } });
    const { pane } = await openOutlook(officeServing(policyText), { message });
    await waitForState(pane, 'authoritative');
    expect(await actions(pane)).not.toContain('Recall…');
    expect(await complaint(pane)).toContain('"recall.enabled" is the text "no"');
  });

  test('that is no JSON at all leaves the defaults, under which nothing can be checked', async () => {
    const outlook = await openOutlook(officeServing('{ "cloud": "global", '), { message });
    const { pane } = outlook;
    await waitForState(pane, 'provisional', { check: 'unavailable' });
    expect(await complaint(pane)).toContain('config.json is not JSON');
    expect(roundTrips(outlook)).toEqual([]);
  });

  test('that is absent is nothing to complain about; the missing key is named, and no recall is offered', async () => {
    const outlook = await openOutlook(officeWith({ policy: null }), { message });
    const { pane } = outlook;
    await waitForState(pane, 'provisional', { check: 'unavailable' });
    expect(await pane.locator('[data-part="complaint"]').count()).toBe(0);
    await pane.getByText('config.json has no “clientId”').waitFor();
    expect(await actions(pane)).toEqual(['Write to 1…']);
    expect(await verdicts(pane)).toEqual({
      'declan.walsh@brannock.example': 'withinReach notChecked firstGuess',
      'priya.raman@brannock.example': 'withinReach notChecked firstGuess',
      'mark.holloway@holloway-foods.example': 'outOfReach outside firstGuess',
    });
    expect(roundTrips(outlook)).toEqual([]);
  });
});
