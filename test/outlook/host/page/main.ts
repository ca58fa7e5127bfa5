import { LaunchEvents } from './events/launchEvents';
import { drawFolders, drawMessages } from './lists';
import { OutlookModel } from './model';
import { CallFaults } from './office/callFaults';
import { Pane } from './pane';
import { drawReading } from './reading';
import { drawRibbon } from './ribbon';
import { server } from './server';
import { drawStrip, startWidth } from './strip';
import { wordsFor } from './words';

/** How often the page asks whether the world has changed. */
const lookEvery = 1000;

const start = async (): Promise<void> => {
  startWidth();
  const model = await OutlookModel.load();
  const { client } = model.setup;
  const words = wordsFor(client.locale);
  document.documentElement.lang = client.locale;
  document.documentElement.dataset['theme'] = client.theme;
  const faults = new CallFaults(model.setup.callFaults);
  const unmodelled = (what: string): void => {
    void server.unmodelled(what).then(() => model.refresh());
  };
  const pane = new Pane(model, words, unmodelled, faults);
  new LaunchEvents({ model, pane, unmodelled, faults }).listen();
  const draw = (): void => {
    drawStrip(model);
    drawRibbon(model, pane, words);
    drawFolders(model, words);
    drawMessages(model, words);
    drawReading(model, words);
  };
  model.onChange(draw);
  draw();
  window.setInterval(() => void model.refresh(), lookEvery);
};

void start();
