/** What a call of Office.js does instead of answering. */
type Fault = 'fails' | 'hangs' | 'throws';

interface Line {
  displayName: string;
  emailAddress: string;
  recipientType: string;
}

export const person = (emailAddress: string, displayName = emailAddress): Line => ({
  displayName,
  emailAddress,
  recipientType: 'user',
});

const harmless = {
  to: [person('luis@contoso.com', 'Luis')],
  cc: [] as Line[],
  bcc: [] as Line[],
  from: person('ana@contoso.com', 'Ana'),
  subject: 'Lunch on Tuesday',
  body: 'Hello Luis,\n\nshall we say one o’clock?\n\nAna',
  attachments: [] as { id: string; name: string; isInline: boolean }[],
  composeType: 'newMail',
  /** When the message is to leave; 0: at once. */
  delay: 0 as Date | 0,
  session: {} as Record<string, string>,
  settings: {} as Record<string, unknown>,
  hostName: 'OutlookWebApp',
  platform: 'OfficeOnline',
  displayLanguage: 'en-US',
  /** By the name of the call: `to`, `body`, `session.get`, `delay.set`, `settings.save` … */
  faults: {} as Record<string, Fault>,
  /** An Outlook before Mailbox 1.13 has no delay. */
  canDelay: true,
};
export type Situation = typeof harmless;

type Completion = Office.SmartAlertsEventCompletedOptions;

/** An Outlook with one message being written: as much of Office.js as the handlers of events may rely on. */
export function fakeOutlook(differences: Partial<Situation> = {}) {
  const state: Situation = structuredClone({ ...harmless, ...differences });
  const saved: Record<string, unknown>[] = [];
  const calls: string[] = [];
  const handlers = new Map<string, (event: object) => unknown>();

  const answer = (call: string, done: (result: object) => void, value: () => unknown) => {
    calls.push(call);
    const fault = state.faults[call];
    if (fault === 'throws') throw new Error(`${call} throws`);
    if (fault === 'hangs') return;
    // Office.js never answers at once.
    void Promise.resolve().then(() =>
      done(
        fault === 'fails'
          ? { status: 'failed', error: { code: 9001, name: 'Error', message: call } }
          : { status: 'succeeded', value: value() },
      ),
    );
  };
  type Done = (result: object) => void;
  const line = (field: 'to' | 'cc' | 'bcc') => ({
    getAsync: (done: Done) => answer(field, done, () => state[field]),
  });
  const pending: Record<string, unknown> = {};
  const item = {
    to: line('to'),
    cc: line('cc'),
    bcc: line('bcc'),
    from: { getAsync: (done: Done) => answer('from', done, () => state.from) },
    subject: { getAsync: (done: Done) => answer('subject', done, () => state.subject) },
    body: { getAsync: (_type: string, done: Done) => answer('body', done, () => state.body) },
    getAttachmentsAsync: (done: Done) => answer('attachments', done, () => state.attachments),
    getComposeTypeAsync: (done: Done) =>
      answer('composeType', done, () => ({ composeType: state.composeType, coercionType: 'html' })),
    ...(state.canDelay && {
      delayDeliveryTime: {
        getAsync: (done: Done) => answer('delay.get', done, () => state.delay),
        setAsync: (time: Date, done: Done) =>
          answer('delay.set', done, () => void (state.delay = new Date(time))),
      },
    }),
    sessionData: {
      getAsync: (key: string, done: Done) => answer('session.get', done, () => state.session[key]),
      setAsync: (key: string, text: string, done: Done) =>
        answer('session.set', done, () => void (state.session[key] = text)),
    },
  };
  const Office = {
    onReady: () => Promise.resolve({ host: 'Outlook', platform: state.platform }),
    actions: {
      associate: (name: string, handler: (event: object) => unknown) => handlers.set(name, handler),
    },
    context: {
      displayLanguage: state.displayLanguage,
      diagnostics: { platform: state.platform },
      mailbox: {
        item,
        diagnostics: { hostName: state.hostName, hostVersion: '16.0.19725.20126' },
        userProfile: { emailAddress: 'ana@contoso.com', accountType: 'office365' },
      },
      roamingSettings: {
        get: (key: string) => {
          if (state.faults['settings.get'] === 'throws') throw new Error('no settings yet');
          return { ...state.settings, ...pending }[key];
        },
        set: (key: string, value: unknown) => (pending[key] = value),
        saveAsync: (done: Done) =>
          answer('settings.save', done, () => {
            saved.push({ ...pending });
            Object.assign(state.settings, pending);
          }),
      },
    },
  };

  return {
    Office,
    state,
    calls,
    /** What was written to the mailbox, save by save. */
    saved,
    handlers,
    /** Raises an event. `first` waits until the handler completes it; `all` are its completions so far. */
    raise: (name: string): { first: Promise<Completion>; all: readonly Completion[] } => {
      const handler = handlers.get(name);
      if (!handler) throw new Error(`Nobody handles ${name}.`);
      const all: Completion[] = [];
      const first = new Promise<Completion>((resolve) => {
        const completed = (options: Completion = {}) => {
          all.push(options);
          resolve(options);
        };
        handler({ completed });
      });
      return { first, all };
    },
  };
}
