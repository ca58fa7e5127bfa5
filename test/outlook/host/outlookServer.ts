import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { BridgeRequest } from './api';
import { bundleForBrowser } from './bundle';
import { readManifest } from './manifest';
import type { Session } from './session';
import { simulatorState } from './state';
import { outlookSetup, outlookView } from './view';

const pageFile = (name: string): Promise<string> => readFile(resolve(__dirname, 'page', name), 'utf8');
const manifestFile = resolve(__dirname, '../../../manifest.xml');

const openRequest = v.object({ person: v.string(), id: v.string() });
const people = v.array(v.object({ name: v.string(), address: v.string() }));
const sendRequest = v.object({
  person: v.string(),
  message: v.object({
    id: v.nullable(v.string()),
    to: people,
    cc: people,
    bcc: people,
    subject: v.string(),
    body: v.string(),
    answers: v.nullable(v.string()),
  }),
});
const storageRequest = v.object({ place: v.string(), json: v.string() });
const launchEventRequest = v.object({
  event: v.picklist(['OnNewMessageCompose', 'OnMessageSend']),
  outcome: v.picklist(['completed', 'unavailable', 'timedOut', 'interrupted']),
});
const unmodelledRequest = v.object({ what: v.string() });
const clockRequest = v.strictObject({ advance: v.string() });
const signInRequest = v.object({
  person: v.string(),
  text: v.string(),
  personsAnswer: v.optional(v.picklist(['accepted', 'declined'])),
});

/** A running simulator as its Outlook server sees it. */
export interface Running {
  session(): Session;
  addInOrigin(): string;
  reset(): void;
}

/** Outlook's origin: the page, what the page asks of its server (/host/…), and the interface for programs. */
export const createOutlookServer = (running: Running): Hono => {
  const app = new Hono();

  app.get('/', async (c) => c.html(await pageFile('outlook.html')));
  app.get('/outlook.css', async (c) =>
    c.body(await pageFile('outlook.css'), 200, { 'Content-Type': 'text/css' }),
  );
  app.get('/outlook.js', async (c) =>
    c.body(await bundleForBrowser('page/main.ts'), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );

  app.get('/host/setup', async (c) => {
    const { world } = running.session();
    const origin = running.addInOrigin();
    const manifest = readManifest(await readFile(manifestFile, 'utf8'), world.client.locale, origin);
    return c.json(outlookSetup(world, manifest, origin));
  });
  app.get('/host/view', (c) => c.json(outlookView(running.session(), c.req.query('person') ?? '')));
  app.post('/host/open', async (c) => {
    const { person, id } = v.parse(openRequest, await c.req.json());
    running.session().exchange.mailbox(person)?.open(id);
    return c.json({});
  });
  app.post('/host/send', async (c) => {
    const { person, message } = v.parse(sendRequest, await c.req.json());
    const { exchange } = running.session();
    const mailbox = exchange.mailbox(person);
    if (mailbox) exchange.drafts.sendWritten(mailbox, message);
    return c.json({});
  });
  app.get('/host/storage', (c) =>
    c.json({ json: running.session().storage.read(c.req.query('place') ?? '') }),
  );
  app.post('/host/storage', async (c) => {
    const { place, json } = v.parse(storageRequest, await c.req.json());
    running.session().storage.write(place, json);
    return c.json({});
  });
  app.post('/host/sign-in', async (c) => {
    const { person, text, personsAnswer } = v.parse(signInRequest, await c.req.json());
    const request = JSON.parse(text) as BridgeRequest;
    return c.json(await running.session().signIn.answer(person, request, personsAnswer));
  });
  app.post('/host/launch-event', async (c) => {
    running.session().launchEvents.push(v.parse(launchEventRequest, await c.req.json()));
    return c.json({});
  });
  app.post('/host/unmodelled', async (c) => {
    const { what } = v.parse(unmodelledRequest, await c.req.json());
    running.session().log.recordUnmodelled(what);
    return c.json({});
  });

  app.get('/simulator/state', (c) => c.json(simulatorState(running.session())));
  app.post('/simulator/clock', async (c) => {
    const body = v.safeParse(clockRequest, await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: 'Send JSON such as {"advance": "PT10M"}.' }, 400);
    try {
      return c.json({ now: running.session().clock.advance(body.output.advance).toISOString() });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const cure = 'Send an ISO duration such as "PT10M" or "P1D".';
      return c.json({ error: `Time was not moved by "${body.output.advance}": ${reason} ${cure}` }, 400);
    }
  });
  app.post('/simulator/reset', (c) => {
    running.reset();
    return c.json({});
  });

  app.onError((error, c) => {
    running.session().log.recordUnmodelled(`${c.req.method} ${c.req.path}: ${error.message}`);
    return c.text(error.message, 500);
  });
  return app;
};
