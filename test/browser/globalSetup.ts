import { findBrowser } from './findBrowser';

/** For Jest's `globalSetup`: makes the browser ready once, before the workers start (two unpacking at once collide). */
const makeBrowserReady = async (): Promise<void> => {
  await findBrowser();
};

export default makeBrowserReady;
