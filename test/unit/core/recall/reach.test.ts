import { reachOf, type ReachSources } from '../../../../src/core/recall/reach';
import { tip, tipMap, to } from './samples';

type Changes = Partial<Omit<ReachSources, 'policy'>> & { policy?: Partial<ReachSources['policy']> };
type Rule = [string, string, Changes, string];

const noDomains = { ownDomains: [], partnerDomains: [], mixedDomains: [], onPremisesDomains: [] };

/** Nothing at hand but the sender's own domain; change what the test is about. */
const sources = (changes: Changes): ReachSources => ({
  tips: null,
  verifiedDomains: null,
  outlookTypes: new Map(),
  senderDomain: 'norte.example',
  ...changes,
  policy: { ...noDomains, ...changes.policy },
});

const statement = (address: string, changes: Changes) => reachOf(to(address), sources(changes));

const check = (_: string, address: string, changes: Changes, expected: string) => {
  const { reach, basis } = statement(address, changes);
  expect(`${reach} ${basis}`).toBe(expected);
};

const ana = 'ana@norte.example';
const eva = 'eva@other.example';

describe('reach comes from the strongest basis at hand', () => {
  const rules: Rule[] = [
    [
      'mail tips are stronger than verified domains, for outside',
      ana,
      { tips: tipMap(tip(ana, { scope: 'external' })), verifiedDomains: ['norte.example'] },
      'outside mailTips',
    ],
    [
      'mail tips are stronger than verified domains, for inside',
      eva,
      { tips: tipMap(tip(eva)), verifiedDomains: ['norte.example'] },
      'inside mailTips',
    ],
    [
      "verified domains are stronger than the policy's own domains, for outside",
      eva,
      { verifiedDomains: ['norte.example'], policy: { ownDomains: ['other.example'] } },
      'outside verifiedDomains',
    ],
    [
      "verified domains are stronger than the policy's own domains, for inside",
      ana,
      { verifiedDomains: ['norte.example'], policy: { ownDomains: ['other.example'] } },
      'inside verifiedDomains',
    ],
    [
      "the policy's own domains are stronger than Outlook's type, for outside",
      eva,
      { policy: { ownDomains: ['norte.example'] }, outlookTypes: new Map([[eva, 'user']]) },
      'outside administrator',
    ],
    [
      "the policy's own domains are stronger than Outlook's type, for inside",
      eva,
      { policy: { ownDomains: ['other.example'] }, outlookTypes: new Map([[eva, 'externalUser']]) },
      'inside administrator',
    ],
    [
      "Outlook's type is stronger than the sender's domain",
      eva,
      { outlookTypes: new Map([[eva, 'user']]) },
      'inside firstGuess',
    ],
    [
      "an external user of the sender's own domain is an address-book copy: probably inside",
      ana,
      { outlookTypes: new Map([[ana, 'externalUser']]) },
      'inside firstGuess',
    ],
    [
      'an external user of another domain is probably outside',
      eva,
      { outlookTypes: new Map([[eva, 'externalUser']]) },
      'outside firstGuess',
    ],
    ["last comes the sender's domain: the same", ana, {}, 'inside firstGuess'],
    ["last comes the sender's domain: another", eva, {}, 'outside firstGuess'],
    [
      'an organization without domains says nothing: the next basis counts',
      eva,
      { verifiedDomains: [], policy: { ownDomains: ['other.example'] } },
      'inside administrator',
    ],
  ];
  it.each(rules)('%s', check);
});

describe('mail tips that say little', () => {
  const others = tip('luis@norte.example');
  const verified = { verifiedDomains: ['norte.example'] };
  const rules: Rule[] = [
    [
      'switched off for the organization: the domains speak',
      ana,
      { ...verified, tips: tipMap(tip(ana, { scope: 'unknown' }), { ...others, scope: 'unknown' }) },
      'inside verifiedDomains',
    ],
    [
      'an answer without any tip: the domains speak',
      ana,
      { ...verified, tips: tipMap() },
      'inside verifiedDomains',
    ],
    [
      'one failed tip among good ones is unknown, whatever the domain',
      ana,
      { ...verified, tips: tipMap(tip(ana, { failed: true }), others) },
      'unknown mailTips',
    ],
    [
      'one missing tip among good ones is unknown, never inside',
      ana,
      { ...verified, tips: tipMap(others) },
      'unknown mailTips',
    ],
    [
      'one tip without a scope among good ones is unknown',
      ana,
      { ...verified, tips: tipMap(tip(ana, { scope: 'unknown' }), others) },
      'unknown mailTips',
    ],
  ];
  it.each(rules)('%s', check);

  it.each(['', 'ana', '/o=Norte/ou=Exchange/cn=Recipients/cn=ana'])(
    'a recipient without an SMTP address (%p) is unknown',
    (address) => {
      const { reach } = statement(address, { ...verified, tips: tipMap(others) });
      expect(reach).toBe('unknown');
    },
  );
});

