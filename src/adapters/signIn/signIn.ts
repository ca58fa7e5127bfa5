import type { Answer } from '../../mailbox/answer';

/** Gets access tokens for Microsoft Graph as the signed-in user. */
export interface SignIn {
  /**
   * A token that carries these delegated scopes, e.g. `['User.Read', 'Mail.Read']`.
   * `interactive` may open a window and must come from a click; without it, `interactionNeeded` is the answer where
   * the user would have to be asked. `claims` is the decoded claims challenge of a 401.
   */
  token(
    scopes: readonly string[],
    options?: { interactive?: boolean; claims?: string },
  ): Promise<Answer<string>>;
}
