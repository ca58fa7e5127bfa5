import type {
  EmailAddress,
  MailTips,
  MailTipsError,
  Organization,
  User,
} from '@microsoft/microsoft-graph-types';
import * as v from 'valibot';
import { json, Unmodelled, type GraphAnswer } from './answers';
import { expectOptions, readSelect } from './odata';
import type { GraphCall, Operation } from './operation';

/** More than this is not modelled: Graph does not document its limit. */
const mostAddresses = 100;

const modelledOptions = ['recipientScope', 'totalMemberCount', 'externalMemberCount'];

const tipsBody = v.strictObject({
  EmailAddresses: v.pipe(v.array(v.string()), v.minLength(1)),
  MailTipsOptions: v.string(),
});

type Tip = Pick<MailTips, 'recipientScope' | 'totalMemberCount' | 'externalMemberCount'> & {
  emailAddress: EmailAddress;
  error?: MailTipsError;
};

function counts(
  { exchange, organization }: GraphCall,
  address: string,
): Pick<Tip, 'totalMemberCount' | 'externalMemberCount'> {
  const group = exchange.group(address);
  if (group && (group.hiddenMembership || !organization.groupCounts)) return {};
  const people = exchange.directory.peopleBehind([address]);
  const outside = people.filter((person) => person.organization !== organization.id);
  const unnamed = exchange.directory.unnamedBehind([address]);
  return { totalMemberCount: people.length + unnamed, externalMemberCount: outside.length };
}

function tipFor(call: GraphCall, address: string): Tip {
  const { exchange, organization } = call;
  const known = exchange.person(address) ?? exchange.group(address);
  const emailAddress = { name: known?.name ?? '', address };
  const isOurs = exchange.organizationOf(address)?.id === organization.id;
  if (!known && isOurs) {
    const message = 'The recipient could not be found in the directory.';
    return { emailAddress, error: { code: 'ErrorRecipientNotFound', message } };
  }
  if (!organization.mailTips) return { emailAddress };
  if (!isOurs) {
    const single = exchange.group(address) ? {} : { totalMemberCount: 1, externalMemberCount: 1 };
    return { emailAddress, recipientScope: 'external', ...single };
  }
  return { emailAddress, recipientScope: 'internal', ...counts(call, address) };
}

function readMailTips(call: GraphCall): GraphAnswer {
  expectOptions(call.query, []);
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), tipsBody), call.body);
  if (!body.success) throw new Unmodelled('a getMailTips body other than EmailAddresses and MailTipsOptions');
  const options = body.output.MailTipsOptions.split(',').map((option) => option.trim());
  const unmodelled = options.filter((option) => !modelledOptions.includes(option));
  if (unmodelled.length > 0) throw new Unmodelled(`mail tips ${unmodelled.join(', ')}`);
  const addresses = body.output.EmailAddresses;
  if (addresses.length > mostAddresses) throw new Unmodelled(`mail tips for ${addresses.length} addresses`);
  const value = addresses.map((address) => {
    const tip: Tip = tipFor(call, address);
    if (!options.includes('recipientScope')) delete tip.recipientScope;
    if (!options.includes('totalMemberCount')) delete tip.totalMemberCount;
    if (!options.includes('externalMemberCount')) delete tip.externalMemberCount;
    return tip;
  });
  return json(200, { value });
}

function readOrganization({ organization, query }: GraphCall): GraphAnswer {
  expectOptions(query, ['$select']);
  const shape: Organization = {
    id: organization.tenantId,
    displayName: organization.name,
    verifiedDomains: organization.domains.map((name, index) => ({
      name,
      type: 'Managed',
      capabilities: 'Email, OfficeCommunicationsOnline',
      isDefault: index === 0,
      isInitial: index === 0,
    })),
  };
  return json(200, { value: [selected(shape, 'organization', readSelect(query))] });
}

function readMe({ mailbox: { owner }, query }: GraphCall): GraphAnswer {
  expectOptions(query, ['$select']);
  const shape: User = {
    displayName: owner.name,
    mail: owner.address,
    userPrincipalName: owner.address,
    // The primary address is marked by capitals.
    proxyAddresses: [`SMTP:${owner.address}`, ...owner.aliases.map((alias) => `smtp:${alias}`)],
  };
  return json(200, selected(shape, 'user', readSelect(query)));
}

function selected(shape: object, what: string, select: readonly string[]): object {
  const missing = select.filter((name) => !(name in shape));
  if (missing.length > 0) throw new Unmodelled(`${what} properties ${missing.join(', ')}`);
  return Object.fromEntries(Object.entries(shape).filter(([name]) => select.includes(name)));
}

/** The requests about who is who. */
export const directoryOperations: readonly Operation[] = [
  {
    method: 'POST',
    version: 'v1.0',
    path: 'me/getMailTips',
    scopes: ['Mail.Read', 'Mail.ReadWrite'],
    fault: 'mailTips',
    usesMailbox: true,
    answer: readMailTips,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'organization',
    scopes: ['User.Read'],
    fault: 'organization',
    usesMailbox: false,
    answer: readOrganization,
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: 'me',
    scopes: ['User.Read'],
    fault: 'me',
    usesMailbox: false,
    answer: readMe,
  },
];
