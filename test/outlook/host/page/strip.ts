import { byId, element, redraw } from './dom';
import type { OutlookModel } from './model';
import { server } from './server';

/* The strip is no part of Outlook, and speaks English in every world. */

const steps = [
  ['+1 min', 'PT1M'],
  ['+10 min', 'PT10M'],
  ['+1 h', 'PT1H'],
  ['+1 day', 'P1D'],
] as const;

const widths = ['320', '450'];

const mailboxNames = {
  exchangeOnline: '',
  exchangeServer: ' (own server)',
  outlookCom: ' (Outlook.com)',
  gmail: ' (Gmail)',
  internet: ' (outside)',
} as const;

const setWidth = (width: string): void =>
  document.documentElement.style.setProperty('--pane-width', `${width}px`);

const storyOf = ({ item, setup }: OutlookModel): string | undefined =>
  item.kind === 'message' ? setup.stories[item.message.worldId ?? ''] : undefined;

/** The simulator's own controls above Outlook: whose mailbox, what time, how wide the pane. */
export const drawStrip = (model: OutlookModel): void => {
  const { setup } = model;
  redraw(byId('controls'), model.person, () => [
    element('strong', { title: setup.worldDescription }, `Simulator: ${setup.worldName}`),
    element(
      'label',
      {},
      'You are ',
      element(
        'select',
        { id: 'person', onchange: ({ target }) => void model.become((target as HTMLSelectElement).value) },
        ...setup.people.map(({ name, address, mailbox }) =>
          element(
            'option',
            { value: address, selected: address === model.person },
            `${name}${mailboxNames[mailbox]}`,
          ),
        ),
      ),
    ),
    element(
      'span',
      { role: 'group', 'aria-label': 'Let time pass' },
      ...steps.map(([label, duration]) =>
        element(
          'button',
          { onclick: () => void server.advance(duration).then(() => model.refresh()) },
          label,
        ),
      ),
    ),
    element(
      'label',
      {},
      'Pane ',
      element(
        'select',
        { id: 'width', onchange: ({ target }) => setWidth((target as HTMLSelectElement).value) },
        ...widths.map((width) => element('option', { value: width }, `${width} px`)),
      ),
    ),
    element('button', { onclick: () => void server.reset().then(() => window.location.reload()) }, 'Reset'),
  ]);
  const now = new Date(Date.now() + model.view.clockOffset).toLocaleString('en-GB', {
    timeZone: setup.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const [latest = 'nothing has happened yet'] = model.view.happened;
  const story = storyOf(model);
  redraw(byId('happened'), [now, model.view.happened, story], () => [
    element('span', { class: 'clock' }, now),
    element('span', { title: model.view.happened.join('\n') }, `Last: ${latest}`),
    ...(story === undefined ? [] : [element('span', { title: story }, `To try: ${story}`)]),
  ]);
  redraw(byId('unmodelled'), model.view.unmodelled, () =>
    model.view.unmodelled.map((what) => element('p', {}, `Not modelled: ${what}`)),
  );
};

/** The width of the pane may also be asked for in the page's address: `?pane=450`. */
export const startWidth = (): void => {
  const width = new URLSearchParams(window.location.search).get('pane');
  setWidth(width !== null && /^\d+$/.test(width) ? width : '320');
};
