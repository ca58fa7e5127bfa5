import { folded, wholeWords, wordBy } from './textSearch';

/** What words in a text are about. */
export type WordKind = 'password' | 'health' | 'pay' | 'confidential';

/*
 * Whole words, without accents and in lower case; a space stands for any white space. Those that the send handler does
 * not use are marked as pure, so that its script comes without them.
 */

const password = wholeWords([
  '(?:password|passcode|passwort|contrasena)\\s?[:=]\\s?\\S+',
  '(?:password|passcode|contrasena|clave|pin)(?:\\s?[:=]\\s?| (?:is|es) )\\S{0,40}\\d\\S*',
]);

const health = /* @__PURE__ */ wholeWords([
  'medical (?:report|reports|record|records|leave|certificate|history|condition|file|files)',
  'sick leave',
  'patient (?:record|records|file|files|data|list)',
  'health (?:data|record|records)',
  'disabilit(?:y|ies)',
  'informes? medicos?',
  'certificados? medicos?',
  'historia(?:l|les|s)? (?:clinic|medic)[ao]s?',
  'bajas? (?:medicas?|por enfermedad)',
  'partes? de baja',
  'datos de salud',
  'discapacidad(?:es)?',
]);

const pay = /* @__PURE__ */ wholeWords([
  'salar(?:y|ies)',
  'payrolls?',
  'payslips?',
  'bonus (?:list|lists|letter|letters|payments?)',
  'nominas?',
  'salarios?',
  'sueldos?',
  'retribuci(?:on|ones) (?:salarial|anual|variable)(?:es)?',
  'finiquitos?',
]);

const confidential = wholeWords([
  'confidential',
  'confidencial(?:es)?',
  'strictly (?:private|personal)',
  'estrictamente (?:privado|personal)',
  'in (?:(?:the )?strict\\w* )?confidence',
  'en (?:total |estricta )?confianza',
  'not for distribution',
  'top secret',
]);

/** Which of these a text speaks of, the small print under company mails left out. */
export function wordsIn(text: string): WordKind[] {
  const spoken = withoutSmallPrint(folded(text));
  const all: [WordKind, RegExp][] = [
    ['password', password],
    ['health', health],
    ['pay', pay],
    ['confidential', confidential],
  ];
  return all.filter(([, pattern]) => pattern.test(spoken)).map(([kind]) => kind);
}

/** The word (in lower case) by which a text calls itself confidential, the small print left out; `''` for none. */
export const confidentialWordIn = (text: string): string =>
  wordBy(confidential, withoutSmallPrint(folded(text)));

export const holdsPassword = (text: string): boolean => password.test(folded(text));

/** "This e-mail is confidential and intended only for …" stands under every mail of many companies. */
export const withoutSmallPrint = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .filter(
      (paragraph) =>
        !/intended (?:solely |only |exclusively )?for|addressee|if you (?:are not|have received)|in error|por error|destinatari[oa]s?|si (?:usted )?(?:no es|ha recibido|recibe)|proteccion de datos|\b(?:rgpd|lopd|gdpr)\b/.test(
          paragraph,
        ),
    )
    .join('\n\n');
