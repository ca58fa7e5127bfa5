import type { SentMessage } from '../../../mailbox/types';
import { partsPerBatch, askBatch, inTurn, type BatchPart, type Wait } from '../transport/batch';
import type { GraphConnection } from '../transport/http';
import type { SentMail } from './sentLetters';
import { letterAnswersPart, letterConversationPart, row, rowsIn, type Row } from './responseQueries';

/**
 * Conversations first: nearly every answer lies in one, the headers find what strayed. The newest letters come first,
 * since the earlier ones have had their answers.
 */
function questions(letters: readonly SentMail[], message: SentMessage) {
  const conversations = letters
    // That of the message itself is looked through anyway.
    .filter(({ conversationId }) => conversationId !== '' && conversationId !== message.conversationId)
    .filter((letter, index, all) => all.findIndex((one) => isSame(one, letter)) === index)
    .reverse()
    .map(letterConversationPart);
  const answers = [...letters].reverse().map(letterAnswersPart);
  const parts = [...conversations, ...answers].slice(0, partsPerBatch);
  return {
    parts: inTurn(parts.map((part, index): [string, BatchPart] => [`letter${String(index)}`, part])),
    all: conversations.length <= partsPerBatch,
  };
}

const isSame = (one: SentMail, other: SentMail) => one.conversationId === other.conversationId;

/** What may answer the letters, in one round trip; none, where there are no letters. */
export async function readLetterAnswers(
  graph: GraphConnection,
  doing: string,
  wait: Wait,
  letters: readonly SentMail[],
  message: SentMessage,
  signal: AbortSignal | undefined,
): Promise<{ rows: Row[]; all: boolean }> {
  if (letters.length === 0) return { rows: [], all: true };
  const { parts, all } = questions(letters, message);
  const batch = await askBatch(graph, doing, parts, wait, signal);
  if (!batch.ok) return { rows: [], all: false };
  const pages = [...parts.keys()].map((name) => rowsIn(batch.value, name, row));
  return { rows: pages.flatMap(({ rows }) => rows), all: all && pages.every((page) => page.all) };
}