describe("the administrator's lists refine what Exchange calls internal or external", () => {
  const internal = (address: string) => tipMap(tip(address));
  const external = (address: string) => tipMap(tip(address, { scope: 'external' }));
  const other = ['other.example'];
  const rules: Rule[] = [
    [
      'a partner is somebody outside',
      eva,
      { tips: external(eva), policy: { partnerDomains: other } },
      'partner administrator',
    ],
    [
      'somebody whom Exchange calls internal is no partner',
      eva,
      { tips: internal(eva), policy: { partnerDomains: other } },
      'inside mailTips',
    ],
    [
      'partner holds on every basis that says outside',
      eva,
      { verifiedDomains: ['norte.example'], policy: { partnerDomains: other } },
      'partner administrator',
    ],
    [
      'on own servers',
      eva,
      { tips: internal(eva), policy: { onPremisesDomains: other } },
      'onPremises administrator',
    ],
    ['mixed', eva, { tips: internal(eva), policy: { mixedDomains: other } }, 'mixed administrator'],
    [
      'on own servers is the clearer word than mixed',
      eva,
      { tips: internal(eva), policy: { onPremisesDomains: other, mixedDomains: other } },
      'onPremises administrator',
    ],
    [
      'outside stays outside although the domain is listed as shared with own servers',
      eva,
      { tips: external(eva), policy: { onPremisesDomains: other, mixedDomains: other } },
      'outside mailTips',
    ],
    [
      'unknown stays unknown, whatever the lists say',
      eva,
      {
        tips: tipMap(tip(ana)),
        policy: { partnerDomains: other, onPremisesDomains: other, mixedDomains: other },
      },
      'unknown mailTips',
    ],
  ];
  it.each(rules)('%s', check);

  it('a refined group keeps its count', () => {
    const tips = tipMap(tip(eva, { totalMembers: 12, externalMembers: 2 }));
    expect(statement(eva, { tips, policy: { mixedDomains: other } })).toEqual({
      reach: 'mixed',
      basis: 'administrator',
      group: { members: 12, outside: 2 },
    });
  });
});

describe('groups', () => {
  const all = 'all@norte.example';
  const counted = (totalMembers: number | null, externalMembers: number | null): Changes => ({
    tips: tipMap(tip(all, { totalMembers, externalMembers })),
  });
  const listed: Changes = { outlookTypes: new Map([[all, 'distributionList']]) };
  const rules: [string, Changes, { members: number | null; outside: number | null } | null][] = [
    ['a count above one makes a group', counted(300, 4), { members: 300, outside: 4 }],
    ['a count of one is a person', counted(1, 0), null],
    ['no count is a person', counted(null, null), null],
    [
      'a list with a single member is still a group',
      { ...counted(1, 1), ...listed },
      { members: 1, outside: 1 },
    ],
    ['a list that nobody counted', { ...counted(null, null), ...listed }, { members: null, outside: null }],
    ['a count of nought is no count', counted(0, 0), { members: null, outside: null }],
    ['a group whose outside members nobody counted', counted(30, null), { members: 30, outside: null }],
    ['a list before Exchange was asked', listed, { members: null, outside: null }],
  ];
  it.each(rules)('%s', (_, changes, expected) => {
    expect(statement(all, changes).group).toEqual(expected);
  });
});

describe('domains are compared whole, with case and punycode folded', () => {
  const sales = 'ana@sales.norte.example';
  const norte = ['norte.example'];
  const rules: Rule[] = [
    ['a subdomain is not the verified domain', sales, { verifiedDomains: norte }, 'outside verifiedDomains'],
    [
      "a subdomain is not the policy's domain",
      sales,
      { policy: { ownDomains: norte } },
      'outside administrator',
    ],
    ["a subdomain is not the sender's domain", sales, {}, 'outside firstGuess'],
    [
      "a partner's subdomain is no partner",
      'eva@mail.other.example',
      { policy: { partnerDomains: ['other.example'] } },
      'outside firstGuess',
    ],
    [
      'a longer name that ends alike is another domain',
      'ana@notnorte.example',
      { verifiedDomains: norte },
      'outside verifiedDomains',
    ],
    ['case does not matter', 'Ana@Norte.EXAMPLE', { verifiedDomains: norte }, 'inside verifiedDomains'],
    [
      'case does not openedMessage for finding the mail tip',
      'Ana@Norte.EXAMPLE',
      { tips: tipMap(tip(ana, { scope: 'external' })) },
      'outside mailTips',
    ],
    [
      "case does not openedMessage for finding Outlook's type",
      'Eva@Other.EXAMPLE',
      { outlookTypes: new Map([[eva, 'user']]) },
      'inside firstGuess',
    ],
    [
      'an international domain equals its punycode',
      'ana@MÜLLER.example',
      { verifiedDomains: ['xn--mller-kva.example'] },
      'inside verifiedDomains',
    ],
  ];
  it.each(rules)('%s', check);
});
