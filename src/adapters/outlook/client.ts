import type { Account, AccountKind, ClientKind } from '../../mailbox/types';
import { hasSet, told } from './told';

/** The Outlook in which the pane runs. Source: https://learn.microsoft.com/javascript/api/outlook/office.diagnostics */
export function clientKind(): ClientKind {
  switch (told(() => Office.context.mailbox.diagnostics.hostName, '')) {
    case 'newOutlookWindows':
      return 'newWindows';
    case 'OutlookIOS':
      return 'ios';
    case 'OutlookAndroid':
      return 'android';
    case 'Outlook':
      // Not by Office.PlatformType: the script engine of classic Windows need not have it.
      return told(() => String(Office.context.diagnostics.platform), '') === 'Mac' ? 'mac' : 'classicWindows';
    default:
      return 'web';
  }
}

/** As Outlook names its own version, e.g. `16.0.19725.20126`. */
export const outlookVersion = (): string => told(() => Office.context.mailbox.diagnostics.hostVersion, '');

const accountKinds: Record<string, AccountKind> = {
  office365: 'exchangeOnline',
  enterprise: 'exchangeServer',
  outlookCom: 'outlookCom',
  gmail: 'gmail',
};

/**
 * The mailbox that Outlook shows. `accountType` came with Mailbox 1.6; an Outlook without it is older than Exchange
 * Online's own clients, and the kind stays `other`.
 */
export function account(): Account {
  const type = told(() => Office.context.mailbox.userProfile.accountType, '');
  const address = told(() => Office.context.mailbox.userProfile.emailAddress, '');
  return { kind: accountKinds[type] ?? 'other', address };
}

/** So long the host may take to say who is signed in, in milliseconds. */
const longestWait = 2_000;

/**
 * The name by which the user of this Outlook signs in: the host's own word, which is not always the address of the
 * mailbox, else that address. `null` where neither is told.
 * Source: https://learn.microsoft.com/javascript/api/office/office.auth#office-office-auth-getauthcontext-member(1)
 */
export async function signInName(): Promise<string | null> {
  const address = account().address || null;
  const asked = told<Promise<Partial<Office.AuthContext>> | null>(
    () => (Office as { auth?: Partial<Office.Auth> }).auth?.getAuthContext?.(),
    null,
  );
  if (!asked) return address;
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), longestWait));
  const context = await Promise.race([asked, silence]).catch(() => null);
  const name = context?.userPrincipalName ?? '';
  return name === '' ? address : name;
}

/** Whether tokens can be had from Outlook itself (nested app authentication). */
export function supportsNestedAppAuth(): boolean {
  return hasSet('NestedAppAuth', '1.1');
}
