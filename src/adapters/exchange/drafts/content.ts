import * as v from 'valibot';
import { answered, type Answer } from '../../../mailbox/answer';
import type { DraftBody, MessageContent } from '../../../mailbox/drafts';
import { attachmentOptions, attachmentsFrom, graphAttachment } from './attachments';
import { askBatch, inPart, type BatchParts, type Wait } from '../transport/batch';
import {
  expanded,
  expandProperties,
  extendedProperties,
  propertyIds,
  propertyOf,
} from '../messages/extendedProperties';
import type { GraphConnection } from '../transport/http';
import { pageOf, restOf, wholeList } from '../transport/pages';
import { withOptions } from '../transport/paths';
import { readingScopes } from '../transport/scopes';

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

/**
 * One round trip; the body twice, so that Exchange itself makes the text of the HTML. More, where the list of
 * attachments goes on, or an answer lacks the properties that were asked for.
 */
export async function readContent(
  graph: GraphConnection,
  wait: Wait,
  messageId: string,
  signal?: AbortSignal,
): Promise<Answer<MessageContent>> {
  const path = `/me/messages/${encodeURIComponent(messageId)}`;
  const doing = 'readContent';
  const $expand = expandProperties([propertyIds.itemClass, propertyIds.sensitivity]);
  const bodyPath = withOptions(path, { $select: 'body', $expand });
  const parts: BatchParts = new Map<string, string | { url: string; headers: Record<string, string> }>([
    ['body', bodyPath],
    [
      'text',
      {
        url: withOptions(path, { $select: 'body' }),
        headers: { Prefer: 'outlook.body-content-type="text"' },
      },
    ],
    ['attachments', withOptions(`${path}/attachments`, attachmentOptions)],
  ]);
  const batch = await askBatch(graph, doing, parts, wait, signal);
  if (!batch.ok) return batch;
  const request = { doing, scopes: readingScopes, signal };
  const first = inPart(batch.value, 'body', withSensitivity);
  const whole = await expanded(doing, first, () =>
    graph.ask({ ...request, method: 'GET', path: `/v1.0${bodyPath}` }, withSensitivity),
  );
  const text = inPart(batch.value, 'text', v.object({ body: itemBody }));
  const attachments = inPart(batch.value, 'attachments', pageOf(graphAttachment));
  if (!whole.ok) return whole;
  if (!text.ok) return text;
  if (!attachments.ok) return attachments;
  const all = wholeList(await restOf(graph, request, attachments.value, graphAttachment));
  if (!all.ok) return all;
  const sensitivity = propertyOf(whole.value.singleValueExtendedProperties, propertyIds.sensitivity);
  return answered({
    body: bodyFrom(whole.value.body),
    text: text.value.body?.content ?? '',
    attachments: attachmentsFrom(all.value),
    sensitivity: sensitivity === null ? null : (sensitivities[Number(sensitivity)] ?? null),
  });
}
