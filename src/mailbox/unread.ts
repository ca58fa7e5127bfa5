/**
 * What this version could not read of something kept, by the names it stands under: members of a later version, values
 * it does not know. It goes along unharmed and is written back with the rest.
 */
export type Unread = Readonly<Record<string, unknown>>;
