import {
  confirmStop,
  fileIn,
  filesIn,
  openFiles,
  outcomesIn,
  saySensitive,
  stepIn,
} from './support/linkedFiles';
import { openOutlook, worldNamed } from './support/openOutlook';
import { until } from './support/pane';
import { button } from './support/recall';

const mark = 'mark.holloway@holloway-foods.example';
const message = 'linked-files';
const share = (name: string) => `https://brannock-my.sharepoint.com/:x:/g/personal/niamh/${name}`;

/** The office world with only these files, each linked from the message. */
function officeWith(
  files: { id: string; permissions: Record<string, unknown>[] }[],
  changes: Record<string, unknown> = {},
) {
  const world = worldNamed('office');
  const messages = world.messages as Record<string, unknown>[];
  const linked = messages.find(({ id }) => id === message);
  const text = files.map(({ id }) => share(id)).join('\n');
  Object.assign(linked ?? {}, { body: text, bodyHtml: undefined });
  const owner = 'niamh.byrne@brannock.example';
  const all = files.map((file) => ({ ...file, name: `${file.id}.xlsx`, owner, url: share(file.id) }));
  return { ...world, files: all, ...changes };
}

const toMark = { people: [mark], role: 'view' };
const requests = (outlook: Awaited<ReturnType<typeof openOutlook>>, method: string) =>
  outlook.simulator.log.requests.filter(
    (request) => request.method === method && /\/drives\/|\/shares\//.test(request.path),
  );

test('access of the person who should not have it ends, file by file, and what cannot end says why', async () => {
  const outlook = await openOutlook('office', { message });
  const { pane, simulator } = outlook;
  const { drives } = simulator.exchange;
  const view = await openFiles(outlook, { unintended: 'Mark Holloway' });
  expect(await view.locator('[data-file]').count()).toBe(4);
  expect(await fileIn(pane, 'Day rates 2026.xlsx').innerText()).toMatch(
    /Mark Holloway: can view\nThrough a link for chosen people; the others keep it\.\nAlso open to Declan Walsh and Priya Raman\./,
  );
  const brief = fileIn(pane, 'Harvest brief.docx');
  expect(await brief.innerText()).toMatch(/Anybody with the link: can view\nCan only be ended for all/);
  expect(await brief.innerText()).toContain('1 other link to it: not in this message.');
  expect(await brief.getByRole('checkbox').isChecked()).toBe(false);
  expect(await view.innerText()).toContain('This file is not in your own OneDrive');
  expect(requests(outlook, 'DELETE')).toEqual([]);

  await button(pane, 'Stop sharing…').click();
  const confirmation = await filesIn(pane, 'confirming');
  expect(await confirmation.innerText()).toMatch(
    /^Stop sharing 2 files\?\nDay rates 2026\.xlsx\nMark Holloway\n.*\nHolloway contract\.docx\nMark Holloway\n/,
  );
  expect(await confirmation.locator('[data-part="spared"]').innerText()).toBe(
    'Not ticked, so it stays open: Harvest brief.docx (Anybody with the link).',
  );
  await confirmation.locator('button:focus', { hasText: 'Go back' }).waitFor();
  await button(confirmation, 'Stop sharing').click();
  await pane.getByText('Access ended: 1 of 2.').waitFor();
  expect(await outcomesIn(pane)).toEqual(['Day rates 2026.xlsx done', 'Holloway contract.docx refused']);
  expect(await fileIn(pane, 'Day rates 2026.xlsx').innerText()).toMatch(
    /Ended at 10:1\d\sAM: no longer listed\./,
  );
  expect(await fileIn(pane, 'Holloway contract.docx').innerText()).toMatch(
    /It may come from a folder above\./,
  );
  expect(drives.waysIn('rates', mark)).toEqual([]);
  expect(drives.waysIn('rates', 'priya.raman@brannock.example')).toEqual(['people']);
  expect(drives.waysIn('brief', mark)).toEqual(['anyone']);
  expect(drives.waysIn('contract', mark)).toEqual(['direct']);

  await button(pane, 'Look again').click();
  await fileIn(pane, 'Day rates 2026.xlsx')
    .getByText(/^Nobody of those who should not have it/)
    .waitFor();
  await button(pane, 'Go back').click();
  await stepIn(pane).waitFor();
  expect(await stepIn(pane).getAttribute('data-done')).toBe('false');
});

