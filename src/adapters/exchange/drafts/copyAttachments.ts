import pLimit from 'p-limit';
import { answered, failed, neverLeft, type Answer, type Failure } from '../../../mailbox/answer';
import type { AttachmentInfo, CopyProgress } from '../../../mailbox/drafts';
import { copySmall, listAttachments, openUploadSession, readFile } from './attachments';
import type { GraphConnection } from '../transport/http';
import { putInParts } from './upload';

/** Above that Graph wants an upload session. Source: https://learn.microsoft.com/graph/outlook-large-attachments */
const largestInOneRequest = 3 * 1024 * 1024;

/** Graph allows four requests at once for one mailbox; two are left for whatever else the pane asks. */
const filesAtOnce = 2;

/** Where to put the parts of large files, and how. */
export interface Uploads {
  /** The only origin to which content is sent; `null` where none is known. */
  origin: string | null;
  fetch: typeof globalThis.fetch;
}

/** Whether the next file would fare no better. */
const isStopping = (failure: Failure): boolean => neverLeft(failure) || failure.kind === 'forbidden';

/**
 * Copies the files of one message into a draft, one by one through this computer: Graph has no way to copy them on
 * the server. Attached items and links to cloud files cannot be made again from what Graph tells of them.
 */
export async function copyAttachments(
  graph: GraphConnection,
  uploads: Uploads,
  fromMessageId: string,
  toDraftId: string,
  onProgress: (progress: CopyProgress) => void,
  signal?: AbortSignal,
): Promise<Answer<{ notCopied: string[] }>> {
  const list = await listAttachments(graph, fromMessageId, signal);
  if (!list.ok) return list;
  const files = list.value.filter(({ kind }) => kind === 'file');
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let copied = 0;
  const advance = (bytes: number) => {
    copied += bytes;
    onProgress({ copied: Math.min(copied, total), total });
  };
  onProgress({ copied, total });

  const limit = pLimit(filesAtOnce);
  const stops = (outcome: Answer<unknown> | null) =>
    outcome?.ok === false && isStopping(outcome.failure) ? [outcome] : [];
  let stopped = false;
  const outcomes = await Promise.all(
    files.map((file) =>
      limit(async () => {
        if (stopped || signal?.aborted) return null;
        const outcome = await (file.size <= largestInOneRequest
          ? copySmall(graph, fromMessageId, toDraftId, file, signal)
          : copyLarge(graph, uploads, fromMessageId, toDraftId, file, signal));
        stopped ||= stops(outcome).length > 0;
        advance(file.size);
        return outcome;
      }),
    ),
  );
  const [stop] = outcomes.flatMap(stops);
  if (stop) return stop;
  if (signal?.aborted) return failed({ kind: 'noAnswer', doing: 'copyAttachments' });
  const lost = new Set(files.filter((_, index) => outcomes[index]?.ok !== true));
  const notCopied = list.value.filter((attachment) => attachment.kind !== 'file' || lost.has(attachment));
  return answered({ notCopied: notCopied.map(({ name }) => name) });
}

async function copyLarge(
  graph: GraphConnection,
  { origin, fetch }: Uploads,
  fromMessageId: string,
  toDraftId: string,
  file: AttachmentInfo,
  signal: AbortSignal | undefined,
): Promise<Answer<unknown>> {
  const content = await readFile(graph, fromMessageId, file, signal);
  if (!content.ok) return content;
  const address = await openUploadSession(graph, toDraftId, file, content.value.size, signal);
  if (!address.ok) return address;
  // The content of a mail goes to the address that the page's policy names, or nowhere.
  if (new URL(address.value).origin !== origin)
    return failed({ kind: 'rejected', doing: 'uploadAttachment' });
  return putInParts(fetch, address.value, content.value, signal);
}
