/** What words in a text are about. */
export type WordKind = 'password' | 'health' | 'pay' | 'confidential';

/** Whole words, without accents and in lower case; a space stands for any white space. */
const words: Record<WordKind, readonly string[]> = {
  password: ['(?:password|passwort|contrasena)\\s?[:=]\\s?\\S+'],
  health: [
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
  ],
  pay: [
    'salar(?:y|ies)',
    'payrolls?',
    'payslips?',
    'bonus (?:list|lists|letter|letters|payments?)',
    'nominas?',
    'salarios?',
    'sueldos?',
    'retribuci(?:on|ones) (?:salarial|anual|variable)(?:es)?',
    'finiquitos?',
  ],
  confidential: [
    'confidential',
    'confidencial(?:es)?',
    'strictly (?:private|personal)',
    'estrictamente (?:privado|personal)',
    'in confidence',
    'not for distribution',
    'top secret',
  ],
};

const patterns = (Object.keys(words) as WordKind[]).map((kind) => {
  const anyOf = words[kind].map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|');
  return { kind, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${anyOf})(?![\\p{L}\\d])`, 'u') };
});

/** Which of these a text speaks of, the small print under company mails left out. */
export function wordsIn(text: string): WordKind[] {
  const spoken = folded(text)
    .split(/\n\s*\n/)
    .filter((paragraph) => !isSmallPrint(paragraph))
    .join('\n\n');
  return patterns.filter(({ pattern }) => pattern.test(spoken)).map(({ kind }) => kind);
}

const folded = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('\r\n', '\n');

/** "This e-mail is confidential and intended only for …" stands under every mail of many companies. */
const isSmallPrint = (paragraph: string): boolean =>
  /intended (?:solely |only |exclusively )?for|addressee|if you (?:are not|have received)|in error|por error|destinatari[oa]s?|si (?:usted )?(?:no es|ha recibido|recibe)|proteccion de datos|\b(?:rgpd|lopd|gdpr)\b/.test(
    paragraph,
  );
