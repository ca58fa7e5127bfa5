import { withoutEnd } from './textSearch';

/** What somebody says about their copy. Nobody can check it: it is told as said, never as done. */
export type Claim = 'deleted' | 'notDeleted';

/* All patterns are for lower case without accents: people leave those out. */

/** Greetings and closings around what is said. */
const greeting =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|hola|buen[oa]s( (dias|tardes|noches))?|estimad[oa]s?|querid[oa]s?)\b[^.!?]{0,40}$/;
const closing =
  /^((kind|best|warm|many|with) )*(regards|wishes|thanks|thank you|cheers|best|yours|sincerely|(un|muchos)? ?(cordial )?saludos?|(muchas )?gracias|atentamente|cordialmente|--)( .{0,30})?$/;
const footer = /^(sent from|get outlook|enviado desde|obtener outlook)\b/;
const courtesy =
  /^(ok|okay|yes|sure|sorry|no (problem|worries)|thanks|thank you|si|vale|claro|perfecto|gracias|de acuerdo|tranquil[oa]|no te preocupes|no se preocupe)$/;

/** Before a claim: it depends on something that has not happened, is asked for, or is only believed. */
const unsure =
  /\b(if|once|when|as soon as|after|until|unless|before|i think|i believe|i thought|perhaps|maybe|probably|should be|will|would|please|want|make sure|ensure|see that|si|cuando|en cuanto|una vez que|hasta que|antes de|creo|diria|quizas?|tal vez|supongo|deberia|por favor|espero|asegurate)\b/;
