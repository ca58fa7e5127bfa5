import pLimit from 'p-limit';
import { answered, failed, neverLeft, type Answer, type Failure } from '../../../mailbox/answer';
import type { CopyProgress } from '../../../mailbox/drafts';
import { listAttachments } from './attachments';
import { copyFile, type Uploads } from './copyFile';
import type { GraphConnection } from '../transport/http';

/** Graph allows four requests at once for one mailbox; two are left for whatever else the pane asks. */
const filesAtOnce = 2;

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
        const outcome = await copyFile(graph, uploads, fromMessageId, toDraftId, file, signal);
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
