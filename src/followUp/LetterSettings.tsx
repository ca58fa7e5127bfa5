import { Field, Input, Select } from '@fluentui/react-components';
import { useTranslator } from '../i18n/I18nProvider';
import type { Translator } from '../i18n/translator';
import type { Circle } from './addressing';
import type { LetterChoice } from './letterChoices';
import { useLetterStyles } from './letterStyles';
import { asksForPhone } from './template';
import type { Desk } from './useDesk';

/** Which letter, in which language and form of address, and what it needs to know beside the message. */
export function LetterSettings(props: {
  choices: readonly LetterChoice[];
  chosen: LetterChoice;
  desk: Desk;
  change: (change: Partial<Desk>) => void;
  /** Speaks the language of the draft. */
  words: Translator;
  /** Of the draft on screen; `null`: none. */
  circle: Circle | null;
}) {
  const { choices, chosen, desk, change, words, circle } = props;
  const styles = useLetterStyles();
  const { t } = useTranslator();
  const { template, kind } = chosen;
  const switchable = desk.language === 'es' && !template && circle;
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
              {choice.template?.name ? choice.template.name : t(`letterName.${choice.kind}`)}
            </option>
          ))}
        </Select>
      </Field>
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
}