test('in Spanish', async () => {
  const outlook = await openOutlook('oficina', { message: 'archivos-enlazados' });
  const { pane, simulator } = outlook;
  const view = await openFiles(outlook, { unintended: 'Emilio Olivares', language: 'es' });
  expect(await view.innerText()).toContain('¿Quién puede abrir los archivos enlazados?');
  expect(await view.innerText()).toContain('Emilio Olivares: puede ver');
  await fileIn(pane, 'Vendimia resumen.docx').getByRole('checkbox').check();
  await button(pane, 'Dejar de compartir…').click();
  const confirmation = await filesIn(pane, 'confirming');
  expect(await confirmation.innerText()).toMatch(/^¿Dejar de compartir 3 archivos\?/);
  expect(await confirmation.innerText()).toContain('Cualquiera con el enlace');
  expect(await confirmation.innerText()).toContain('deja de servir también a quienes sí debían tenerlo');
  await button(confirmation, 'Dejar de compartir').click();
  await pane.getByText('Acceso retirado: 2 de 3.').waitFor();
  expect(simulator.exchange.drives.waysIn('brief', 'emilio.olivares@olivares.example')).toEqual([]);
});

test('with everything ended the step of the plan is done, and stays so', async () => {
  const outlook = await openOutlook(officeWith([{ id: 'one', permissions: [toMark] }]), { message });
  const { pane } = outlook;
  await openFiles(outlook, { unintended: 'Mark Holloway' });
  await confirmStop(pane);
  await pane.getByText('Access ended: 1 of 1.').waitFor();
  await button(pane, 'Go back').click();
  await pane.locator('[data-step="stopSharing"][data-done="true"]').waitFor();
  const keeping = () => outlook.simulator.log.requests.filter(({ method }) => method === 'PATCH').length;
  await until(() => keeping() > 0);
});

test('where everybody should not have it, a link for all is ended without another tick', async () => {
  const link = { for: 'organization', url: share('one') };
  const outlook = await openOutlook(officeWith([{ id: 'one', permissions: [{ link }] }]), { message });
  const { pane, simulator } = outlook;
  await openFiles(outlook);
  expect(await fileIn(pane, 'one.xlsx').innerText()).toContain('Everybody inside with the link: can view');
  await confirmStop(pane);
  await pane.getByText('Access ended: 1 of 1.').waitFor();
  expect(simulator.exchange.drives.waysIn('one', 'declan.walsh@brannock.example')).toEqual([]);
});

test('without the policy’s word there is no such step, and no file is asked about', async () => {
  const world = worldNamed('office');
  const policy = { ...(world.policy as object), linkedFiles: false };
  const outlook = await openOutlook({ ...world, policy }, { message });
  await saySensitive(outlook, { unintended: 'Mark Holloway' });
  await outlook.pane.locator('[data-step="recall"]').waitFor();
  expect(await stepIn(outlook.pane).count()).toBe(0);
  expect(requests(outlook, 'GET')).toEqual([]);
});

test('a cloud attachment of another service is no file that could be looked at', async () => {
  const world = officeWith([]);
  const linked = (world as { messages?: Record<string, unknown>[] }).messages?.find(
    ({ id }) => id === message,
  );
  const elsewhere = { name: 'Plan', size: 1, kind: 'reference', url: 'https://files.example/plan' };
  Object.assign(linked ?? {}, { body: 'See the attachment.', attachments: [elsewhere] });
  const outlook = await openOutlook(world, { message });
  const view = await openFiles(outlook, { unintended: 'Mark Holloway' });
  expect(await view.innerText()).toContain('This message has no link to a file in OneDrive or SharePoint.');
  expect(await view.getByRole('button').allInnerTexts()).toEqual(['Go back']);
});

