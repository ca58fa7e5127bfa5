const organization = {
  id: 'acme',
  name: 'Acme',
  tenantId: '6a0f4c52-3b7e-4d19-9c8e-2f1b7d5a9e01',
  domains: ['acme.example'],
};

const user = { address: 'ana@acme.example', name: 'Ana Abbott', organization: organization.id };

/** Every fifth recipient is outside, so that there is something to tell apart. */
const recipient = (_: unknown, index: number) =>
  index % 5 === 4
    ? { address: `person${index}@elsewhere.example`, name: `Person ${index}` }
    : { address: `person${index}@acme.example`, name: `Person ${index}`, organization: organization.id };

/** A message in a world of the bench: its id and its subject, and to how many people it went. */
export interface SentTo {
  id: string;
  recipients: number;
}

/** A world file's content with these messages of one user; the first `recipients` people get each. */
export const worldOf = (messages: readonly SentTo[]): Record<string, unknown> => {
  const people = Array.from({ length: Math.max(...messages.map(({ recipients }) => recipients)) }, recipient);
  return {
    name: 'bench',
    description: 'Messages to many people, to measure with.',
    now: '2026-03-10T09:00:00Z',
    organizations: [organization],
    people: [user, ...people],
    client: { user: user.address },
    messages: messages.map(({ id, recipients }) => ({
      id,
      story: `A message to ${recipients} people.`,
      from: user.address,
      to: people.slice(0, recipients).map(({ address }) => address),
      subject: id,
      body: 'Hello',
      sentAt: '-PT5M',
    })),
  };
};
