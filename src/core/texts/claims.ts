import { withoutEnd } from './textSearch';
import { english } from './claimGrammar/english';
import type { ClaimGrammar } from './claimGrammar/grammar';
import { spanish } from './claimGrammar/spanish';

/**
 * What somebody says about their copy. Nobody can check it: it is told as said, never as done. A claim is found only
 * where every clause fits a closed form; whatever else is written is an answer to be read. How often that is right is
 * measured in test/unit/core/texts/claimsCorpus and told in docs/evidence.md.
 */
export type Claim = 'deleted' | 'notDeleted';

/** No answer with a claim is longer; what is longer is read by a person. */
const mostText = 2_000;
const mostClause = 240;
const mostClauses = 12;
const mostSentences = 30;

const footer =
  /^(?:sent from|get outlook|enviado desde|obtener outlook|(?:this|the information in this) (?:e-?mail|message)|este (?:correo|mensaje)|if you (?:are not|have received|received)|si (?:usted|ha recibido)|confidential|aviso legal)\b/;
const greeting =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|hola+|buen[oa]s(?: (?:dias|tardes|noches))?|estimad[oa]s?|querid[oa]s?|distinguid[oa]s?|a quien corresponda|to whom it may concern)\b[^.!?,]{0,40}$/;
/** "Hola, lo he borrado": a greeting in the line of what is said. */
const salutation =
  /^(?:hi|hello|hey|hiya|dear|hola+|estimad[oa]s?|buen[oa]s(?: (?:dias|tardes|noches))?)\b[^,:.!?]{0,30}[,:!]\s*/u;
const closing =
  /^(?:(?:kind|best|warm|many|with|yours) )*(?:regards|rgds|wishes|thanks|thank you|cheers|best|yours|sincerely|(?:(?:un|muchos|reciba un) )*(?:cordial )?(?:saludos?|abrazos?)(?: cordial(?:es)?)?|(?:muchas )?gracias|atentamente|cordialmente|--)(?: .{0,30})?$/;

/** These say it only as the whole answer to whoever asked for it. */
const bareDone =
  /^(?:(?:all |job )?done(?: as (?:you )?(?:asked|requested))?|done so|hecho(?: (?:como|segun)(?: me| lo)? (?:pidio|pediste|solicitado|pedido))?|ya esta hecho)$/;

type Said = Claim | 'harmless' | 'other';

/**
 * Whether the writer of an answer to a letter that asked for it says that they deleted the message, or that they did
 * not; `null` where they say neither, ask, promise, doubt, or say both. English and Spanish. `text` is what the writer
 * added, without the quoted part.
 */
export function claimIn(text: string, writer = ''): Claim | null {
  if (text.length > mostText) return null;
  const sentences = sentencesOf(text, writer);
  if (sentences.length > mostSentences) return null;
  return claimOf(sentences, english) ?? claimOf(sentences, spanish);
}

function claimOf(sentences: readonly string[], grammar: ClaimGrammar): Claim | null {
  const said = sentences.map((sentence) => sentenceSays(sentence, grammar));
  const claims = new Set(said.filter((one) => one === 'deleted' || one === 'notDeleted'));
  const [claim] = claims;
  if (claims.size > 1) return null;
  if (claim === undefined) {
    const done = sentences.some((sentence) => clausesOf(sentence).some((clause) => bareDone.test(clause)));
    return done && !said.includes('other') ? 'deleted' : null;
  }
  // What stays undeleted stays so, whatever else is said; a deletion may be taken back in the next sentence.
  if (claim === 'notDeleted') return claim;
  const last = said.lastIndexOf('deleted');
  const fits = said.every(
    (one, at) => one !== 'other' || isBesideTheMatter(sentences[at] ?? '', at > last, grammar),
  );
  return fits ? claim : null;
}

/**
 * A sentence of which nothing is understood. Before a claim it introduces it; after one it may not speak of the message
 * at all, nor begin as the rest of a joke does.
 */
const isBesideTheMatter = (
  sentence: string,
  after: boolean,
  { doubtful, ofTheMessage }: ClaimGrammar,
): boolean =>
  !doubtful.test(sentence) &&
  !isQuestion(sentence) &&
  (!after || (!ofTheMessage.test(sentence) && !/^(?:and|y|as|como|so)\b/.test(sentence)));

/** Joins a clause to the one before, and says nothing. */
const leadingWord = /^(?:and|y|e|so|asi que|also|anyway|anyhow|en fin|yep|yup|yes|ok|okay)\s(?=\S)/;

const isQuestion = (sentence: string | undefined): boolean => /[?¿]/.test(sentence ?? '');

const clausesOf = (sentence: string): string[] =>
  sentence
    .split(/[,;.!?¿¡…()]+|(?<!\d):|:(?!\d)|\s[-–—]+\s/u)
    .map((clause) => clause.trim().replace(leadingWord, ''))
    .filter((clause) => clause !== '');