test('a cloud attachment in OneDrive is found like a link', async () => {
  const world = officeWith([{ id: 'one', permissions: [toMark] }]);
  const linked = (world as { messages?: Record<string, unknown>[] }).messages?.find(
    ({ id }) => id === message,
  );
  const attached = { name: 'one.xlsx', size: 1, kind: 'reference', url: share('one') };
  Object.assign(linked ?? {}, { body: 'See the attachment.', attachments: [attached] });
  const outlook = await openOutlook(world, { message });
  await openFiles(outlook, { unintended: 'Mark Holloway' });
  expect(await fileIn(outlook.pane, 'one.xlsx').innerText()).toContain('Mark Holloway: can view');
});

describe('the permission for files', () => {
  const asking = (answer: string) =>
    officeWith([{ id: 'one', permissions: [toMark] }], { consent: { 'Files.ReadWrite': answer } });

  test('is asked for by a click alone; refused, nothing is looked at; given, the files are', async () => {
    const outlook = await openOutlook(asking('askUser'), { message });
    const { page, pane } = outlook;
    await saySensitive(outlook, { unintended: 'Mark Holloway' });
    await stepIn(pane).locator('button').click();
    const view = await filesIn(pane, 'failed');
    expect(await view.innerText()).toContain('only who can open them is changed');
    expect(await page.getByRole('dialog').count()).toBe(0);

    await button(pane, 'Allow access to files').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await view.getByText('Permission was not given').waitFor();
    expect(requests(outlook, 'GET')).toEqual([]);

    await button(pane, 'Allow access to files').click();
    const window = page.getByRole('dialog');
    expect(await window.innerText()).toContain('Files.ReadWrite');
    await window.getByRole('button', { name: 'Accept' }).click();
    await filesIn(pane, 'found');
    await fileIn(pane, 'one.xlsx').getByText('Mark Holloway: can view').waitFor();
  });

  test('that only an administrator can give says so', async () => {
    const outlook = await openOutlook(asking('needsAdministrator'), { message });
    await saySensitive(outlook, { unintended: 'Mark Holloway' });
    await stepIn(outlook.pane).locator('button').click();
    const view = await filesIn(outlook.pane, 'failed');
    await button(outlook.pane, 'Allow access to files').click();
    await view.getByText('Your administrator must approve access to files first.').waitFor();
    await button(outlook.pane, 'Copy details for support').waitFor();
  });
});

