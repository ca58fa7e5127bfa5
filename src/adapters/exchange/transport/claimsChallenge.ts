/**
 * The claims that a 401 asks to be proved by a fresh token, decoded; `null` where it asks for none.
 * Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallenge(response: Response): string | null {
  if (response.status !== 401) return null;
  const encoded = /\bclaims="([^"]+)"/.exec(response.headers.get('WWW-Authenticate') ?? '')?.[1];
  if (!encoded) return null;
  try {
    // base64url is read as well as base64; the JSON inside is ASCII.
    return atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return null;
  }
}
