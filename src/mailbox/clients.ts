import type { ClientKind } from './types';

/**
 * Kinds of Outlook as far as they differ for held mail and receipts. `classic`: the Outbox is Outlook's own, and what
 * is deferred waits there; `phone`: add-ins do little; `modern`: mail waits on the server.
 */
export const familyOf = {
  web: 'modern',
  newWindows: 'modern',
  mac: 'modern',
  classicWindows: 'classic',
  ios: 'phone',
  android: 'phone',
} as const satisfies Record<ClientKind, 'modern' | 'classic' | 'phone'>;
