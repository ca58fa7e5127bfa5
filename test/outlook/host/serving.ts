import { readFile } from 'node:fs/promises';
import { join, normalize, resolve, sep } from 'node:path';
import { Hono } from 'hono';
import type { Clock } from '../clock';
import type { World } from '../world/world';
import type { KnownSimulator } from './addIn/messages';
import { bundleForBrowser } from './bundle';

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

/** What stands in the place of office.js: it, and what today's Outlook has and the office.js of 2022 has not. */
const scripts = ({ client, modes }: World): string[] => [
  '/simulated/clock.js',
  '/simulated/ajax.js',
  ...(client.nestedAppAuth ? ['/simulated/nestedAppAuth.js'] : []),
  ...(client.kind === 'web' ? [] : ['/simulated/clientKind.js']),
  ...(modes.itemEvents ? ['/simulated/lostEvents.js'] : []),
  ...(client.multiSelect ? ['/simulated/multiSelect.js'] : []),
  '/office-js/office.js',
];

const scriptTag = (path: string): string => `<script src="${path}"></script>`;

/** Everything that differs in the HTML pages from what the build wrote. All other files are served byte for byte. */
export const changesWhenServing: readonly Change[] = [
  {
    what: 'office.js comes from the unmodified copy in @microsoft/office-js, beside the stand-ins of /simulated/',
    replace: /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/,
    by: ({ world }) => scripts(world).map(scriptTag).join(''),
  },
  {
    what: 'the Content-Security-Policy admits no outside script',
    replace: / https:\/\/appsforoffice\.microsoft\.com https:\/\/ajax\.aspnetcdn\.com/,
    by: () => '',
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

/** The text of config.json: the world's policy for the simulator's cloud; `null` where the world has none. */
export const policyText = (world: World): string | null => {
  if (world.policyText !== undefined) return world.policyText;
  if (world.policy === null) return null;
  const clientId = '11111111-2222-4333-8444-555555555555';
  return JSON.stringify({ clientId, ...world.policy, cloud: 'simulator' }, null, 2);
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

/** The web server of the add-in: `dist/` as a plain static server would serve it, with the changes above. */
export const createAddInServer = (dist: string, context: () => ServingContext): Hono => {
  const app = new Hono();
  app.get('/:page{[a-zA-Z]+\\.html}', async (c) => {
    const page = c.req.param('page');
    const built = await fileIn(dist, page);
    return built === null ? c.notFound() : c.html(changed(page, await built.text(), context()));
  });
  app.get('/config.json', (c) => {
    const text = policyText(context().world);
    if (text === null) return c.notFound();
    return c.body(text, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
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
    const script = await bundleForBrowser(`addIn/${name}.ts`);
    return c.body(`{\nconst simulator = ${JSON.stringify(known)};\n${script}\n}`, 200, {
      'Content-Type': contentTypes['js'] ?? '',
      'Cache-Control': 'no-store',
    });
  });
  app.get('/office-js/*', async (c) => {
    const name = c.req.path.slice('/office-js/'.length);
    const isBlocked = name !== 'office.js' && context().world.modes.helperFilesBlocked;
    return (isBlocked ? null : await fileIn(officeJs, name)) ?? c.notFound();
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
  return app;
};
