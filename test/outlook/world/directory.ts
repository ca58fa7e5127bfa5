import type { World, WorldGroup, WorldOrganization, WorldPerson } from './world';

const fold = (address: string): string => address.toLowerCase();

/** Who is behind an address: people by primary address or alias, groups, their organizations; any case. */
export class Directory {
  readonly #people = new Map<string, WorldPerson>();
  readonly #groups = new Map<string, WorldGroup>();
  readonly #organizations: readonly WorldOrganization[];

  constructor(world: Pick<World, 'organizations' | 'people' | 'groups'>) {
    this.#organizations = world.organizations;
    for (const person of world.people) {
      for (const own of [person.address, ...person.aliases]) this.#people.set(fold(own), person);
    }
    for (const group of world.groups) this.#groups.set(fold(group.address), group);
  }

  person(address: string): WorldPerson | undefined {
    return this.#people.get(fold(address));
  }

  group(address: string): WorldGroup | undefined {
    return this.#groups.get(fold(address));
  }

  /** The organization of a person or group; for anybody else the one that owns the address's domain. */
  organizationOf(address: string): WorldOrganization | undefined {
    const member = this.person(address) ?? this.group(address);
    if (member) return this.#organizations.find(({ id }) => id === member.organization);
    const domain = fold(address).split('@').at(-1) ?? '';
    return this.#organizations.find(({ domains }) => domains.map(fold).includes(domain));
  }

  /** The people whom mail to these addresses reaches, groups expanded however deep, each once. */
  peopleBehind(addresses: readonly string[]): WorldPerson[] {
    return [...this.#expand(addresses).people];
  }

  /** How many further members of an organization the world only counts, in these groups and the groups in them. */
  unnamedBehind(addresses: readonly string[]): number {
    return [...this.#expand(addresses).groups].reduce((sum, { unnamedMembers }) => sum + unnamedMembers, 0);
  }

  #expand(addresses: readonly string[]): { people: Set<WorldPerson>; groups: Set<WorldGroup> } {
    const people = new Set<WorldPerson>();
    const groups = new Set<WorldGroup>();
    const expand = (address: string): void => {
      const person = this.person(address);
      if (person) people.add(person);
      const group = this.group(address);
      // A group may contain itself by a detour.
      if (!group || groups.has(group)) return;
      groups.add(group);
      group.members.forEach(expand);
    };
    addresses.forEach(expand);
    return { people, groups };
  }
}
