import type { Evidence, EvidenceKind } from '../../../../src/core/recall/evidence';
import {
  byStrength,
  isBounced,
  isDeletedUnread,
  isOpened,
  readersBehind,
  readersInGroup,
} from '../../../../src/core/recall/whatIsKnown';
import { ago, evidenceOf } from './input';

const ana = { name: 'Ana', address: 'ana@norte.example' };
const known = (...evidence: Evidence[]) => ({ evidence });
const fact = (kind: EvidenceKind, minutes = 1, by: Evidence['by'] = null): Evidence => ({
  ...evidenceOf(kind, ago(minutes, 'minutes')),
  by,
});

test('the strongest fact stands first, of one kind the earliest', () => {
  const kinds = ['delivered', 'autoReplied', 'bounced', 'deletedUnread', 'read', 'answered'] as const;
  const facts = [...kinds.map((kind) => fact(kind)), fact('read', 5)];
  const sorted = facts
    .sort(byStrength)
    .map(({ kind, at }) => (at === ago(5, 'minutes') ? 'first read' : kind));
  expect(sorted).toEqual([
    'answered',
    'first read',
    'read',
    'deletedUnread',
    'bounced',
    'autoReplied',
    'delivered',
  ]);
});

describe('a copy', () => {
  it('is deleted unread, or bounced, as long as nobody is known to have opened it', () => {
    expect(isDeletedUnread(known(fact('deletedUnread')))).toBe(true);
    expect(isDeletedUnread(known(fact('deletedUnread'), fact('answered')))).toBe(false);
    expect(isBounced(known(fact('bounced')))).toBe(true);
    expect(isBounced(known(fact('bounced'), fact('read')))).toBe(false);
    expect(isBounced(known(fact('bounced'), fact('delivered')))).toBe(false);
    expect(isBounced(known(fact('bounced'), fact('delivered', 1, ana)))).toBe(false);
    expect(isDeletedUnread(known())).toBe(false);
  });

  it('of a group is opened by one member, and not gone because one member’s is', () => {
    expect(isOpened(known(fact('read', 1, ana)))).toBe(true);
    expect(isDeletedUnread(known(fact('deletedUnread', 1, ana)))).toBe(false);
    expect(isBounced(known(fact('bounced', 1, ana)))).toBe(false);
  });
});

describe('readers of a group', () => {
  const renamed = { name: 'Ana Gil', address: 'ANA@norte.example' };
  const nameless = { name: '', address: 'bo@norte.example' };

  it('are each one person, whatever name stands on the mail, the first reader first', () => {
    const group = known(fact('answered', 1, renamed), fact('read', 5, ana), fact('read', 9, nameless));
    expect(readersInGroup(group)).toEqual([nameless, ana]);
    expect(readersBehind(group)).toBe(2);
  });

  it('are no one where nobody read it, and one where nobody is named', () => {
    expect(readersBehind(known(fact('deletedUnread', 1, ana)))).toBe(0);
    expect(readersBehind(known(fact('read'), fact('answered')))).toBe(1);
  });
});
