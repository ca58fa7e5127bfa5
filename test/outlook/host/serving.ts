import { readFile } from 'node:fs/promises';
import { join, normalize, resolve, sep } from 'node:path';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Clock } from '../clock';
import type { World } from '../world/world';
import type { KnownSimulator } from './addIn/messages';
import { bundleForBrowser } from './bundle';
import { standInScript, standInsFor } from './standIns';

/** What a change needs to know of the running simulator. */
export interface ServingContext {
  world: World;
  clock: Clock;
  origins: { addIn: string; outlook: string; graph: string };
}

interface Change {
  /** For people; the README quotes it. */
  what: string;
  /** The text in the page that must be there; a minifier takes quotes away. */
  replace: RegExp;
  /** The only page that has it, where not all have. */
  page?: 'taskpane.html';
  by: (context: ServingContext) => string;
}

const officeJs = resolve(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const repository = resolve(__dirname, '../../..');

/** What stands in the place of office.js: it, its Ajax library, and what it lacks. */
const scripts = (world: World): string[] => [
  ...[...standInsFor(world), 'ajax'].map((name) => `/simulated/${name}.js`),
  '/office-js/office.js',
];

const scriptTag = (path: string): string => `<script src="${path}"></script>`;

/** Everything that differs on localhost in the HTML pages from what the build wrote; all else is as it was built. */
export const changesWhenServing: readonly Change[] = [
  {
    what: 'office.js comes from the unmodified copy in @microsoft/office-js, beside the stand-ins of /simulated/',
    replace:
      /<script (?:defer )?src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"><\/script>/,
    by: ({ world }) => scripts(world).map(scriptTag).join(''),
  },
  {
    what: 'the Content-Security-Policy admits no outside script',
    replace: /script-src 'self'[^;]*/,
    by: () => "script-src 'self'",
  },
  {
    what: 'the Content-Security-Policy of taskpane.html admits requests to the simulated Graph',
    page: 'taskpane.html',
    replace: /connect-src 'self'/,
    by: ({ origins }) => `connect-src 'self' ${origins.graph}`,
  },
];

const changed = (page: string, html: string, context: ServingContext): string =>
  changesWhenServing.reduce((text, { replace, by, page: only = page }) => {
    if (only !== page) return text;
    if (!replace.test(text)) {
      throw new Error(
        `${page} has nothing that matches ${String(replace)}, which the simulator must replace. Build dist/ again, or ` +
          'bring the table in test/outlook/host/serving.ts up to date.',
      );
    }
    return text.replace(replace, by(context));
  }, html);

/** The text of config.json: the world's policy for that cloud; `null` where the world has none. */
export const policyText = (world: World, cloud: 'simulator' | 'global'): string | null => {
  if (world.policyText !== undefined) return world.policyText;
  if (world.policy === null) return null;
  const clientId = '11111111-2222-4333-8444-555555555555';
  return JSON.stringify({ clientId, ...world.policy, cloud }, null, 2);
};

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** A file inside the folder; `null` where there is none, or where the path leads out of the folder. */
const fileIn = async (folder: string, path: string): Promise<Response | null> => {
  const file = normalize(join(folder, path));
  if (!file.startsWith(resolve(folder) + sep)) return null;
  try {
    const content = await readFile(file);
    const type = contentTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(content), {
      headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' },
    });
  } catch {
    return null;
  }
};

/** Adds what is served as it is: the files of the build and the world's config.json. */
const addFiles = (app: Hono, dist: string, policy: () => string | null): void => {
  app.get('/config.json', (c) => {
    const text = policy();
    if (text === null) return c.notFound();
    return c.body(text, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  });
  app.get('*', async (c) => {
    const path = decodeURIComponent(c.req.path).slice(1);
    const built = await fileIn(dist, path);
    if (built !== null) return built;
    // The icons stand in the repository too, so that the ribbon has them before anything is built.
    const source = path.startsWith('assets/') ? await fileIn(repository, path) : null;
    return source ?? c.notFound();
  });
  app.onError((error, c) => c.text(error.message, 500));
};

/** The web server of an administrator: `dist/` as a plain static server would serve it, byte for byte. */
export const createProductionServer = (dist: string, world: () => World): Hono => {
  const app = new Hono();
  addFiles(app, dist, () => policyText(world(), 'global'));
  return app;
};

/** The add-in on localhost: `dist/` with the changes above. */
export const createAddInServer = (dist: string, context: () => ServingContext): Hono => {
  const app = new Hono();
  app.get('/:page{[a-zA-Z]+\\.html}', async (c) => {
    const page = c.req.param('page');
    const built = await fileIn(dist, page);
    return built === null ? c.notFound() : c.html(changed(page, await built.text(), context()));
  });
  app.get('/simulated/:file{[a-zA-Z]+\\.js}', async (c) => {
    const name = c.req.param('file').replace(/\.js$/, '');
    const { world, clock, origins } = context();
    const known: KnownSimulator = {
      outlookOrigin: origins.outlook,
      clockOffset: clock.offset(),
      clientKind: world.client.kind,
      selectedItems: world.modes.selectedItems ?? null,
    };
    return c.body(await standInScript(name, known), 200, {
      'Content-Type': contentTypes['js'] ?? '',
      'Cache-Control': 'no-store',
    });
  });
  app.get('/office-js/*', async (c) => {
    return (await officeJsFile(context().world, c.req.path.slice('/office-js/'.length))) ?? c.notFound();
  });
  addFiles(app, dist, () => policyText(context().world, 'simulator'));
  return app;
};

/** Microsoft's own server does not look at the case of letters. */
const officeJsFile = async ({ modes }: World, path: string): Promise<Response | null> =>
  modes.helperFilesBlocked && path !== 'office.js' ? null : fileIn(officeJs, path.toLowerCase());

/** Hosts of Microsoft from which the pages take scripts, and where office.js lies there. */
export const officeJsHosts = {
  'appsforoffice.microsoft.com': '/lib/1/hosted/',
  'officeapis.public.onecdn.static.microsoft': '/1/',
} as const;

/** Where office.js looks for Microsoft's Ajax library. */
export const ajaxHost = 'ajax.aspnetcdn.com';

/** Microsoft's servers of scripts, by host name: the unmodified office.js, and a stand-in for its Ajax library. */
export const createScriptServer = (world: () => World): Hono => {
  const app = new Hono();
  // As Microsoft's servers: office.js asks for its further files with `crossorigin`.
  app.use(cors({ origin: '*' }));
  app.get('*', async (c) => {
    const { hostname, pathname } = new URL(c.req.url);
    if (hostname === ajaxHost && pathname === '/ajax/3.5/MicrosoftAjax.js') {
      return c.body(await bundleForBrowser('addIn/ajax.ts'), 200, {
        'Content-Type': contentTypes['js'] ?? '',
      });
    }
    const folder = new Map<string, string>(Object.entries(officeJsHosts)).get(hostname);
    if (folder === undefined || !pathname.startsWith(folder)) return c.notFound();
    return (await officeJsFile(world(), pathname.slice(folder.length))) ?? c.notFound();
  });
  return app;
};
