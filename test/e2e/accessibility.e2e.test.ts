import type { Frame } from 'playwright-core';
import { findings, setWidth, tooWide } from './support/accessible';
import { openOutlook, worldNamed, type OpenedOutlook } from './support/openOutlook';
import { button, openFolder, verdicts, waitForState } from './support/pane';

/** The office, with one message whose check fails and one that the server does not have yet. */
const office = (): Record<string, unknown> => ({
  ...worldNamed('office'),
  faults: [
    { on: 'message', message: 'all-inside', answer: { status: 500, code: 'ErrorInternalServerError' } },
  ],
});

/** The pane's main states, each looked at in turn. */
const states: [string, (outlook: OpenedOutlook) => Promise<void>][] = [
  ['an answer with all kinds of rows', async (outlook) => show(outlook, 'partner', 'authoritative')],
  [
    'the reasons with what they rest on',
    async ({ pane }) => pane.locator('[aria-expanded="false"]', { hasText: 'Why?' }).click(),
  ],
  ['nobody in reach', async (outlook) => show(outlook, 'all-outside', 'authoritative')],
  ['a failed check', async (outlook) => show(outlook, 'all-inside', 'failed')],
  ['a message still being filed', async (outlook) => show(outlook, 'just-sent', 'waiting')],
  ['a recall reported', async (outlook) => show(outlook, 'recalled-outside', 'authoritative')],
  [
    'the confirmation',
    async (outlook) => {
      await show(outlook, 'mixed-inside-outside', 'authoritative');
      await button(outlook.pane, 'Recall…').click();
      // Its button rests for half a second; what is looked at is the confirmation that can be used.
      await outlook.pane
        .locator('[data-view="confirmation"] button:not([aria-disabled="true"])', {
          hasText: 'Recall message',
        })
        .waitFor();
    },
  ],
  [
    'a recall requested',
    async ({ pane }) => {
      await button(pane, 'Recall message').click();
      await pane.locator('[data-attempt="requested"]').waitFor();
    },
  ],
  [
    'a received message with the last sent ones',
    async (outlook) => {
      await openFolder(outlook, 'inbox');
      await outlook.select('received-from-client');
      await outlook.pane.getByText('You received this message.').waitFor();
      await outlook.pane.getByRole('button', { name: /My salary review/ }).waitFor();
    },
  ],
];

const subjects: Record<string, string> = Object.fromEntries(
  (worldNamed('office')['messages'] as { id: string; subject: string }[]).map(({ id, subject }) => [
    id,
    subject,
  ]),
);

const show = async (
  outlook: OpenedOutlook,
  message: string,
  state: Parameters<typeof waitForState>[1],
): Promise<void> => {
  await outlook.select(message);
  await outlook.pane.locator('[data-part="which"]', { hasText: subjects[message] ?? message }).waitFor();
  await waitForState(outlook.pane, state);
};

describe('axe-core finds nothing serious, and nothing is wider than the pane,', () => {
  const open = async (theme: 'light' | 'dark', forcedColors: 'none' | 'active', width: number) => {
    const outlook = await openOutlook(office(), { message: 'mixed-inside-outside', colorScheme: theme });
    await outlook.page.emulateMedia({ forcedColors, colorScheme: theme });
    await waitForState(outlook.pane, 'authoritative');
    await setWidth(outlook.page, outlook.pane, width);
    return outlook;
  };
  const seenInAllStates = async (outlook: OpenedOutlook, look: (pane: Frame) => Promise<string[]>) => {
    const seen: string[] = [];
    for (const [name, reach] of states) {
      await reach(outlook);
      seen.push(...(await look(outlook.pane)).map((what) => `${name}: ${what}`));
    }
    return seen;
  };

  test.each([
    { theme: 'light', forcedColors: 'none' },
    { theme: 'dark', forcedColors: 'none' },
    { theme: 'dark', forcedColors: 'active' },
  ] as const)('in all states, $theme, with forced colours $forcedColors', async ({ theme, forcedColors }) => {
    const outlook = await open(theme, forcedColors, 320);
    const look = async (pane: Frame) => [...(await findings(pane)), ...(await tooWide(pane))];
    expect(await seenInAllStates(outlook, look)).toEqual([]);
  });

  test('in all states, in a pane of only 256 pixels', async () => {
    const outlook = await open('light', 'none', 256);
    expect(await seenInAllStates(outlook, tooWide)).toEqual([]);
  });

  test('with 300 people listed', async () => {
    const { pane } = await openOutlook('large-list', { message: 'to-300' });
    await waitForState(pane, 'authoritative');
    await button(pane, 'Within reach 250').click();
    await pane.locator('[data-address]').first().waitFor();
    expect([...(await findings(pane)), ...(await tooWide(pane))]).toEqual([]);
  });

  test('where the user must first allow checking', async () => {
    const { pane } = await openOutlook('asks-for-consent', { message: 'mixed-inside-outside' });
    await waitForState(pane, 'provisional', { check: 'refused' });
    expect([...(await findings(pane)), ...(await tooWide(pane))]).toEqual([]);
  });
});

