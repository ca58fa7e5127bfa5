import type { Person } from '../../exchange/types';
import { Directory } from '../../world/directory';
import type { OutlookSetup, ShownPerson } from '../api';
import { kindOf } from '../recipientKinds';

/** What a line of recipients says. */
export interface ReadLine {
  people: ShownPerson[];
  /** Texts that name nobody. */
  unresolved: string[];
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** Resolves recipients as Outlook does: by address, or by a name that one entry of the directory has. */
export class AddressBook {
  readonly #directory: Directory;
  readonly #entries: Person[];

  constructor({ directory }: Pick<OutlookSetup, 'directory'>) {
    this.#directory = new Directory(directory);
    this.#entries = [...directory.people, ...directory.groups];
  }

  /** A person with the name and kind by which this viewer's Outlook knows them. */
  resolve(viewer: string, { name, address }: Person): ShownPerson {
    const known = this.#directory.person(address) ?? this.#directory.group(address);
    return {
      name: known?.name ?? (name || address),
      address,
      kind: kindOf(this.#directory, viewer, address),
    };
  }

  /** Reads `Name <address>; address; Name`; the last entry counts only where it is finished. */
  read(viewer: string, text: string, isFinished: boolean): ReadLine {
    const parts = text.split(/[;,\n]/);
    if (!isFinished) parts.pop();
    const line: ReadLine = { people: [], unresolved: [] };
    for (const part of parts.map((entry) => entry.trim()).filter((entry) => entry !== '')) {
      const person = this.#personIn(part);
      if (person === undefined) line.unresolved.push(part);
      else line.people.push(this.resolve(viewer, person));
    }
    return line;
  }

  #personIn(part: string): Person | undefined {
    const [, name = '', inside] = /^(.*)<(.+)>$/.exec(part) ?? [];
    const address = (inside ?? part).trim();
    if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u.test(address)) {
      return { name: name.trim().replace(/^"(.*)"$/, '$1'), address };
    }
    const named = this.#entries.filter((entry) => fold(entry.name) === fold(part));
    return named.length === 1 ? named[0] : undefined;
  }
}

/** As a line shows its recipients. */
export const writtenLine = ({ people, unresolved }: ReadLine): string =>
  [
    ...people.map(({ name, address }) => (name && name !== address ? `${name} <${address}>` : address)),
    ...unresolved,
  ].join('; ');
