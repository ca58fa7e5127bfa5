import type { Cloud } from './policy';

/** Where a cloud is reached. */
export interface CloudAddresses {
  /** Origin of Microsoft Graph. */
  graph: string;
  /** Origin of the sign-in authority; the tenant is appended as its path. */
  signIn: string;
  /** Origin where Exchange takes the parts of a large attachment; `null` where none is documented. */
  uploads: string | null;
}

/** What matters of the pane's own address (`window.location` fits). */
export interface PaneLocation {
  hostname: string;
  port: string;
}

/**
 * The closed list: no address of a server is ever taken from config.json.
 * Sources: https://learn.microsoft.com/graph/deployments (read 2026-11), both tables of root endpoints; for uploads the
 * sample of https://learn.microsoft.com/graph/outlook-large-attachments, which knows the global cloud only.
 */
const microsoftClouds: Record<Exclude<Cloud, 'simulator'>, CloudAddresses> = {
  global: {
    graph: 'https://graph.microsoft.com',
    signIn: 'https://login.microsoftonline.com',
    uploads: 'https://outlook.office.com',
  },
  usGovernment: {
    graph: 'https://graph.microsoft.us',
    signIn: 'https://login.microsoftonline.us',
    uploads: null,
  },
  usGovernmentDod: {
    graph: 'https://dod-graph.microsoft.us',
    signIn: 'https://login.microsoftonline.us',
    uploads: null,
  },
  china: {
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    signIn: 'https://login.chinacloudapi.cn',
    uploads: null,
  },
};

/** The simulator's Graph listens two ports above the pane; the https default port is not spelled out in a location. */
const graphPortOffset = 2;
const httpsPort = 443;

/**
 * The addresses of the stated cloud. `null` for the simulator when the pane is not served from localhost: a
 * published config.json can never lead the pane to a server of somebody's choice.
 */
export function cloudAddresses(cloud: Cloud, pane: PaneLocation): CloudAddresses | null {
  if (cloud !== 'simulator') return microsoftClouds[cloud];
  if (pane.hostname !== 'localhost') return null;
  const port = Number(pane.port || httpsPort) + graphPortOffset;
  // Nobody is contacted at the sign-in address: the simulated Outlook answers for it through the bridge.
  const graph = `https://localhost:${port}`;
  return { graph, signIn: microsoftClouds.global.signIn, uploads: graph };
}
