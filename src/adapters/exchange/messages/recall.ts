import { answered, type Answer } from '../../../mailbox/answer';
import { malformed } from '../transport/graphFailure';
import type { GraphConnection } from '../transport/http';
import { sendOnce } from '../transport/sendOnce';
import { changingScopes } from '../transport/scopes';

/**
 * One recall request. 202 means that the server took it, whatever the body says: the documented one is not JSON.
 * Source: https://learn.microsoft.com/graph/api/message-recall?view=graph-rest-beta
 */
export async function requestRecall(
  graph: GraphConnection,
  messageId: string,
): Promise<Answer<string | undefined>> {
  const sent = await sendOnce(graph, {
    doing: 'requestRecall',
    method: 'POST',
    path: `/beta/me/mailFolders/sentitems/messages/${encodeURIComponent(messageId)}/recall`,
    scopes: changingScopes,
  });
  if (!sent.ok) return sent;
  const { response, trace, release } = sent.value;
  // Of another status the body is anybody's.
  const noticeId = response.status === 202 ? await noticeIdIn(response) : undefined;
  if (!response.bodyUsed) await response.body?.cancel().catch(() => undefined);
  release();
  // Another status of success may be anybody's, such as the login page of a guest network.
  return response.status === 202 ? answered(noticeId) : malformed(trace, 'the status: expected 202');
}

/** The documented body is one sentence; more of it, or a longer wait, is not worth anything. */
const mostCharacters = 4_096;
const patience = 2_000;

/**
 * The MessageId that the answer names. Whatever the body is, or a connection lost after the status, changes nothing:
 * the recall was taken.
 */
async function noticeIdIn(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, patience);
  });
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length < mostCharacters) {
      const piece = await Promise.race([reader.read(), late]);
      if (!piece || piece.done) break;
      text += decoder.decode(piece.value, { stream: true });
    }
  } catch {
    // The connection was lost.
  }
  clearTimeout(timer);
  void reader.cancel().catch(() => undefined);
  const named = /\bMessageId is <?([^\s"<>{}]{1,200})/i.exec(text.slice(0, mostCharacters))?.[1];
  return named?.replace(/\.$/, '');
}
