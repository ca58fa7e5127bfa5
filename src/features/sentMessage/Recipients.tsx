import { longFrom } from '../../pane/longList';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { membersOf } from '../../mailbox/membersOf';
import { useTranslator } from '../../i18n/I18nProvider';
import { RecipientRow } from './RecipientRow';
import { peopleBehind } from '../../core/recall/summary';
import type { RecipientVerdict, Verdict } from '../../core/recall/verdicts';
import type { WordContext } from '../../core/recall/reachWords';

const LongRecipientList = lazy(() => import(/* webpackChunkName: "long-list" */ './LongRecipientList'));

/** Reach first, as the headline counts; then what is open; then what is lost. */
const order = membersOf<Verdict>({
  recallRequested: true,
  withinReach: true,
  withinReachButRead: true,
  partly: true,
  perhaps: true,
  notKnown: true,
  waiting: true,
  held: true,
  outlookOnly: true,
  outOfReach: true,
  nothingToRecall: true,
});
/** So many are shown open at once. */
const openUpTo = 6;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, listStyleType: 'none' },
  header: {
    boxSizing: 'border-box',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'start',
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    minHeight: '32px',
    gap: '8px',
    cursor: 'pointer',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  sign: { width: '12px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  why: { minWidth: 0, paddingLeft: 0, paddingRight: 0, display: 'flex', marginLeft: 'auto' },
});

/** All recipients under the header of their verdict. */
export function Recipients(props: {
  recipients: readonly RecipientVerdict[];
  context: WordContext;
  /** Behind one closed line, where something else has their place. */
  inOneLine?: boolean;
}) {
  const { recipients, context, inOneLine = false } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const [showBasis, setShowBasis] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const groups = order
    .map((verdict) => ({ verdict, members: recipients.filter((recipient) => recipient.verdict === verdict) }))
    .filter(({ members }) => members.length > 0);
  if (groups.length === 0) return null;
  const line = inOneLine && (
    <button
      type="button"
      className={styles.header}
      aria-expanded={unfolded}
      onClick={() => {
        setUnfolded(!unfolded);
      }}
    >
      <span className={styles.sign} aria-hidden>
        {unfolded ? '▾' : '▸'}
      </span>
      {t('recipients.line', { n: peopleBehind(recipients) })}
    </button>
  );
  if (line && !unfolded) return line;
  return (
    <>
      {line}
      <ul className={styles.list} aria-label={t('recipients.label')} data-list="recipients">
        {groups.map(({ verdict, members }) => (
          <VerdictGroup
            key={verdict}
            verdict={verdict}
            members={members}
            openAtFirst={recipients.length <= openUpTo}
            {...{ context, showBasis }}
          />
        ))}
      </ul>
      <Button
        className={styles.why}
        appearance="transparent"
        size="small"
        aria-expanded={showBasis}
        onClick={() => {
          setShowBasis(!showBasis);
        }}
      >
        {t(showBasis ? 'basis.hide' : 'basis.show')}
      </Button>
    </>
  );
}

function VerdictGroup(props: {
  verdict: Verdict;
  members: readonly RecipientVerdict[];
  openAtFirst: boolean;
  context: WordContext;
  showBasis: boolean;
}) {
  const { verdict, members, context, showBasis } = props;
  const styles = useStyles();
  const { t } = useTranslator();
  const [open, setOpen] = useState(props.openAtFirst);
  const list = { label: t(`verdict.${verdict}`), members, context, showBasis };
  return (
    <li className={styles.group} data-group={verdict}>
      <button
        type="button"
        className={styles.header}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className={styles.sign} aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        {t('recipients.groupHeader', { verdict: t(`verdict.${verdict}`), n: peopleBehind(members) })}
      </button>
      {open &&
        (members.length > longFrom ? (
          <Suspense fallback={null}>
            <LongRecipientList {...list} />
          </Suspense>
        ) : (
          <ul className={styles.list} aria-label={list.label}>
            {members.map((recipient) => (
              <RecipientRow
                key={recipient.address || recipient.name}
                {...{ recipient, context, showBasis }}
              />
            ))}
          </ul>
        ))}
    </li>
  );
}