test.each([
  ['en-US', 256],
  ['es-ES', 320],
  ['es-ES', 256],
  ['qps-ploc', 320],
  ['qps-plocm', 320],
  ['qps-plocm', 256],
])('in %s at %d px the verdict and the confirmation have room', async (locale, width) => {
  const { pane, page } = await openOutlook('office', { message: 'group-with-outsiders', locale });
  await setWidth(page, pane, width);
  await waitForState(pane, 'authoritative');
  if (locale === 'qps-plocm') expect(await pane.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(await tooWide(pane)).toEqual([]);
  await pane.locator('[role="region"] button').first().click();
  await pane.locator('[data-view="confirmation"]').waitFor();
  expect(await tooWide(pane)).toEqual([]);
});

test('in Spanish, with a group that nobody counted among the people, the line above the headline has room', async () => {
  const world = worldNamed('oficina');
  const messages = (world['messages'] as { id: string; to: string[] }[]).map((message) =>
    message.id === 'grupo-oculto'
      ? { ...message, to: [...message.to, 'javier.molina@almenara.example'], sentAt: '-P40D' }
      : message,
  );
  const { pane } = await openOutlook({ ...world, messages }, { message: 'grupo-oculto' });
  await waitForState(pane, 'authoritative');
  await pane.locator('[data-part="which"]', { hasText: 'un grupo de tamaño desconocido' }).waitFor();
  expect(await tooWide(pane)).toEqual([]);
});

/** What has the keyboard's focus in the pane: the text that names it. */
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return '';
    return (element.getAttribute('aria-label') ?? element.innerText).replace(/^[▸▾]\s*/u, '').trim();
  });

describe('by keyboard alone', () => {
  /** Moves through the pane until the named control has the focus; gives what was passed on the way. */
  const tabTo = async ({ page, pane }: OpenedOutlook, name: string): Promise<string[]> => {
    const passed: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const here = await focused(pane);
      if (here === name) return passed;
      passed.push(here);
    }
    throw new Error(`“${name}” is not reached with Tab; passed: ${passed.join(', ')}`);
  };

  test('a whole recall can be made, and every control is reached', async () => {
    const outlook = await openOutlook('office', { message: 'mixed-inside-outside' });
    const { pane, page, simulator } = outlook;
    await waitForState(pane, 'authoritative');
    // Outlook's own button before the frame; from there Tab goes into the pane.
    await page.locator('#pane header button').focus();
    expect(await tabTo(outlook, 'Recall…')).toEqual([
      'What went wrong?\nAnswer for a plan',
      'Within reach 2',
      'Out of reach 1',
      'Why?',
    ]);
    await page.keyboard.press('Enter');
    await pane.locator('[data-view="confirmation"]').waitFor();
    expect(await focused(pane)).toBe('Go back');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(pane)).toBe('Recall message');
    await pane
      .locator('[data-view="confirmation"] button:not([aria-disabled="true"])', { hasText: 'Recall message' })
      .waitFor();
    await page.keyboard.press('Enter');
    await pane.locator('[data-attempt="requested"]').waitFor();
    expect(simulator.exchange.recallJobs.filter(({ outsideThePane }) => !outsideThePane)).toHaveLength(1);
    await tabTo(outlook, 'Look for the report');
    await tabTo(outlook, 'Ask again…');
  });

  test('leaving the confirmation with Escape gives the focus back to the button that led there', async () => {
    const outlook = await openOutlook('office', { message: 'mixed-inside-outside' });
    const { pane, page } = outlook;
    await waitForState(pane, 'authoritative');
    await page.locator('#pane header button').focus();
    await tabTo(outlook, 'Recall…');
    await page.keyboard.press('Enter');
    await pane.locator('[data-view="confirmation"]').waitFor();
    await page.keyboard.press('Escape');
    await button(pane, 'Recall…').waitFor();
    await pane.waitForFunction(() => document.activeElement !== document.body);
    expect(await focused(pane)).toBe('Recall…');
  });

  test('groups of recipients open and close', async () => {
    const outlook = await openOutlook('office', { message: 'mixed-inside-outside' });
    await waitForState(outlook.pane, 'authoritative');
    await outlook.page.locator('#pane header button').focus();
    await tabTo(outlook, 'Within reach 2');
    await outlook.page.keyboard.press('Enter');
    expect(Object.keys(await verdicts(outlook.pane))).toEqual(['mark.holloway@holloway-foods.example']);
    await outlook.page.keyboard.press('Space');
    expect(Object.keys(await verdicts(outlook.pane))).toHaveLength(3);
  });

  test('the focus is seen wherever it is', async () => {
    const outlook = await openOutlook('office', { message: 'mixed-inside-outside' });
    const { pane, page } = outlook;
    await waitForState(pane, 'authoritative');
    await page.locator('#pane header button').focus();
    for (const name of ['Within reach 2', 'Out of reach 1', 'Why?', 'Recall…', 'Write to 1…']) {
      await tabTo(outlook, name);
      const ring = await pane.evaluate(() => {
        const shown = (style: CSSStyleDeclaration) =>
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
        const element = document.activeElement ?? document.body;
        return shown(getComputedStyle(element)) || shown(getComputedStyle(element, '::after'));
      });
      expect(`${name} ${ring ? 'shows its focus' : 'does not show its focus'}`).toBe(
        `${name} shows its focus`,
      );
    }
  });
});
