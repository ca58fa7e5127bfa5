import type { FailureKind } from '../../../src/mailbox/answer';
import type { MessageKey } from '../../../src/i18n/catalog';
import { argumentsOf } from '../../../src/i18n/compile/argumentTypes';
import { catalogTexts, subjectsOf } from '../../../src/i18n/compile/catalogTexts';
import { compiledTexts } from './speak';
import { valuesToTry } from './valuesToTry';

const english = catalogTexts('en');
const spanish = catalogTexts('es');
/** What the pane itself says: drafted letters speak to people, with tú or usted. */
const ofThePane = subjectsOf('es').filter((subject) => subject !== 'letters');
const spanishPane = catalogTexts('es', ofThePane);
const both = [...english, ...spanish];

/** The keys whose text matches, with the text: an empty list reads well as a failed expectation. */
const offenders = (messages: Iterable<[string, string]>, wrong: RegExp) =>
  [...messages].filter(([, text]) => wrong.test(text)).map(([key, text]) => `${key}: ${text}`);

describe('the catalogs', () => {
  test('have the same keys in the same order in both languages', () => {
    expect([...spanish.keys()]).toEqual([...english.keys()]);
    expect(subjectsOf('es')).toEqual(subjectsOf('en'));
  });

  test('ask for the same arguments of the same kinds in both languages', () => {
    const signatures = (messages: ReadonlyMap<string, string>) =>
      Object.fromEntries(
        [...messages].map(([key, text]) => [key, Object.fromEntries([...argumentsOf(text)].sort())]),
      );
    expect(signatures(spanish)).toMatchObject(signatures(english));
  });

  test('ask for further arguments only in letters, where Spanish grammar needs the form of address and the tense', () => {
    const further = [...spanish].flatMap(([key, text]) => {
      const inEnglish = argumentsOf(english.get(key) ?? '');
      return [...argumentsOf(text).keys()]
        .filter((name) => !inEnglish.has(name))
        .map((name) => ({ key, name }));
    });
    const allowed = ({ key, name }: { key: string; name: string }) =>
      key.startsWith('letter.') && ['form', 'day'].includes(name);
    expect(further.filter((argument) => !allowed(argument))).toEqual([]);
  });

  test('have no empty text, and none that begins or ends with a space', () => {
    expect(offenders(both, /^\s|\s$|^$/)).toEqual([]);
  });

  test.each(['en', 'es'] as const)(
    'of %s give a whole sentence for every number and every case',
    async (language) => {
      const catalog = await compiledTexts(language);
      const broken = [...catalogTexts(language)].flatMap(([key, message]) =>
        valuesToTry(message)
          .map((values) => catalog[key as MessageKey](values))
          .filter((text) => /undefined|NaN|[{}#]|\s\s|\s[.,;:]|^\s|\s$|^$/.test(text))
          .map((text) => `${key}: ${text}`),
      );
      expect(broken).toEqual([]);
    },
  );

  test('use typographic quotation marks and apostrophes', () => {
    expect(offenders(both, /["']/)).toEqual([]);
    expect(offenders(spanish, /[“”]/)).toEqual([]);
  });

  test('use the single character for an ellipsis', () => {
    expect(offenders(both, /\.\.\./)).toEqual([]);
  });

  test('keep the names of verdicts short enough for a chip', () => {
    const verdicts = both.filter(([key]) => key.startsWith('verdict.'));
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.filter(([, text]) => text.length > 26)).toEqual([]);
  });

  test('keep the name on the ribbon within fifteen characters in Spanish', () => {
    expect(spanish.get('app.name')?.length).toBeLessThanOrEqual(15);
  });

  test('have a sentence for every kind of failure', () => {
    const kinds: Record<FailureKind, true> = {
      signInUnavailable: true,
      notSetUp: true,
      signInFailed: true,
      signInSilent: true,
      signInBlocked: true,
      signInRefused: true,
      interactionNeeded: true,
      consentRefused: true,
      adminConsentNeeded: true,
      forbidden: true,
      notFound: true,
      busy: true,
      rejected: true,
      serverError: true,
      noAnswer: true,
      offline: true,
      malformed: true,
    };
    expect(Object.keys(kinds).filter((kind) => !english.has(`failure.${kind}`))).toEqual([]);
  });
});

describe('the words that promise nothing', () => {
  test('English never says "unread"', () => {
    expect(offenders(english, /\bunread\b/i)).toEqual([]);
  });

  test('English never promises a deletion or a success', () => {
    expect(offenders(english, /will (be )?(delete|remove|recalled)|success(fully|ful)\b|undo send/i)).toEqual(
      [],
    );
    expect(offenders(english, /(?<!not )\bguarantee/i)).toEqual([]);
  });

  test('Spanish never promises a deletion or a success', () => {
    expect(offenders(spanish, /no leíd[oa]|se (eliminará|borrará|retirará)n?|con éxito/i)).toEqual([]);
    expect(offenders(spanish, /(?<!no está )garantiz/i)).toEqual([]);
  });

  test('only the reason noSignOfReading says that there is no sign of opening', () => {
    expect([...english].filter(([, text]) => /no sign/i.test(text)).map(([key]) => key)).toEqual([
      'reason.noSignOfReading',
    ]);
    expect([...spanish].filter(([, text]) => /no consta que/i.test(text)).map(([key]) => key)).toEqual([
      'reason.noSignOfReading',
    ]);
  });
});

describe('the Spanish of the pane', () => {
  test('is impersonal: no «su», no tú, no usted', () => {
    expect(
      offenders(
        spanishPane,
        /(?<!\p{L})(su|sus|suyo|suya|usted|ustedes|tú|tu|tus|ti|te|le ruego)(?!\p{L})/iu,
      ),
    ).toEqual([]);
  });

  test('says «en espera», never «retenido», and gives receipts their Outlook name', () => {
    expect(offenders(spanishPane, /retenid|acuse|(?<!\p{L})recibo(?!\p{L})/iu)).toEqual([]);
  });

  test('opens every question mark', () => {
    expect([...spanishPane].filter(([, text]) => text.split('¿').length !== text.split('?').length)).toEqual(
      [],
    );
  });

  test('has buttons in the infinitive', () => {
    const imperative = [...spanishPane]
      .filter(([key]) => key.startsWith('button.') && key !== 'button.more')
      .filter(([, text]) => !/^\p{L}+(ar|er|ir)(?!\p{L})/iu.test(text));
    expect(imperative).toEqual([]);
  });
});
