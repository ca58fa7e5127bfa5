/*
 * SIMULATED NESTED APP AUTHENTICATION. Not part of the add-in: the simulator serves it before office.js.
 * Today's Outlook puts this bridge into the add-in's page; the office.js of 2022 has none. It only carries texts to
 * the Outlook page and back.
 */
import { isSimulated, type FromAddIn, type KnownSimulator } from './messages';

declare const simulator: KnownSimulator;

type Listener = (event: { data: string }) => void;

const listeners = new Set<Listener>();

const nestedAppAuthBridge = {
  addEventListener: (_type: 'message', listener: Listener): void => {
    listeners.add(listener);
  },
  removeEventListener: (_type: 'message', listener: Listener): void => {
    listeners.delete(listener);
  },
  postMessage: (text: string): void => {
    const message: FromAddIn = { simulated: 'nestedAppAuth', text };
    window.parent.postMessage(message, simulator.outlookOrigin);
  },
};

Object.assign(window, { nestedAppAuthBridge });

window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
  if (origin !== simulator.outlookOrigin || !isSimulated(data) || data.simulated !== 'nestedAppAuth') return;
  for (const listener of listeners) listener({ data: data.text });
});
