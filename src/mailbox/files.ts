import type { Answer } from './answer';

/** A file in OneDrive or SharePoint to which a link in the message leads. */
export interface SharedFile {
  /** The link that led there. */
  url: string;
  driveId: string;
  itemId: string;
  name: string;
}

/** A person or group that a permission names. */
export interface Grantee {
  name: string;
  /** Lower case; `''` where the server names none, as for a group of the site. */
  address: string;
  group: boolean;
}

/** One permission on a shared file. */
export interface FilePermission {
  id: string;
  /** `direct`: granted to people, without a link. */
  kind: 'anonymousLink' | 'organizationLink' | 'peopleLink' | 'direct';
  role: 'view' | 'edit' | 'owner';
  /** Whom it names; empty where it holds for whoever has the link. */
  grantees: readonly Grantee[];
  /** The address of the link; `null` where it is none, or the server keeps it to itself. */
  linkUrl: string | null;
  /**
   * The folder above from which it comes, so that it cannot be removed here. `null` proves nothing: OneDrive for work
   * or school and SharePoint never say it.
   * Source: https://learn.microsoft.com/graph/api/resources/permission
   */
  inheritedFrom: string | null;
}

/** Who may open a file. */
export interface FileSharing {
  permissions: readonly FilePermission[];
  /** There were more than is read at once. */
  cutShort: boolean;
}

/** The part of the port about linked files; its permission is asked for only where the policy has them on. */
export interface SharedFiles {
  /** Where the cloud attachments of a message lead. One round trip. */
  readAttachedLinks(messageId: string, signal?: AbortSignal): Promise<Answer<string[]>>;

  /** The file behind each link, in their order. Accepts no invitation by looking. One round trip per 20 links. */
  findSharedFiles(urls: readonly string[], signal?: AbortSignal): Promise<Answer<Answer<SharedFile>[]>>;

  /** Who may open each file, in their order. One round trip per 20 files. */
  readSharing(files: readonly SharedFile[], signal?: AbortSignal): Promise<Answer<Answer<FileSharing>[]>>;

  /**
   * Removes a permission; with `addresses` only these people from a `peopleLink` that others keep. Doing it twice
   * changes nothing.
   */
  removePermission(
    file: SharedFile,
    permission: FilePermission,
    addresses: readonly string[] | null,
  ): Promise<Answer<void>>;
}