describe('when something goes wrong', () => {
  const files = ['a', 'b', 'c'].map((id) => ({ id, permissions: [toMark] }));
  const open = async (faults: unknown[]) => {
    const outlook = await openOutlook(officeWith(files, { faults }), { message });
    await openFiles(outlook, { unintended: 'Mark Holloway' });
    return outlook;
  };

  test('in the middle, the others are ended all the same, and the list tells which', async () => {
    const refusal = { status: 403, code: 'accessDenied' };
    const outlook = await open([{ on: 'stopSharing', file: 'b', answer: refusal, times: 1 }]);
    const { pane, simulator } = outlook;
    await confirmStop(pane);
    await pane.getByText('Access ended: 2 of 3.').waitFor();
    expect(await outcomesIn(pane)).toEqual(['a.xlsx done', 'b.xlsx refused', 'c.xlsx done']);
    expect(simulator.exchange.drives.waysIn('b', mark)).toEqual(['direct']);

    await button(pane, 'Look again').click();
    await filesIn(pane, 'found');
    await confirmStop(pane);
    await pane.getByText('Access ended: 1 of 1.').waitFor();
    expect(simulator.exchange.drives.waysIn('b', mark)).toEqual([]);
  });

  test('an answer that is lost after the deed is cleared up by looking', async () => {
    const { pane } = await open([{ on: 'stopSharing', file: 'a', answer: 'dropAfter', times: 1 }]);
    await confirmStop(pane);
    await pane.getByText('Access ended: 3 of 3.').waitFor();
    expect(await outcomesIn(pane)).toEqual(['a.xlsx done', 'b.xlsx done', 'c.xlsx done']);
  });

  test('silence that nobody can clear up is told as uncertain, never as failed or done', async () => {
    const { pane, simulator } = await open([
      { on: 'stopSharing', file: 'a', answer: 'drop', times: 1 },
      { on: 'filePermissions', file: 'a', answer: { delay: 'PT0S' }, times: 1 },
      { on: 'filePermissions', file: 'a', answer: { status: 500, code: 'generalException' } },
    ]);
    await confirmStop(pane);
    await pane.getByText('Access ended: 2 of 3.').waitFor();
    expect(await outcomesIn(pane)).toEqual(['a.xlsx uncertain', 'b.xlsx done', 'c.xlsx done']);
    expect(await fileIn(pane, 'a.xlsx').innerText()).toContain(
      'Nobody can tell from here whether access ended.',
    );
    expect(simulator.exchange.drives.waysIn('a', mark)).toEqual(['direct']);
  });

  test('the whole looking fails with a next step, and works when it is repeated', async () => {
    const outlook = await openOutlook(officeWith(files), { message });
    const { page, pane } = outlook;
    await saySensitive(outlook, { unintended: 'Mark Holloway' });
    await page.route(/\$batch/, (route) =>
      route.request().postData()?.includes('/shares/') ? route.abort() : route.continue(),
    );
    await stepIn(pane).locator('button').click();
    const view = await filesIn(pane, 'failed');
    expect(await view.innerText()).toContain(
      'The linked files could not be looked at. Exchange did not answer.',
    );
    await button(pane, 'Copy details for support').waitFor();
    await page.unroute(/\$batch/);
    await button(pane, 'Look again').click();
    await filesIn(pane, 'found');
    expect(await pane.locator('[data-list="files"] [data-file]').count()).toBe(3);
  });

  test('one file that cannot be read leaves the others to be dealt with', async () => {
    const { pane } = await open([
      { on: 'sharedFile', file: 'b', answer: { status: 500, code: 'generalException' } },
    ]);
    const text = await pane.locator('[data-list="files"]').innerText();
    expect(text).toContain('Who can open it could not be read.');
    expect(await pane.getByRole('checkbox', { name: 'Mark Holloway' }).count()).toBe(2);
  });

  test('nothing more is changed once another message is on screen', async () => {
    const outlook = await open([{ on: 'stopSharing', file: 'a', answer: { delay: 'PT1S' }, times: 1 }]);
    const { pane, simulator } = outlook;
    await confirmStop(pane);
    await outlook.select('one-person');
    await until(() => simulator.exchange.drives.waysIn('a', mark).length === 0);
    await until(() => requests(outlook, 'DELETE').length === 1);
    expect(simulator.exchange.drives.waysIn('b', mark)).toEqual(['direct']);
    await pane.locator('[data-part="which"]', { hasText: 'My salary review' }).waitFor();
    expect(requests(outlook, 'DELETE')).toHaveLength(1);
  });
});

test('fifty links are looked at in six round trips, and all are ended', async () => {
  const files = Array.from({ length: 50 }, (_, index) => ({ id: `file${index}`, permissions: [toMark] }));
  const outlook = await openOutlook(officeWith(files), { message });
  const { pane, simulator } = outlook;
  const batches = () => simulator.log.requests.filter(({ path }) => path.endsWith('$batch')).length;
  await saySensitive(outlook, { unintended: 'Mark Holloway' });
  await stepIn(pane).getByText('Stop sharing 50 linked files').waitFor();
  const before = batches();
  await stepIn(pane).locator('button').click();
  await filesIn(pane, 'found');
  // One for the message's content, three for the files, three for who may open them.
  expect(batches() - before).toBe(7);
  await confirmStop(pane);
  await pane.getByText('Access ended: 50 of 50.').waitFor();
  expect(files.flatMap(({ id }) => simulator.exchange.drives.waysIn(id, mark))).toEqual([]);
});

test('Escape goes back step by step, and confirms nothing', async () => {
  const outlook = await openOutlook(officeWith([{ id: 'one', permissions: [toMark] }]), { message });
  const { page, pane } = outlook;
  await openFiles(outlook, { unintended: 'Mark Holloway' });
  await button(pane, 'Stop sharing…').click();
  await filesIn(pane, 'confirming');
  await page.keyboard.press('Escape');
  await filesIn(pane, 'found');
  await page.keyboard.press('Escape');
  await stepIn(pane).waitFor();
  expect(requests(outlook, 'DELETE')).toEqual([]);
});
