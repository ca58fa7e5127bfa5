import { answered, failed, type Answer } from '../../../mailbox/answer';
import {
  newAttachment,
  openUploadSession,
  postAttachment,
  readFile,
  readWhole,
  type MailAttachment,
} from './attachments';
import type { GraphConnection } from '../transport/http';
import { putInParts } from './upload';

/** From here on Graph opens an upload session. Source: https://learn.microsoft.com/graph/outlook-large-attachments */
const smallestForSession = 3 * 1024 * 1024;

/** So long a request to Graph may be, and what is kept free for whatever else it counts. */
const mostCharacters = 4_194_304;
const margin = 64 * 1024;

/** Where to put the parts of large files, and how. */
export interface Uploads {
  /** The only origin to which content is sent; `null` where none is known. */
  origin: string | null;
  fetch: typeof globalThis.fetch;
}

/** A file whose content has been read, in whichever form; the other is made of it where it is needed. */
interface Content {
  file: MailAttachment;
  base64: () => Promise<string>;
  blob: () => Blob;
}

async function readContent(
  graph: GraphConnection,
  messageId: string,
  file: MailAttachment,
  signal: AbortSignal | undefined,
): Promise<Answer<Content>> {
  // What the list says of the size is a hint: Exchange counts more than the content.
  if (file.size <= smallestForSession || (file.inline && file.contentId === null)) {
    const whole = await readWhole(graph, messageId, file, signal);
    if (!whole.ok) return whole;
    const { contentBytes } = whole.value;
    return answered({
      file: whole.value.file,
      base64: () => Promise.resolve(contentBytes),
      blob: () => blobOf(contentBytes),
    });
  }
  const content = await readFile(graph, messageId, file, signal);
  if (!content.ok) return content;
  const blob = content.value;
  return answered({ file, base64: () => base64Of(blob), blob: () => blob });
}

/**
 * In one request where it fits, else by an upload session; and the other way where Exchange refuses the one for the
 * size: its limits leave a gap between them, and count what nobody outside can.
 */
export async function copyFile(
  graph: GraphConnection,
  uploads: Uploads,
  fromMessageId: string,
  toDraftId: string,
  file: MailAttachment,
  signal: AbortSignal | undefined,
): Promise<Answer<void>> {
  const content = await readContent(graph, fromMessageId, file, signal);
  if (!content.ok) return content;
  const { blob, base64, file: named } = content.value;
  const inOneRequest = async (atMost: number) => {
    // Base64 is a third longer: this much need not even be encoded to be too long.
    if (blob().size > atMost) return null;
    const body = newAttachment({ file: named, contentBytes: await base64() });
    return JSON.stringify(body).length > atMost ? null : postAttachment(graph, toDraftId, body, signal);
  };
  const bySession = () => upload(graph, uploads, toDraftId, named, blob(), signal);
  const small = await inOneRequest(mostCharacters - margin);
  if (small) return isRefusedForSize(small) ? bySession() : small;
  const large = await bySession();
  return isRefusedForSize(large) ? ((await inOneRequest(mostCharacters)) ?? large) : large;
}

const isRefusedForSize = (answer: Answer<void>): boolean =>
  !answer.ok &&
  (answer.failure.status === 413 || (answer.failure.status === 400 && answer.failure.kind === 'rejected'));

async function upload(
  graph: GraphConnection,
  { origin, fetch }: Uploads,
  toDraftId: string,
  file: MailAttachment,
  content: Blob,
  signal: AbortSignal | undefined,
): Promise<Answer<void>> {
  const address = await openUploadSession(graph, toDraftId, file, content.size, signal);
  if (!address.ok) {
    // In a shared mailbox Exchange refuses just this (a known issue), and takes everything else.
    const { failure } = address;
    return failure.status === 403 ? failed({ ...failure, kind: 'rejected' }) : address;
  }
  // The content of a mail goes to the address that the page's policy names, or nowhere.
  if (new URL(address.value).origin !== origin)
    return failed({ kind: 'rejected', doing: 'uploadAttachment' });
  return putInParts(fetch, address.value, content, signal);
}

function blobOf(base64: string): Blob {
  const text = atob(base64);
  return new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))]);
}

/** By the piece: a function takes only so many arguments. */
async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return btoa(pieces.join(''));
}
