import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useTranslator } from '../../i18n/I18nProvider';
import type { Translator } from '../../i18n/translator';
import { useSurroundings } from '../../pane/useSurroundings';
import type { Circle } from './addressing';
import type { LetterChoice } from './letterChoices';
import { useLetterStyles } from '../drafting/letterStyles';
import { asksForPhone } from './template';
import type { Desk } from './useDesk';

interface SettingsProps {
  chosen: LetterChoice;
  desk: Desk;
  change: (change: Partial<Desk>) => void;
}

/** Which letter, and what it needs to know beside the message. */
export function WhichLetter(props: SettingsProps & { choices: readonly LetterChoice[] }) {
  const { choices, chosen, desk, change } = props;
  const { t } = useTranslator();
  const { template, kind } = chosen;
  const wantsPhone = template ? asksForPhone(template) : kind === 'sensitive';
  return (
    <>
      <Field label={t('followUp.letter')}>
        <Select
          value={chosen.id}
          onChange={(_, { value }) => {
            change({ letter: value });
          }}
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {nameOf(choice)}
            </option>
          ))}
        </Select>
      </Field>
      {wantsPhone && (
        <Field label={t('followUp.phone')}>
          <Input
            type="tel"
            value={desk.phone}
            onChange={(_, { value }) => {
              change({ phone: value });
            }}
          />
        </Field>
      )}
      {kind === 'tooEarly' && !template && (
        <Field label={t('followUp.keepUntil')}>
          <Input
            type="date"
            value={desk.keepUntil}
            onChange={(_, { value }) => {
              change({ keepUntil: value });
            }}
          />
        </Field>
      )}
    </>
  );

  function nameOf({ template, kind }: LetterChoice): string {
    const own = template?.name ?? '';
    return own === '' ? t(`letterName.${kind}`) : own;
  }
}

/** The language of the drafts, in Spanish the form of address, and the receipt. */
export function HowItIsSaid(
  props: SettingsProps & {
    /** Speaks the language of the draft. */
    words: Translator;
    /** Of the draft on screen; `null`: none. */
    circle: Circle | null;
  },
) {
  const { chosen, desk, change, words, circle } = props;
  const styles = useLetterStyles();
  const { t } = useTranslator();
  const { account } = useSurroundings();
  const switchable = desk.language === 'es' && !chosen.template && circle;
  return (
    <>
      <div className={styles.row}>
        <Field label={t('followUp.language')}>
          <Select
            value={desk.language ?? 'en'}
            onChange={(_, { value }) => {
              change({ language: value === 'es' ? 'es' : 'en' });
            }}
          >
            <option value="en">{t('followUp.english')}</option>
            <option value="es">{t('followUp.spanish')}</option>
          </Select>
        </Field>
        {switchable && (
          <Field
            label={t(circle === 'colleagues' ? 'followUp.registerColleagues' : 'followUp.registerOutsiders')}
          >
            <Select
              lang="es"
              value={desk.registers[circle]}
              onChange={(_, { value }) => {
                const register = value === 'tu' ? 'tu' : 'usted';
                change({ registers: { ...desk.registers, [circle]: register } });
              }}
            >
              <option value="tu">{words.t('register.tu')}</option>
              <option value="usted">{words.t('register.usted')}</option>
            </Select>
          </Field>
        )}
      </div>
      {/* Only the server can ask for a receipt before the draft is opened. */}
      {account.kind === 'exchangeOnline' && (
        <Checkbox
          label={t('followUp.receipt')}
          checked={desk.readReceipt}
          onChange={(_, { checked }) => {
            change({ readReceipt: checked === true });
          }}
        />
      )}
    </>
  );
}
