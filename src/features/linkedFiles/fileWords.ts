import type { Translator } from '../../i18n/translator';
import type { Failure } from '../../mailbox/answer';
import type { Grantee } from '../../mailbox/files';
import { endsForOthers, type Entry } from './access';
import type { Outcome } from './stopSharing';

/** So many names are spelled out in a line. */
const namesInLine = 3;

/** Whom an entry lets in: "Mark Holloway", "Anybody with the link". */
export function whoText(words: Translator, { permission, people }: Entry): string {
  if (people.length > 0) return namesText(words, people);
  return words.t(permission.kind === 'anonymousLink' ? 'files.anybody' : 'files.everybodyInside');
}

export function namesText(words: Translator, grantees: readonly Grantee[]): string {
  const shown = grantees.slice(0, namesInLine).map(({ name, address }) => name || address);
  const n = grantees.length - shown.length;
  return n > 0 ? words.t('files.andMore', { names: shown.join(', '), n }) : words.list(shown);
}

/** How the access came about, and so what ending it means. */
export function entryText({ t }: Translator, entry: Entry): string {
  const { permission, people, remedy } = entry;
  switch (remedy) {
    case 'removeGrant':
      return t(people.some(({ group }) => group) ? 'filesEntry.group' : 'filesEntry.direct');
    case 'removeFromLink':
      return t('filesEntry.removeFromLink');
    case 'endLink':
      return t(endsForOthers(entry) ? 'filesEntry.forAll' : 'filesEntry.wholeLink');
    case 'owner':
      return t('filesEntry.owner');
    case 'inherited':
      return permission.inheritedFrom
        ? t('filesEntry.inherited', { folder: permission.inheritedFrom })
        : t('filesEntry.inheritedUnnamed');
  }
}

/** Why nothing is known of the file behind a link. */
export function fileProblemText({ t }: Translator, { kind }: Failure): string {
  if (kind === 'notFound') return t('files.linkNotFound');
  return t(kind === 'forbidden' || kind === 'rejected' ? 'files.notYours' : 'files.cannotSay');
}

/** What became of one removal; `when` is said only of what was done. */
export function outcomeText({ t }: Translator, outcome: Outcome, when: string): string {
  switch (outcome.kind) {
    case 'done':
      return t('filesOutcome.done', { when });
    case 'refused':
      return refusalText(t, outcome.failure);
    default:
      return t(`filesOutcome.${outcome.kind}`);
  }
}

function refusalText(t: Translator['t'], { kind }: Failure): string {
  switch (kind) {
    case 'forbidden':
    case 'rejected':
    case 'notFound':
      return t('filesOutcome.refused');
    case 'busy':
    case 'serverError':
    case 'malformed':
    case 'noAnswer':
      return t('filesOutcome.busy');
    case 'interactionNeeded':
      return t('failure.consentRefused');
    case 'adminConsentNeeded':
      return t('files.adminNeeded');
    case 'consentRefused':
    case 'signInUnavailable':
    case 'notSetUp':
    case 'signInFailed':
    case 'signInSilent':
    case 'signInBlocked':
    case 'signInRefused':
    case 'offline':
      return t(`failure.${kind}`);
  }
}
