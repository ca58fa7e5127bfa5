import type { WrittenMessage } from '../../exchange/drafts';
import type {
  EventOutcome,
  LaunchEventType,
  OutlookSetup,
  OutlookView,
  ShownAttachment,
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
  save: async (person: string, message: WrittenMessage) =>
    (await post('/host/save', { person, message })) as { id: string | null; conversationId: string | null },
  send: async (person: string, message: WrittenMessage) =>
    ((await post('/host/send', { person, message })) as { isSent: boolean }).isSent,
  discard: (person: string, id: string) => post('/host/discard', { person, id }),
  upload: async (file: { name: string; contentType: string; base64: string }) =>
    (await post('/host/upload', file)) as ShownAttachment,
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
