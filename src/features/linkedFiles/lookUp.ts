import { answered, type Answer } from '../../mailbox/answer';
import type { DraftMaker } from '../../mailbox/drafts';
import type { FileSharing, SharedFiles } from '../../mailbox/files';
import type { FileAccess, LinkedFile } from './access';
import { distinctLinks, linksIn, mostLinks } from '../../core/texts/links';

/** The links of a message to files, and how many more there are than are looked at. */
export interface FoundLinks {
  links: readonly string[];
  more: number;
}

/** What was found behind a link: a file with who may open it, or why there is no telling. */
export interface FoundFile {
  /** The first link that leads there. */
  url: string;
  file: LinkedFile | null;
  sharing: Answer<FileSharing>;
}

/** What is shown of it: `access` is decided for the unintended, `null` where nothing is known of the file. */
export interface ShownFile extends FoundFile {
  access: FileAccess | null;
}

/** The links in the body and the cloud attachments of a message; needs no permission for files. */
export async function findLinks(
  mailbox: Pick<DraftMaker & SharedFiles, 'readContent' | 'readAttachedLinks'>,
  messageId: string,
  signal: AbortSignal,
): Promise<Answer<FoundLinks>> {
  const content = await mailbox.readContent(messageId, signal);
  if (!content.ok) return content;
  const hasCloudAttachments = content.value.attachments.some(({ kind }) => kind === 'reference');
  const attached = hasCloudAttachments ? await mailbox.readAttachedLinks(messageId, signal) : answered([]);
  if (!attached.ok) return attached;
  const links = distinctLinks([...linksIn(content.value), ...attached.value]);
  return answered({ links: links.slice(0, mostLinks), more: Math.max(0, links.length - mostLinks) });
}

/** The files behind the links, each once, and who may open them. */
export async function lookAtFiles(
  mailbox: Pick<SharedFiles, 'findSharedFiles' | 'readSharing'>,
  links: readonly string[],
  signal?: AbortSignal,
): Promise<Answer<FoundFile[]>> {
  const found = await mailbox.findSharedFiles(links, signal);
  if (!found.ok) return found;
  const files = new Map<string, LinkedFile>();
  const without: FoundFile[] = [];
  found.value.forEach((item, index) => {
    const url = links[index] ?? '';
    if (!item.ok) {
      without.push({ url, file: null, sharing: item });
      return;
    }
    const key = fileKey(item.value);
    const before = files.get(key);
    files.set(key, before ? { ...before, urls: [...before.urls, url] } : { ...item.value, urls: [url] });
  });
  const distinct = [...files.values()];
  const sharing = await mailbox.readSharing(distinct, signal);
  if (!sharing.ok) return sharing;
  const order = (one: FoundFile) => links.indexOf(one.url);
  const withSharing = sharing.value.map((answer, index) => {
    const file = distinct[index] ?? null;
    return { url: file?.url ?? '', file, sharing: answer };
  });
  return answered([...withSharing, ...without].sort((one, other) => order(one) - order(other)));
}

export const fileKey = ({ driveId, itemId }: Pick<LinkedFile, 'driveId' | 'itemId'>) =>
  `${driveId}/${itemId}`;
