import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { I18nProvider } from '../../i18n/I18nProvider';
import type { Translator } from '../../i18n/translator';
import type { Answer } from '../../mailbox/answer';
import { account, clientKind, outlookVersion } from '../../adapters/outlook/client';
import { onThemeChanged, prefersDark } from '../../adapters/outlook/host';
import { itemOnScreen, type ItemWatch } from '../../adapters/outlook/itemOnScreen';
import { doubtsAbout } from '../../policy/doubts';
import { defaultPolicy } from '../../policy/policy';
import type { LoadedPolicy } from '../../policy/loadPolicy';
import type { PolicyReading } from '../../policy/readPolicy';
import { SurroundingsProvider, type PaneSurroundings, type Server } from '../../pane/useSurroundings';
import { lateView } from '../../i18n/lateView';
import { Pane } from './Pane';
import { useMailboxOf } from './useMailboxOf';
import { wait } from './wait';

const OutsideOutlook = lateView(() => import(/* webpackChunkName: "outside-outlook" */ './OutsideOutlook'));

const now = () => new Date();

/** What opens windows is fetched with the first one; where it cannot be, none can be opened. */
const forms = () => import(/* webpackChunkName: "other-situations" */ '../../adapters/outlook/forms');
const openMessage: PaneSurroundings['openMessage'] = (restId) =>
  forms().then(
    (late) => late.openMessage(restId),
    () => 'cannot' as const,
  );
const write: PaneSurroundings['write'] = (draft) =>
  forms().then(
    (late) => late.openNewMessage(draft),
    () => 'cannot' as const,
  );

/** Fetched when there is something to forget; where it cannot be, it is tried again at the next opening. */
const forgetKnown = (addresses: readonly string[]) => {
  import(/* webpackChunkName: "other-situations" */ './forgetKnown')
    .then((late) => late.forgetKnown(addresses, now()))
    .catch(() => undefined);
};

const unread: PolicyReading = { policy: defaultPolicy, complaints: [] };

const useStyles = makeStyles({
  app: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  // For what the browser draws itself: the calendar in a date field, scroll bars.
  dark: { colorScheme: 'dark' },
});

/** What the shell hands to the app. */
export interface AppProps {
  translator: Translator;
  /** `null` outside Outlook. */
  items: ItemWatch | null;
  /** Fetched beforehand where the pane begins dark. */
  readyDarkTheme: Theme | null;
  /** One reading, shared by all who ask. */
  readPolicy: () => Promise<LoadedPolicy>;
  /** For the mailbox of that owner; `null` is the user. */
  server: (owner: string | null) => Promise<Answer<Server>>;
}

/** The dark theme, which most do not need. */
export const loadDarkTheme = (): Promise<Theme> =>
  import(/* webpackChunkName: "dark-theme" */ './darkTheme').then((theme) => theme.default);

/** Everything around the views: theme, language, policy, and the doors to Outlook and to the server. */
export function App({ translator, items, readyDarkTheme, ...doors }: AppProps) {
  const styles = useStyles();
  const dark = useSyncExternalStore(onThemeChanged, prefersDark);
  const [darkTheme, setDarkTheme] = useState(readyDarkTheme);
  useEffect(() => {
    // Where it cannot be fetched, the light one stays: readable, if not as wished.
    if (dark && !darkTheme) loadDarkTheme().then(setDarkTheme, () => undefined);
  }, [dark, darkTheme]);
  const theme = (dark ? darkTheme : null) ?? webLightTheme;
  return (
    <FluentProvider
      theme={theme}
      dir={translator.dir}
      className={mergeClasses(styles.app, theme === darkTheme && styles.dark)}
    >
      <I18nProvider translator={translator}>
        {items ? (
          <InOutlook items={items} {...doors} />
        ) : (
          <OutsideOutlook readPolicy={doors.readPolicy} fallback={translator.t('situation.outsideOutlook')} />
        )}
      </I18nProvider>
    </FluentProvider>
  );
}

function InOutlook(props: Pick<AppProps, 'readPolicy' | 'server'> & { items: ItemWatch }) {
  const { readPolicy, server: serverOf, items } = props;
  const [known, setKnown] = useState<PolicyReading>(unread);
  const { item, owner, mayAct, asking } = useMailboxOf(
    useSyncExternalStore(items.subscribe, items.current),
    known === unread ? null : known.policy.recall.sharedMailboxes,
  );

  // After the first verdict is on screen: it never waits for the administrator's file.
  useEffect(() => {
    void readPolicy().then(setKnown);
  }, [readPolicy]);

  // Read with every item: a profile of several mailboxes changes the account with it.
  const { kind, address: user } = account();
  const address = owner ?? user;
  const server = useCallback(() => serverOf(mayAct ? owner : null), [serverOf, mayAct, owner]);
  const surroundings = useMemo<PaneSurroundings>(
    () => ({
      account: { kind, address },
      client: clientKind(),
      outlookVersion: outlookVersion(),
      policy: known.policy,
      server,
      itemOnScreen: () => {
        const present = itemOnScreen();
        return present.kind === 'message' ? present.message.key : null;
      },
      now,
      wait,
      openMessage,
      write,
      forgetKnown,
    }),
    [kind, address, known.policy, server],
  );
  const complaints = useMemo(() => [...known.complaints, ...doubtsAbout(known.policy, user)], [known, user]);
  return (
    <SurroundingsProvider value={surroundings}>
      <Pane item={item} asking={asking} complaints={complaints} />
    </SurroundingsProvider>
  );
}
