import type {
  EventOutcome,
  LaunchEventType,
  OutgoingMessage,
  OutlookSetup,
  OutlookView,
  SignInReply,
} from '../api';

const answerOf = async (response: Response): Promise<unknown> => {
  if (response.ok) return response.json();
  throw new Error(`${new URL(response.url).pathname} answered ${response.status}: ${await response.text()}`);
};

const get = async (path: string, query: Record<string, string> = {}): Promise<unknown> =>
  answerOf(await fetch(`${path}?${new URLSearchParams(query).toString()}`));

const post = async (path: string, body: unknown): Promise<unknown> =>
  answerOf(await fetch(path, { method: 'POST', body: JSON.stringify(body) }));

/** What the page asks of its own server. */
export const server = {
  setup: async () => (await get('/host/setup')) as OutlookSetup,
  view: async (person: string) => (await get('/host/view', { person })) as OutlookView,
  open: (person: string, id: string) => post('/host/open', { person, id }),
  send: (person: string, message: OutgoingMessage) => post('/host/send', { person, message }),
  readStorage: async (place: string) => ((await get('/host/storage', { place })) as { json: string }).json,
  writeStorage: (place: string, json: string) => post('/host/storage', { place, json }),
  signIn: async (person: string, text: string, personsAnswer?: 'accepted' | 'declined') =>
    (await post('/host/sign-in', { person, text, personsAnswer })) as SignInReply,
  launchEventEnded: (event: LaunchEventType, outcome: EventOutcome) =>
    post('/host/launch-event', { event, outcome }),
  unmodelled: (what: string) => post('/host/unmodelled', { what }),
  advance: (duration: string) => post('/simulator/clock', { advance: duration }),
  reset: () => post('/simulator/reset', {}),
};
