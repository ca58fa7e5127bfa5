import { longFrom } from '../../pane/longList';
import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Person } from '../../mailbox/types';
import { useLetterStyles } from '../drafting/letterStyles';

const useStyles = makeStyles({
  row: { display: 'flex', overflowWrap: 'anywhere' },
  label: { display: 'block' },
});

/** Who gets a letter; each can be left out. */
export function Readers(props: {
  people: readonly Person[];
  leftOut: readonly string[];
  onChange: (leftOut: readonly string[]) => void;
}) {
  const { people, leftOut, onChange } = props;
  const styles = useStyles();
  const shared = useLetterStyles();
  const { t } = useTranslator();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const out = new Set(leftOut);
  const isOut = ({ address }: Person) => out.has(address.toLowerCase());
  const found = people.filter(({ name, address }) =>
    `${name} ${address}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <div>
      <button
        type="button"
        className={shared.disclosure}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span aria-hidden>{open ? '▾ ' : '▸ '}</span>
        {label()}
      </button>
      {open && people.length > longFrom && (
        <Field label={t('followUp.find')} size="small">
          <Input
            size="small"
            value={wanted}
            onChange={(_, { value }) => {
              setWanted(value);
            }}
          />
        </Field>
      )}
      {open && (
        <ul className={shared.list}>
          {found.slice(0, longFrom).map((person) => (
            <li key={person.address} className={styles.row} data-reader={person.address}>
              <Checkbox
                checked={!isOut(person)}
                label={
                  <>
                    <span className={styles.label} dir="auto">
                      {person.name || person.address}
                    </span>
                    {person.name && person.name !== person.address && (
                      <span className={shared.small} dir="auto">
                        {person.address}
                      </span>
                    )}
                  </>
                }
                onChange={(_, { checked }) => {
                  const address = person.address.toLowerCase();
                  onChange(checked ? leftOut.filter((one) => one !== address) : [...leftOut, address]);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {open && found.length > longFrom && (
        <p className={shared.small}>{t('followUp.moreReaders', { n: found.length - longFrom })}</p>
      )}
    </div>
  );

  function label(): string {
    const taken = people.filter((person) => !isOut(person));
    const [only] = people.length === 1 ? taken : [];
    if (only) return t('followUp.to', { who: only.name || only.address });
    return t('followUp.readers', { k: taken.length, n: people.length });
  }
}
