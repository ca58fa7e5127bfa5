import type { Answer } from './answer';

/** A file in OneDrive or SharePoint to which a link in the message leads. */
export interface SharedFile {
  /** The link as it stands in the message. */
  url: string;
  driveId: string;
  itemId: string;
  name: string;
}

/** One permission on a shared file. */
export interface FilePermission {
  id: string;
  /** `direct`: granted to people, without a link. */
  kind: 'anonymousLink' | 'organizationLink' | 'peopleLink' | 'direct';
  roles: readonly string[];
  /** Lower-case addresses it is granted to; empty where it holds for whoever has the link. */
  people: readonly string[];
  /** It comes from a folder above, so it cannot be removed here. */
  inherited: boolean;
}

/** The part of the port about linked files; its permissions are asked for only where the policy has them on. */
export interface SharedFiles {
  /** The files behind links to OneDrive and SharePoint; links that lead to none of the user's files are left out. */
  findSharedFiles(urls: readonly string[], signal?: AbortSignal): Promise<Answer<SharedFile[]>>;

  /** Who may open a file. One round trip. */
  readPermissions(file: SharedFile, signal?: AbortSignal): Promise<Answer<FilePermission[]>>;

  /** Removes a permission; `people` removes only these from a permission that others keep, where the kind allows. */
  removePermission(
    file: SharedFile,
    permission: FilePermission,
    people: readonly string[] | null,
  ): Promise<Answer<void>>;
}
