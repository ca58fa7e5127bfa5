import { complaint, seen, type Path } from './complaints';
import { Directory } from './directory';
import { isOfficeCallFault, type World, type WorldMessage } from './world';

const fold = (address: string): string => address.toLowerCase();

/** Collects what is wrong between the parts of a world that are each well formed. */
class References {
  readonly complaints: string[] = [];
  readonly organizations: Set<string>;
  readonly messages: Set<string>;
  readonly directory: Directory;

  constructor(private readonly world: World) {
    this.organizations = new Set(world.organizations.map(({ id }) => id));
    this.messages = new Set(world.messages.map(({ id }) => id));
    this.directory = new Directory(world);
  }

  complain(path: Path, sentence: string): void {
    this.complaints.push(complaint(path, sentence));
  }

  expectOrganization(id: string | undefined, path: Path): void {
    if (id === undefined || this.organizations.has(id)) return;
    this.complain(path, `expected the id of one of the organizations, but found ${seen(id)}`);
  }

  expectPerson(address: string | undefined, path: Path): void {
    if (address === undefined || this.directory.person(address)) return;
    this.complain(path, `expected an address or alias of one of the people, but found ${seen(address)}`);
  }

  expectAddressee(address: string, path: Path): void {
    if (this.directory.person(address) || this.directory.group(address)) return;
    this.complain(path, `expected an address of one of the people or groups, but found ${seen(address)}`);
  }

  expectMessage(id: string | undefined, path: Path): void {
    if (id === undefined || this.messages.has(id)) return;
    this.complain(path, `expected the id of one of the messages, but found ${seen(id)}`);
  }

  expectFile(id: string | undefined, path: Path): void {
    if (id === undefined || this.world.files.some((file) => file.id === id)) return;
    this.complain(path, `expected the id of one of the files, but found ${seen(id)}`);
  }

  expectUnique(values: readonly { value: string; path: Path }[]): void {
    const first = new Set<string>();
    for (const { value, path } of values) {
      if (first.has(fold(value))) this.complain(path, `${seen(value)} stands here for the second time`);
      first.add(fold(value));
    }
  }

  checkPeople(): void {
    const { organizations, people, groups } = this.world;
    this.expectUnique(
      organizations.map(({ id }, index) => ({ value: id, path: ['organizations', index, 'id'] })),
    );
    organizations.forEach(({ acceptsRecallsFrom }, index) => {
      acceptsRecallsFrom.forEach((id, at) =>
        this.expectOrganization(id, ['organizations', index, 'acceptsRecallsFrom', at]),
      );
    });
    this.expectUnique([
      ...people.flatMap((person, index) => [
        { value: person.address, path: ['people', index, 'address'] },
        ...person.aliases.map((value, at) => ({ value, path: ['people', index, 'aliases', at] })),
      ]),
      ...groups.map(({ address }, index) => ({ value: address, path: ['groups', index, 'address'] })),
    ]);
    people.forEach((person, index) => {
      this.expectOrganization(person.organization, ['people', index, 'organization']);
      person.sharedWith.forEach((address, at) =>
        this.expectPerson(address, ['people', index, 'sharedWith', at]),
      );
      for (const address of Object.keys(person.openTo)) {
        this.expectPerson(address, ['people', index, 'openTo', address]);
      }
    });
    groups.forEach((group, index) => {
      this.expectOrganization(group.organization, ['groups', index, 'organization']);
      group.members.forEach((address, at) => this.expectAddressee(address, ['groups', index, 'members', at]));
    });
  }

  checkMessage(message: WorldMessage, path: Path): void {
    this.expectPerson(message.from, [...path, 'from']);
    this.expectPerson(message.sender, [...path, 'sender']);
    this.expectPerson(message.sentBy, [...path, 'sentBy']);
    for (const field of ['to', 'cc', 'bcc'] as const) {
      message[field].forEach((address, at) => this.expectAddressee(address, [...path, field, at]));
    }
    if (message.to.length + message.cc.length + message.bcc.length === 0) {
      this.complain([...path, 'to'], 'a message needs at least one recipient in to, cc or bcc');
    }
    this.expectMessage(message.inReplyTo, [...path, 'inReplyTo']);
    if (message.linkedBy !== undefined && message.inReplyTo === undefined) {
      this.complain(
        [...path, 'linkedBy'],
        'only an answer is linked to anything; say with inReplyTo to which',
      );
    }
    this.checkCopies(message, path);
    this.checkSender(message, path);
  }

  checkCopies(message: WorldMessage, path: Path): void {
    const recipients = this.directory.peopleBehind([...message.to, ...message.cc, ...message.bcc]);
    for (const address of Object.keys(message.copies)) {
      const person = this.directory.person(address);
      if (person && recipients.includes(person)) continue;
      this.complain(
        [...path, 'copies', address],
        'expected somebody to whom this message goes, directly or through a group',
      );
    }
  }

  checkSender(message: WorldMessage, path: Path): void {
    const owner = this.directory.person(message.from);
    if (!owner) return;
    for (const key of ['sender', 'sentBy'] as const) {
      const address = message[key];
      if (address === undefined || !this.directory.person(address)) continue;
      const allowed = [owner.address, ...owner.aliases, ...owner.sharedWith].map(fold);
      if (allowed.includes(fold(address))) continue;
      this.complain(
        [...path, key],
        `${address} may not send from ${message.from}; add it to sharedWith of ${owner.address}`,
      );
    }
  }

  checkMessages(): void {
    const { messages, faults, client } = this.world;
    if (!this.world.people.some(({ address }) => address === client.user)) {
      const found = seen(client.user);
      this.complain(
        ['client', 'user'],
        `expected the address (no alias) of one of the people, but found ${found}`,
      );
    }
    this.expectUnique(messages.map(({ id }, index) => ({ value: id, path: ['messages', index, 'id'] })));
    messages.forEach((message, index) => this.checkMessage(message, ['messages', index]));
    faults.forEach((fault, index) => {
      if (isOfficeCallFault(fault)) return;
      this.expectMessage(fault.message, ['faults', index, 'message']);
      this.expectFile(fault.file, ['faults', index, 'file']);
    });
  }

  checkFiles(): void {
    const { files } = this.world;
    this.expectUnique(files.map(({ id }, index) => ({ value: id, path: ['files', index, 'id'] })));
    files.forEach((file, index) => {
      this.expectPerson(file.owner, ['files', index, 'owner']);
      file.permissions.forEach(({ people }, at) =>
        people.forEach((address, nth) =>
          this.expectAddressee(address, ['files', index, 'permissions', at, 'people', nth]),
        ),
      );
    });
  }
}

/** What is wrong between the parts of a world: addresses and ids that lead nowhere, or stand twice. */
export function referenceComplaints(world: World): string[] {
  const references = new References(world);
  references.checkPeople();
  references.checkMessages();
  references.checkFiles();
  if (world.policyText !== undefined && world.policy !== null && Object.keys(world.policy).length > 0) {
    references.complain(['policyText'], 'a world has either policy or policyText, not both');
  }
  return references.complaints;
}