/** What a whole sentence says: each clause of it has to fit; one that nothing fits decides. */
function sentenceSays(sentence: string, grammar: ClaimGrammar): Said {
  if (clausesOf(sentence).length > mostClauses) return 'other';
  const joined = clauseSays(clausesOf(sentence).join(' '), grammar);
  if (joined === 'notDeleted') return isQuestion(sentence) ? 'other' : joined;
  if (joined === 'harmless') return joined;
  const clauses = clausesOf(sentence).flatMap((clause) => {
    const said = clauseSays(clause, grammar);
    return said === 'other' ? clause.split(grammar.joints).map((part) => clauseSays(part, grammar)) : said;
  });
  const first = clauses[0];
  const refuses = clauses.includes('notDeleted') && (first === 'notDeleted' || first === 'harmless');
  if (refuses && !clauses.includes('deleted') && !isQuestion(sentence)) return 'notDeleted';
  if (joined === 'deleted' && !isQuestion(sentence)) return 'deleted';
  if (clauses.includes('other') || clauses.includes('notDeleted')) return 'other';
  if (!clauses.includes('deleted')) return 'harmless';
  return isQuestion(sentence) ? 'other' : 'deleted';
}

function clauseSays(clause: string, { deleted, notDeleted, harmless }: ClaimGrammar): Said {
  if (clause.length > mostClause) return 'other';
  const fits = (forms: readonly RegExp[]) => forms.some((form) => form.test(clause));
  if (fits(notDeleted)) return 'notDeleted';
  if (fits(deleted)) return 'deleted';
  return fits(harmless) || bareDone.test(clause) || clause === '' ? 'harmless' : 'other';
}

const pasts: readonly (readonly [RegExp, string])[] = [
  // Without accents "sí" (yes) would turn into "si" (if), and "borré" (I deleted) into "borre" (that he delete).
  [/(?<!\p{L})sí(?!\p{L})/gu, 'yes'],
  [/(?<!\p{L})(elimin|borr|quit|tir|vaci|guard|reenvi|conserv)é(?!\p{L})/gu, 'he $1ado'],
  [/(?<!\p{L})(suprim|destru|le)í(?!\p{L})/gu, 'he $1ido'],
];

/** The words of a line of names, titles and firms. */
const nameWord = /^(?:\p{Lu}[\p{L}.-]*|[&/–-]|de|del|la|las|los|y|e|and|of|the|al)$/u;

/** Each word begins with a capital, and it is no sentence: "I'm the Pope" is none, nor is "Llámame". */
function isSignature(line: string): boolean {
  const words = line.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > 8 || !words.every((word) => nameWord.test(word))) return false;
  return !/^(?:And|Y|I)(?!\p{L})|[aáeé]me$/u.test(line);
}

/** "Regards, P. Nolan", "R. Solís, abogado", "Jo, Customer Services" behind the last sentence. */
const inlineClosing =
  /^(?:kind |best |warm |yours )?(?:regards|rgds|sincerely|cheers|saludos|atentamente|un saludo|un abrazo|abrazos)(?: cordiales)?[,.!]?(?: \p{Lu}[\p{L}.'-]*,?){0,4}[.!]?$/iu;
const initialled = /^\p{Lu} \p{Lu}\p{L}+,? \p{L}+[.]?$/u;
/** ", Lee" */
const lastName = /, \p{Lu}\p{L}{1,15}\.?$/u;

/** Whether a sentence at the end only signs: "– MK" too. */
const isSigned = (sentence: string): boolean =>
  inlineClosing.test(sentence) ||
  initialled.test(sentence) ||
  (isSignature(sentence) && /^[–—-]|, ?\p{Lu}|^\p{Lu}[\p{L}]{0,6}\.? \p{Lu}/u.test(sentence));

function withoutSigning(sentences: readonly string[]): string[] {
  const rest = [...sentences];
  while (rest.length > 1 && isSigned(rest.at(-1) ?? '')) rest.pop();
  return rest;
}

/** What is said, sentence by sentence in lower case without accents; without greeting, closing, names and small print. */
function sentencesOf(text: string, writer: string): string[] {
  const names = new Set(folded(writer).split(/\s+/));
  const written = text
    .replace(/[’‘`´]/g, "'")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
  const plain = (line: string) => withoutEnd(folded(line), ',.:!');
  const end = written.findIndex(
    (line, at) => footer.test(folded(line)) || (at > 0 && closing.test(plain(line))) || line.startsWith('--'),
  );
  const lines = written.slice(0, end < 0 ? written.length : end);
  if (greeting.test(plain(lines[0] ?? ''))) lines.shift();
  while (lines.length > 1 && isSignature(lines.at(-1) ?? '')) lines.pop();
  const isName = (line: string): boolean =>
    folded(line)
      .split(/[\s,.]+/)
      .every((word) => word === '' || names.has(word));
  const sentences = withoutSigning(lines.filter((line) => !isName(line)).flatMap(sentencesIn));
  return sentences
    .map((sentence, at) => folded(at === sentences.length - 1 ? sentence.replace(lastName, '') : sentence))
    .filter((sentence) => !footer.test(sentence))
    .map((sentence) => sentence.replace(salutation, ''))
    .filter((sentence) => !/^[\s.!?¡¿]*$/.test(sentence));
}

/** An initial or a title ends no sentence. */
const sentencesIn = (line: string): string[] =>
  line
    .replace(/(?<!\p{L})(Mr|Mrs|Ms|Dr|Dra|Sr|Sra|St|Prof|\p{Lu})\. /gu, '$1 ')
    .split(/(?<=[.!?…])\s+|(?=[¿¡])/u)
    .map((sentence) => sentence.trim());

function folded(text: string): string {
  const lower = pasts.reduce((one, [past, perfect]) => one.replace(past, perfect), text.toLowerCase());
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Extended_Pictographic}|\u{FE0F}|\p{Emoji_Modifier}|(?<!\p{L})[:;]-?[)(]|\bx+$/gu, '')
    .replace(/[*_]/g, '')
    .trim();
}
