import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { RecipientVerdict } from '../../core/recall/verdicts';
import { useAnswerStyles } from './answerStyles';

const useStyles = makeStyles({
  address: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** One recipient to be marked: name and full address, so that nobody is taken for a namesake. */
export function PersonTick(props: {
  person: RecipientVerdict;
  /** Lower-case addresses. */
  marked: ReadonlySet<string>;
  onMark: (address: string, on: boolean) => void;
}) {
  const { person, marked, onMark } = props;
  const styles = useStyles();
  const row = useAnswerStyles();
  const { t } = useTranslator();
  const address = person.address.toLowerCase();
  const group = person.group ? ` · ${t('question.whoGroup', { members: person.group.members ?? 0 })}` : '';
  return (
    <Checkbox
      checked={marked.has(address)}
      data-address={person.address}
      indicator={{ className: row.indicator }}
      label={{
        className: row.label,
        children: (
          <>
            <div dir="auto">{person.name || person.address}</div>
            <div className={styles.address}>{person.address + group}</div>
          </>
        ),
      }}
      onChange={(_, { checked }) => {
        onMark(address, checked === true);
      }}
    />
  );
}
