/** Who issued the access tokens knows whom and what they stand for. */
export interface TokenOffice {
  /** The signed-in address and the delegated scopes of a bearer token; `null` for one that is not valid. */
  check(bearer: string): { address: string; scopes: string[] } | null;
}
