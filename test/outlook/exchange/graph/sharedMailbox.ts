import { permissionOn } from '../sharing';
import type { Exchange } from '../exchange';
import { Refusal, Unmodelled } from './answers';
import type { Operation } from './operation';

/** A request about another mailbox, as the one about the own mailbox that it stands for. */
export interface AboutMailbox {
  /** `null`: the signed-in user's own. */
  owner: string | null;
  url: URL;
}

/** `/users/{address}/…` as `/me/…`. */
export function mailboxNamedIn(url: URL): AboutMailbox {
  const [, version, owner, rest] = /^\/([^/]+)\/users\/([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
  if (owner === undefined) return { owner: null, url };
  return {
    owner: decodeURIComponent(owner),
    url: new URL(`/${version ?? ''}/me/${rest ?? ''}${url.search}`, url),
  };
}

const denied = new Refusal({
  status: 403,
  code: 'ErrorAccessDenied',
  message: 'Access is denied. Check credentials and try again.',
});

/** Lets the user into the mailbox of another as far as that one lets them. */
export function expectAccess(exchange: Exchange, user: string, owner: string, operation: Operation): void {
  if (!/^me\/(messages|mailFolders)/.test(operation.path)) {
    throw new Unmodelled('anything of another user but messages and folders');
  }
  const mailbox = exchange.person(owner);
  const permission = mailbox ? permissionOn(mailbox, user) : null;
  if (permission === null || (permission === 'read' && operation.method !== 'GET')) throw denied;
}
