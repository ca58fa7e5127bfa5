import { createHash } from 'node:crypto';
import type { Directory } from '../world/directory';
import type { World, WorldFile } from '../world/world';

type WorldPermission = WorldFile['permissions'][number];

/** A permission that holds now. */
export interface DrivePermission extends WorldPermission {
  id: string;
}

/** A file with its present permissions, the owner's among them. */
export interface DriveFile extends Omit<WorldFile, 'permissions'> {
  driveId: string;
  itemId: string;
  permissions: DrivePermission[];
}

const digest = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url');

const withoutQuery = (url: string): string => url.replace(/[?#].*$/, '');

/** The files of everybody's OneDrive and of the sites, and who may open them. */
export class Drives {
  readonly files: DriveFile[];

  constructor(
    world: Pick<World, 'name' | 'files'>,
    private readonly directory: Directory,
  ) {
    this.files = world.files.map((file) => {
      const own = { people: [file.owner], role: 'owner', inheritanceShown: false } as const;
      return {
        ...file,
        driveId: `b!${digest('drive', file.place, file.owner)}`,
        itemId: `01${digest('item', world.name, file.id).replace(/[-_]/g, '').slice(0, 32).toUpperCase()}`,
        permissions: [{ ...own, people: [...own.people] }, ...file.permissions].map((permission, index) => ({
          ...permission,
          id: digest('permission', world.name, file.id, String(index)),
        })),
      };
    });
  }

  /** The file to which an address leads: its own, or that of one of its links. */
  behind(url: string): DriveFile | undefined {
    const bare = withoutQuery(url);
    return this.files.find(
      (file) => file.url === bare || file.permissions.some(({ link }) => link?.url === bare),
    );
  }

  item(driveId: string, itemId: string): DriveFile | undefined {
    return this.files.find((file) => file.driveId === driveId && file.itemId === itemId);
  }

  /**
   * By what a person can open a file now, taking every link of it for known: `direct` or whom a link is for, in the
   * order of the permissions; empty: by nothing.
   */
  waysIn(fileId: string, address: string): string[] {
    const file = this.files.find(({ id }) => id === fileId);
    if (!file) throw new Error(`There is no file "${fileId}" in this world.`);
    const person = this.directory.person(address);
    const isOf = (people: readonly string[]) =>
      person !== undefined && this.directory.peopleBehind(people).includes(person);
    const organization = this.directory.organizationOf(address);
    return file.permissions
      .filter(({ people, link }) => {
        if (link?.for === 'anyone') return true;
        if (link?.for === 'organization')
          return organization !== undefined && organization === this.directory.organizationOf(file.owner);
        return isOf(people);
      })
      .map(({ link }) => link?.for ?? 'direct');
  }
}
