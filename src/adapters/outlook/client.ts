import type { Account, AccountKind, ClientKind } from '../../mailbox/types';

/** The Outlook in which the pane runs. Source: https://learn.microsoft.com/javascript/api/outlook/office.diagnostics */
export function clientKind(): ClientKind {
  switch (Office.context.mailbox.diagnostics.hostName) {
    case 'newOutlookWindows':
      return 'newWindows';
    case 'OutlookIOS':
      return 'ios';
    case 'OutlookAndroid':
      return 'android';
    case 'Outlook':
      // Not by Office.PlatformType: the script engine of classic Windows need not have it.
      return String(Office.context.diagnostics.platform) === 'Mac' ? 'mac' : 'classicWindows';
    default:
      return 'web';
  }
}

/** As Outlook names its own version, e.g. `16.0.19725.20126`. */
export const outlookVersion = (): string => Office.context.mailbox.diagnostics.hostVersion;

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
  const { accountType, emailAddress } = Office.context.mailbox.userProfile;
  return { kind: accountKinds[accountType] ?? 'other', address: emailAddress };
}

/** Whether tokens can be had from Outlook itself (nested app authentication). */
export function supportsNestedAppAuth(): boolean {
  return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
}
