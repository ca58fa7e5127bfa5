import makeBrowserReady from '../browser/globalSetup';
import { administrator, ensureProductionBuild } from '../productionBuild';

/** Once before the end-to-end tests, not in each worker: the browser they drive and the product they drive it on. */
const prepare = async (): Promise<void> => {
  await Promise.all([makeBrowserReady(), ensureProductionBuild(administrator)]);
};

export default prepare;
