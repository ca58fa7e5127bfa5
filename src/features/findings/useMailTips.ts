import { useEffect, useState } from 'react';
import type { Failure } from '../../mailbox/answer';
import type { MailTip } from '../../mailbox/types';
import { useSurroundings } from '../../pane/useSurroundings';

/** What Exchange said of the recipients so far. */
export interface MailTips {
  tips: ReadonlyMap<string, MailTip> | null;
  asking: boolean;
  failure: Failure | null;
  /** Asks the user for the permission; from a click. */
  allow: () => void;
}

/** Whoever pastes ten addresses is not asked about ten times; milliseconds. */
const settling = 700;

/** Asks Exchange about recipients that it was not asked about yet; silently, and only where it can be asked at all. */
export function useMailTips(addresses: readonly string[]): MailTips {
  const { account, server, wait } = useSurroundings();
  const [tips, setTips] = useState<ReadonlyMap<string, MailTip>>(new Map());
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const online = account.kind === 'exchangeOnline';
  const wanted = online
    ? [...new Set(addresses.map((address) => address.toLowerCase()))].filter(
        (address) => address !== '' && !asked.has(address),
      )
    : [];
  const key = wanted.join(' ');

  useEffect(() => {
    if (key === '') return;
    const stop = new AbortController();
    const isStopped = () => stop.signal.aborted;
    const ask = async () => {
      await wait(settling, stop.signal);
      if (isStopped()) return;
      setAsking(true);
      const opened = await server();
      const answer = opened.ok
        ? await opened.value.mailbox.readMailTips(key.split(' '), stop.signal)
        : opened;
      if (isStopped()) return;
      setAsking(false);
      // Not asked again by itself: a next recipient, or a click, does.
      setAsked((before) => new Set([...before, ...key.split(' ')]));
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setTips((before) => new Map([...before, ...answer.value]));
    };
    void ask();
    return () => {
      stop.abort();
    };
  }, [key, server, wait]);

  const allow = async () => {
    const opened = await server();
    const allowed = opened.ok ? await opened.value.authorize('read') : opened;
    setFailure(allowed.ok ? null : allowed.failure);
    if (allowed.ok) setAsked(new Set());
  };
  return {
    tips: tips.size > 0 ? tips : null,
    asking,
    failure,
    allow: () => void allow(),
  };
}