/** Before a claim: it is denied, doubted, or somebody else's words. */
const denied =
  /\b(not|cannot|can't|couldn't|don't|doubt|unsure|said|says|say|wrote|writes|told|asked|dudo|dudamos|dice|dices|dijo|dijiste|escribio|escribiste|pidio|pediste|no (es (verdad|cierto)|creo|creemos|consta|puedo confirmar|podemos confirmar|estoy segur[oa]|estamos segur[oa]s))\b/;
/** Whatever was deleted is there again. */
const backAgain = /\b(restor|recover|undelet|recuper|put it back)/;
/** What takes part of it back. */
const partly =
  /\b(but|except|apart from|although|however|only|almost|partly|pero|salvo|excepto|menos|aunque|solo|casi)\b/;
/** Folders of that name say where it lies, not that it is gone. */
const folderName = /\b(deleted items|elementos eliminados)\b/g;

const object =
  '(it|them|this|that|these|everything|both|all|(the|your|that|this|both|all)( \\w+)? (e-?mails?|messages?|mails?|copy|copies))';
const cosa =
  '((el|la|los|las|tu|su|tus|sus|ese|este|esos|vuestro)( \\w+)? (correos?|mensajes?|e-?mails?|mails?|copias?))';
const gone = '(eliminad[oa]s?|borrad[oa]s?)';
const adverbs = '((just|now|already|all|both|also|immediately|straight away|duly|permanently) )*';

const notDeleted: readonly RegExp[] = [
  /\b(not|never)( \w+)? (been )?deleted\b/,
  /\b(haven't|hasn't|isn't|wasn't|havent|hasnt|isnt)( \w+)? (been )?deleted\b/,
  /\b(didn't|did not|won't|will not|cannot|can't|can not|couldn't|could not|don't want to|do not want to|refuse to|unable to|not able to|am not going to|not going to)( \w+)? delete\b/,
  /\bstill have (it|them|a copy|the (e-?mail|message|mail))\b/,
  /\b(no|nunca|ni|tampoco) (se )?((lo|la|los|las|me|le) )*(he|hemos|ha|han|esta|estan|queda) ?(sido )?(eliminad[oa]s?|borrad[oa]s?)\b/,
  /\bno ((lo|la|los|las) )?(borramos|eliminamos)\b/,
  /\bno ((lo|la|los|las) )?(puedo|podemos|quiero|queremos|pienso|pensamos|voy a|vamos a|he podido|hemos podido|consigo|pude) (borrar|eliminar)/,
  /\bno ((lo|la|los|las) )?(borrare|eliminare|borraremos|eliminaremos)\b/,
  /^(aun |todavia )?(no|sin) (eliminad[oa]s?|borrad[oa]s?|eliminar|borrar)( (aun|todavia))?$/,
  /\b(aun|todavia) (lo|la|los|las) (tengo|tenemos|conservo|conservamos|guardo)\b/,
];

const deleted: readonly RegExp[] = [
  new RegExp(
    `^${adverbs}(e-?mails? |messages? |mails? )?${adverbs}(deleted|erased)( ${object})?( now| already)?$`,
  ),
  new RegExp(`\\b(i|we|i've|we've|ive|i have|we have) ${adverbs}(deleted|erased) ${object}\\b`),
  /^(i have|we have|i've|we've) (just |now |already )*deleted$/,
  new RegExp(
    `\\b(it|they|this|that|(the|your|both|all)( \\w+)? (e-?mails?|messages?|mails?)|messages?|e-?mails?|all|everything|both)('s| is| are| has been| have been| was| were|'ve been) (now |already |all )*(been )?(now |already )?deleted\\b`,
  ),
  /^(all|both|everything|(both|all) (e-?mails?|messages?|copies)) deleted$/,
  new RegExp(`^(ya )?(esta |estan |queda |quedan )?(ya )?${gone}( ya)?( ${cosa})?$`),
  new RegExp(`^(correos?|mensajes?|e-?mails?|mails?) (ya )?${gone}$`),
  new RegExp(`\\b(lo|la|los|las) (he|hemos) (ya )?${gone}\\b`),
  new RegExp(`\\b(he|hemos) (ya )?${gone} ${cosa}`),
  new RegExp(`\\b${cosa} (ya )?(esta|estan|queda|quedan|ha sido|han sido) (ya )?${gone}`),
  new RegExp(`^(ya )?(esta|estan) (todo |todos |todas )?(ya )?${gone}\\b`),
  new RegExp(`^(todo |ambos |ya esta, )(ya )?(esta |queda )?${gone}$`),
];

/** These say it only as the whole reply. */
const whole = new Set(['done', 'all done', 'hecho', 'ya esta hecho']);

/**
 * Whether the writer of a reply says that they deleted the message, or that they did not; `null` where they say
 * neither, ask, promise, or say both. English and Spanish. `text` is what the writer added, without the quoted part.
 */
export function claimIn(text: string, writer = ''): Claim | null {
  const sentences = sentencesOf(text, writer);
  const [only] = sentences;
  if (sentences.length === 1 && only !== undefined && whole.has(only)) return 'deleted';
  if (sentences.some((sentence) => backAgain.test(sentence))) return null;
  const claims = new Set(sentences.map(claimOf).filter((claim) => claim !== null));
  const [claim] = claims;
  return claims.size === 1 && claim !== undefined && claim !== 'both' ? claim : null;
}

function claimOf(sentence: string): Claim | 'both' | null {
  const said = sentence.replace(folderName, '');
  if (notDeleted.some((pattern) => pattern.test(said))) return 'notDeleted';
  const at = deleted.map((pattern) => said.search(pattern)).find((index) => index >= 0);
  const before = said.slice(0, at);
  if (at === undefined || unsure.test(before) || denied.test(before)) return null;
  return partly.test(said) ? 'both' : 'deleted';
}

/** What is said, sentence by sentence in lower case; without questions, greetings, closing and name. */
function sentencesOf(text: string, writer: string): string[] {
  const names = new Set(writer.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/));
  const lines = text
    .toLowerCase()
    // Without accents "sí" (yes) would turn into "si" (if), and "borré" (I deleted) into "borre" (that he delete).
    .replace(/(?<!\p{L})sí(?!\p{L})/gu, 'yes')
    .replace(/(?<!\p{L})(elimin|borr)é(?!\p{L})/gu, 'he $1ado')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”«»"*_]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
  const end = lines.findIndex((line, index) => {
    const plain = withoutEnd(line, ',.!');
    return footer.test(plain) || (index > 0 && closing.test(plain)) || line === '--';
  });
  return (
    lines
      .slice(0, end < 0 ? lines.length : end)
      .filter((line) => !greeting.test(withoutEnd(line, ',.:!')))
      .filter((line) => !line.split(/[\s,.]+/).every((word) => word === '' || names.has(word)))
      .join('\n')
      // "Hola, lo he borrado": what stands before a comma may be a courtesy of its own.
      .replace(/^(hi|hello|hey|hola|buen[oa]s( (dias|tardes|noches))?)( \p{L}+)?[,:!]\s*/u, '')
      .split(/(?<=[.!?;…])\s+|\n+|(?=¿)/u)
      .filter((sentence) => !/[?¿]/.test(sentence))
      .map((sentence) => sentence.replace(/[\p{Extended_Pictographic}\u{FE0F}¡!.;…:)(]+/gu, '').trim())
      .map((sentence) =>
        sentence.replace(/^([^,]+), /, (lead, word: string) => (courtesy.test(word) ? '' : lead)),
      )
      .map((sentence) => sentence.replace(/,? (thanks|thank you|gracias|un saludo|saludos|sorry)$/, ''))
      .map((sentence) => sentence.replace(/,$/, '').trim())
      .filter((sentence) => sentence !== '' && !courtesy.test(sentence))
  );
}
