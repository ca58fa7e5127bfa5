import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { TokenOffice } from '../exchange/graph/tokens';

const lifetimeSeconds = 3600;

interface Issued {
  address: string;
  scopes: string[];
  expires: number;
}

const base64Url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Issues opaque access tokens, and knows the ones it issued until they expire in simulated time. */
export class SimulatedTokenOffice implements TokenOffice {
  readonly #issued = new Map<string, Issued>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  check(bearer: string): { address: string; scopes: string[] } | null {
    const found = this.#issued.get(bearer);
    if (found === undefined || found.expires <= this.#clock.now().getTime()) return null;
    return { address: found.address, scopes: found.scopes };
  }

  /** A new access token and how long it lasts. */
  issue(address: string, scopes: string[]): { token: string; expiresIn: number } {
    const token = randomBytes(24).toString('base64url');
    const expires = this.#clock.now().getTime() + lifetimeSeconds * 1000;
    this.#issued.set(token, { address, scopes, expires });
    return { token, expiresIn: lifetimeSeconds };
  }

  /** An id token that can be decoded but that nobody signed: only msal reads it, and it does not check. */
  idToken(claims: Record<string, unknown>): string {
    const now = Math.floor(this.#clock.now().getTime() / 1000);
    const payload = { ...claims, iat: now, nbf: now, exp: now + lifetimeSeconds };
    return `${base64Url({ alg: 'none', typ: 'JWT' })}.${base64Url(payload)}.unsigned`;
  }
}
