/** What is asked for while looking: to be granted before anything is checked. */
export const readingScopes: readonly string[] = ['User.Read', 'Mail.Read'];

/** What keeping the attempt and requesting a recall need on top. */
export const changingScopes: readonly string[] = [...readingScopes, 'Mail.ReadWrite'];

/**
 * From 31 December 2026 on, changing sensitive properties of a sent message needs a permission that only an
 * administrator can give (whether our own properties count, nobody has said); so it is asked for only where the policy
 * states it.
 */
export const withAdvancedPermission = (scopes: readonly string[]): readonly string[] =>
  scopes.includes('Mail.ReadWrite') ? [...scopes, 'Mail-Advanced.ReadWrite'] : scopes;

/**
 * What looking at linked files and ending their sharing needs: the user's own files, no more. Graph documents it as
 * the least for each of the requests; files in a site or in another's OneDrive stay out of reach on purpose.
 * Sources: https://learn.microsoft.com/graph/api/shares-get, …/driveitem-list-permissions, …/permission-delete
 */
export const fileScopes: readonly string[] = ['Files.ReadWrite'];
