import ky from 'ky';
import { answered, failed, type Answer } from '../../../mailbox/answer';

/** Parts have to be multiples of 320 KiB, and below 4 MB. */
const partSize = 10 * 320 * 1024;

/**
 * Puts a file in parts to the address of an upload session. The address itself is the permission: a token sent along
 * would only be a reason to refuse. Source: https://learn.microsoft.com/graph/outlook-large-attachments
 */
export async function putInParts(
  fetch: typeof globalThis.fetch,
  address: string,
  content: Blob,
  signal?: AbortSignal,
): Promise<Answer<void>> {
  const doing = 'uploadAttachment';
  for (let start = 0; start < content.size; start += partSize) {
    const end = Math.min(start + partSize, content.size);
    try {
      const response = await ky.put(address, {
        body: content.slice(start, end),
        headers: {
          'Content-Type': 'application/octet-stream',
          'Content-Range': `bytes ${start}-${end - 1}/${content.size}`,
        },
        fetch,
        credentials: 'omit',
        throwHttpErrors: false,
        timeout: 120_000,
        retry: { limit: 2, methods: ['put'], statusCodes: [429, 503, 504] },
        ...(signal && { signal }),
      });
      await response.body?.cancel().catch(() => undefined);
      if (!response.ok) return failed({ kind: 'rejected', doing, status: response.status });
    } catch {
      return failed({ kind: 'noAnswer', doing });
    }
  }
  return answered(undefined);
}
