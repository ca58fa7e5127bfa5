import type { Hono } from 'hono';

const standIn = /<script src="(\/simulated\/[^"]+)"><\/script>/g;
const page = '/taskpane.html';
const officeJs = '/office-js/office.js';

/**
 * An add-in server as it is, except that the simulator's stand-ins come at the head of office.js and not as scripts of
 * their own: over a slow line each would take a round trip that no real pane has.
 */
export const withStandInsInOfficeJs = (server: Hono): Hono['request'] => {
  const text = async (path: string): Promise<string> => (await server.request(path)).text();
  const changed = (answer: Response, content: string): Response =>
    new Response(content, { status: answer.status, headers: answer.headers });
  return async (path) => {
    const answer = await server.request(path);
    switch (new URL(path instanceof Request ? path.url : path).pathname) {
      case page:
        return changed(answer, (await answer.text()).replaceAll(standIn, ''));
      case officeJs: {
        const standIns = [...(await text(page)).matchAll(standIn)].map(([, file]) => text(file ?? ''));
        return changed(answer, [...(await Promise.all(standIns)), await answer.text()].join('\n'));
      }
      default:
        return answer;
    }
  };
};
