import type { Answer } from '../../mailbox/answer';
import type { GraphConnection, GraphRequest } from './transport/http';

/** What another mailbox needs on top, by what the own one needs. Source: https://learn.microsoft.com/graph/permissions-reference */
const sharedScopes: Readonly<Record<string, string>> = {
  'Mail.Read': 'Mail.Read.Shared',
  'Mail.ReadWrite': 'Mail.ReadWrite.Shared',
};

/** The scopes for the mailbox of somebody else, the own ones included: mail tips are asked for as oneself. */
export const forSharedMailbox = (scopes: readonly string[]): string[] => [
  ...new Set([...scopes, ...scopes.flatMap((scope) => sharedScopes[scope] ?? [])]),
];

/** Messages and folders are the owner's; who is signed in, the organization, mail tips and files stay the user's. */
const movedPath = (path: string, owner: string): string =>
  path.replace(
    /^(\/(?:v1\.0|beta))?\/me\/(?=messages|mailFolders)/i,
    `$1/users/${encodeURIComponent(owner)}/`,
  );

interface BatchBody {
  requests: { url: string }[];
}

const isBatch = (body: unknown): body is BatchBody =>
  typeof body === 'object' && body !== null && 'requests' in body && Array.isArray(body.requests);

/**
 * The same connection, in which the mailbox is the owner's. That Exchange takes a recall on the path of another
 * mailbox is documented; that the shared permissions suffice for it is a guess, so the administrator states it.
 */
export function inMailboxOf(graph: GraphConnection, owner: string): GraphConnection {
  const moved = (request: GraphRequest): GraphRequest => ({
    ...request,
    path: movedPath(request.path, owner),
    scopes: forSharedMailbox(request.scopes),
    ...(isBatch(request.body) && {
      body: { requests: request.body.requests.map((part) => ({ ...part, url: movedPath(part.url, owner) })) },
    }),
  });
  return {
    send: (request) => graph.send(moved(request)),
    ask: (request, shape) => graph.ask(moved(request), shape),
    slowDown: graph.slowDown,
  };
}

/** In a shared mailbox the own addresses are its owner's: the user is a recipient like any other. */
export async function ownedBy<Reading extends { ownAddresses: string[] | null }>(
  owner: string | null,
  reading: Promise<Answer<Reading>>,
): Promise<Answer<Reading>> {
  const answer = await reading;
  if (owner === null || !answer.ok) return answer;
  return { ok: true, value: { ...answer.value, ownAddresses: [owner.toLowerCase()] } };
}
