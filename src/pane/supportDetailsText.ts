import type { Failure } from '../mailbox/answer';
import type { ClientKind } from '../mailbox/types';

/** One line a fact, in English for any help desk. Never a subject, an address or a token. */
export function supportDetails(
  failure: Failure,
  surroundings: {
    client: ClientKind;
    /** As Outlook names its own version. */
    version: string;
    /** When the failure came on screen. */
    at: Date;
    offsetMinutes: number;
  },
): string {
  const { client, version, at, offsetMinutes } = surroundings;
  const facts: [string, string | number | undefined][] = [
    ['time', `${at.toISOString()} (user's zone: UTC${offsetText(offsetMinutes)})`],
    ['client', version ? `${client} ${version}` : client],
    ['doing', failure.doing],
    ['failure', failure.kind],
    ['status', failure.status],
    ['code', failure.code],
    ['request-id', failure.requestId],
    ['client-request-id', failure.clientRequestId],
  ];
  return facts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n');
}

function offsetText(minutes: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}
