import type { MessageContent } from '../../mailbox/drafts';
import { withoutEnd } from './textSearch';

/** Where files of OneDrive and SharePoint live, in every cloud; the whole host or what it ends with. */
const fileHosts = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.sharepoint.cn'];
const personalHosts = ['onedrive.live.com', '1drv.ms'];

/** Safe Links, which puts its own address around others; in every cloud. */
const safeLinks = /(^|\.)safelinks\.protection\.(outlook\.com|office365\.us|partner\.outlook\.cn)$/;

/** Parts of the query that only say how the link was opened. Everything else may name the file. */
const decoration = new Set([
  'e',
  'csf',
  'web',
  'ct',
  'or',
  'cid',
  'at',
  'rtime',
  'xsdata',
  'sdata',
  'ovuser',
]);

/** A message can quote a long history; more are not looked at. */
export const mostLinks = 100;

/**
 * The links to files in OneDrive and SharePoint in the body of a message, each file's link once, in their order.
 * Only text is looked at; nothing is rendered or fetched.
 */
export function linksIn({ body, text }: Pick<MessageContent, 'body' | 'text'>): string[] {
  const inHtml = body.kind === 'html' ? hrefsIn(body.html) : addressesIn(body.text);
  return distinctLinks([...inHtml, ...addressesIn(text)]);
}

/** Those among these addresses that lead to files, each file's link once. */
export function distinctLinks(addresses: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const address of addresses) {
    const url = fileUrl(address);
    if (url && !byKey.has(keyOf(url))) byKey.set(keyOf(url), url.href);
  }
  return [...byKey.values()];
}

/**
 * How many files a message links to, for a plan that has not looked further: links, and cloud attachments whose
 * name no link shows.
 */
export function linkedFileCount(content: Pick<MessageContent, 'body' | 'text' | 'attachments'>): number {
  const links = linksIn(content);
  const attached = content.attachments.filter(
    ({ kind, name }) => kind === 'reference' && !links.some((link) => decoded(link).includes(name)),
  );
  return links.length + attached.length;
}

/** Whether two addresses are the same link, however they were opened. */
export function sameLink(one: string, other: string): boolean {
  const [first, second] = [fileUrl(one), fileUrl(other)];
  return first !== null && second !== null && keyOf(first) === keyOf(second);
}

/** What to call a link whose file is not known: the end of its address. */
export function linkName(link: string): string {
  const url = parsed(link);
  if (!url) return link;
  const last = decoded(url.pathname).split('/').filter(Boolean).at(-1) ?? '';
  // The end of a sharing link is a secret, which nobody could recognise a file by.
  return /\.\w{2,5}$/.test(last) && !last.endsWith('.aspx') ? last : url.hostname;
}

function hrefsIn(html: string): string[] {
  return [...html.matchAll(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].map(
    ([, double, single, bare]) => withoutEntities(double ?? single ?? bare ?? ''),
  );
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/https:\/\/[^\s<>"«»“”]+/gi)].map(([address]) =>
    withoutEnd(address, ".,;:!?)]}'’"),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

function withoutEntities(text: string): string {
  return text.trim().replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(String(hex), 16) : NaN;
    if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return entities[String(name).toLowerCase()] ?? whole;
  });
}

/** The address if it leads to a file, without Safe Links around it. */
function fileUrl(address: string): URL | null {
  const url = unwrapped(parsed(address));
  if (url?.protocol !== 'https:') return null;
  if (personalHosts.includes(url.hostname)) return url.pathname + url.search === '/' ? null : url;
  if (!fileHosts.some((ending) => url.hostname.endsWith(ending))) return null;
  return isFilePath(url.pathname) ? url : null;
}

/** Safe Links may stand around Safe Links, as in a quoted answer; not without end. */
function unwrapped(url: URL | null, layers = 3): URL | null {
  if (!url || layers === 0 || !safeLinks.test(url.hostname)) return url;
  return unwrapped(parsed(url.searchParams.get('url') ?? ''), layers - 1);
}

/** Not the front page of a site, its pages and its lists: those are not shared as files are. */
function isFilePath(path: string): boolean {
  if (/^\/(?:(?:sites|teams|personal)\/[^/]+)?\/?$/i.test(path)) return false;
  return !/\/(SitePages|Lists)\//i.test(path);
}

function keyOf(url: URL): string {
  const kept = [...url.searchParams]
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    // A sharing link carries its whole secret in the path; so does a short one.
    .filter(
      ([name]) => !/^\/:\w:\//.test(url.pathname) && url.hostname !== '1drv.ms' && !decoration.has(name),
    )
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `${url.hostname}${decoded(url.pathname)}?${kept.join('&')}`;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
