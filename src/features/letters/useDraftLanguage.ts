import { useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { draftLanguage, type DraftLanguage } from '../../core/texts/draftLanguage';

/** So long the text of the sent message is waited for; then the subject has to do. */
const patience = 1_500;

/** Guesses the language of the drafts once, from the sent message; a late answer changes nothing under the user. */
export function useDraftLanguage(
  { assessment: { subject }, checked }: OpenedMessage,
  known: DraftLanguage | null,
  tell: (language: DraftLanguage) => void,
): void {
  const { server } = useSurroundings();
  const pane = useTranslator().locale.catalog;
  const guess = useRef((text: string) => {
    tell(draftLanguage(text, pane));
  });
  const unknown = known === null;
  const messageId = checked?.message.id ?? null;
  useEffect(() => {
    if (!unknown) return;
    const tellOnce = guess.current;
    if (messageId === null) {
      tellOnce(subject);
      return;
    }
    const waiting = new AbortController();
    const timer = setTimeout(() => {
      tellOnce(subject);
    }, patience);
    void (async () => {
      const opened = await server();
      const content = opened.ok ? await opened.value.mailbox.readContent(messageId, waiting.signal) : opened;
      if (!waiting.signal.aborted) tellOnce(content.ok ? `${subject}\n${content.value.text}` : subject);
    })();
    return () => {
      waiting.abort();
      clearTimeout(timer);
    };
  }, [unknown, messageId, subject, server]);
}
