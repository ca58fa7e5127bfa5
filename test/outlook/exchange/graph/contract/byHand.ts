/* What Microsoft's types do not say: roots, actions, flags, times. From the pages of the reference, one each. */

/** The two of Graph's versions. */
export type Version = 'v1.0' | 'beta';

/** What a path may begin with, and the type that it names; `many` needs an id after it to name one. */
export const roots: Readonly<Record<string, { type: string; many: boolean }>> = {
  me: { type: 'User', many: false },
  users: { type: 'User', many: true },
  organization: { type: 'Organization', many: true },
  shares: { type: 'SharedDriveItem', many: true },
  drives: { type: 'Drive', many: true },
};

/** An action bound to a type, or to a list of it. */
export interface Action {
  /** Documented in these versions. */
  in: readonly Version[];
  /** The members of its body, each by the name of a type; a trailing `[]` is a list. */
  takes: Readonly<Record<string, string>>;
  /** `null`: nothing that the types describe. */
  gives: string | null;
  status: number;
}

const both = ['v1.0', 'beta'] as const;
const answering = {
  in: both,
  takes: { message: 'Message', comment: 'string' },
  gives: 'Message',
  status: 201,
};

/** By the type and the name of the action. Source: https://learn.microsoft.com/graph/api/overview */
export const actions: Readonly<Record<string, Action>> = {
  'User/getMailTips': {
    in: both,
    takes: { EmailAddresses: 'string[]', MailTipsOptions: 'MailTipsType' },
    gives: 'MailTips[]',
    status: 200,
  },
  'Message/createReply': answering,
  'Message/createReplyAll': answering,
  'Message/createForward': { ...answering, takes: { ...answering.takes, toRecipients: 'Recipient[]' } },
  'Message/move': { in: both, takes: { destinationId: 'string' }, gives: 'Message', status: 201 },
  'Message/copy': { in: both, takes: { destinationId: 'string' }, gives: 'Message', status: 201 },
  'Message/recall': { in: ['beta'], takes: {}, gives: null, status: 202 },
  'Attachment[]/createUploadSession': {
    in: both,
    takes: { AttachmentItem: 'AttachmentItem' },
    gives: 'UploadSession',
    status: 201,
  },
  'Permission/revokeGrants': {
    in: ['beta'],
    takes: { grantees: 'DriveRecipient[]' },
    gives: 'Permission',
    status: 200,
  },
};

/** Enumerations of which several may stand together, with commas. */
export const flags: readonly string[] = ['MailTipsType', 'RecipientScopeType'];

/** Documented samples have these members, all of them texts, where the types have not. */
export const notInTheTypes: Readonly<Record<string, readonly string[]>> = {
  // https://learn.microsoft.com/graph/api/resources/permission
  Identity: ['email'],
};

/** Whether a text is a time, which the types do not tell from any other text. */
export const isTime = (type: string, name: string): boolean =>
  name.endsWith('DateTime') && type !== 'DateTimeTimeZone';

/** A time of Graph, as JSON and as a literal in a filter: to the second or finer, with its zone. */
export const timeText = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)$/;

/** The time of a `dateTimeTimeZone`, whose zone stands beside it. */
export const zonelessText = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?$/;

/** The id of an extended property: a tag, or a set with a name or a number. */
export const propertyId =
  /^(Binary|Boolean|Currency|CLSID|Double|Error|Float|Integer|Long|Short|String|SystemTime) (0x[0-9a-f]{1,8}|\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\} (Name \S+|Id 0x[0-9a-f]+))$/i;

/** The body of an answer to a request without an action. */
export const statuses: Readonly<Record<string, number>> = { GET: 200, POST: 201, PATCH: 200, DELETE: 204 };
