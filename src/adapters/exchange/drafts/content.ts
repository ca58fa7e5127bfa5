import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { DraftBody, MessageContent } from '../../../mailbox/drafts';
import { attachmentList, attachmentOptions, attachmentsFrom } from './attachments';
import { askBatch, inPart, type BatchParts, type Wait } from '../transport/batch';
import { extendedProperties, propertyIds, propertyOf } from '../messages/extendedProperties';
import type { GraphConnection } from '../transport/http';
import { quoted, withOptions } from '../transport/paths';

/** Graph's `itemBody`. */
export const itemBody = v.nullish(
  v.object({ contentType: v.nullish(v.string(), 'text'), content: v.nullish(v.string(), '') }),
);

/** The body in the words of the port. */
export function bodyFrom(body: v.InferOutput<typeof itemBody>): DraftBody {
  const { contentType, content } = body ?? { contentType: 'text', content: '' };
  return contentType.toLowerCase() === 'html'
    ? { kind: 'html', html: content }
    : { kind: 'text', text: content };
}

const sensitivities = ['normal', 'personal', 'private', 'confidential'] as const;

const withSensitivity = v.object({ body: itemBody, singleValueExtendedProperties: extendedProperties });

/** One round trip; the body twice, so that Exchange itself makes the text of the HTML. */
export async function readContent(
  graph: GraphConnection,
  wait: Wait,
  messageId: string,
  signal?: AbortSignal,
): Promise<Answer<MessageContent>> {
  const path = `/me/messages/${encodeURIComponent(messageId)}`;
  const expand = `singleValueExtendedProperties($filter=id eq ${quoted(propertyIds.sensitivity)})`;
  const parts: BatchParts = new Map<string, string | { url: string; headers: Record<string, string> }>([
    ['body', withOptions(path, { $select: 'body', $expand: expand })],
    [
      'text',
      {
        url: withOptions(path, { $select: 'body' }),
        headers: { Prefer: 'outlook.body-content-type="text"' },
      },
    ],
    ['attachments', withOptions(`${path}/attachments`, attachmentOptions)],
  ]);
  const batch = await askBatch(graph, 'readContent', parts, wait, signal);
  if (!batch.ok) return batch;
  const whole = inPart(batch.value, 'body', withSensitivity);
  const text = inPart(batch.value, 'text', v.object({ body: itemBody }));
  const attachments = inPart(batch.value, 'attachments', attachmentList);
  if (!whole.ok) return whole;
  if (!text.ok) return text;
  if (!attachments.ok) return attachments;
  const sensitivity = propertyOf(whole.value.singleValueExtendedProperties, propertyIds.sensitivity);
  return answered({
    body: bodyFrom(whole.value.body),
    text: text.value.body?.content ?? '',
    attachments: attachmentsFrom(attachments.value),
    sensitivity: sensitivity === null ? null : (sensitivities[Number(sensitivity)] ?? null),
  });
}
