import { withoutSmallPrint } from './sensitiveWords';
import { folded } from './textSearch';

/** A body taken apart: what the writer says, the signature under it, and the messages that are quoted. */
export interface TextParts {
  own: string;
  signature: string;
  quoted: string;
}

/*
 * What programs write above a message that they quote, in English, Spanish, Catalan, Galician, Basque, Portuguese,
 * French, Italian, German, Dutch, and where they are alike, in their neighbours' languages.
 */

const divides =
  /^\s*(?:[-_]{2,} ?(?:original|forwarded|mensa|missatge|message |messaggio|urspr|weitergel|oorspr|doorge|jatorri)|begin forwarded|inicio del mensaje reenv)/i;
/** "On 3 May 2025, at 9:14, Ana Gil wrote:", "Am 3. Mai schrieb Ana Gil:"; the date or an address tells it from a sentence. */
const opensAnswer = /^\s*(?:on|el|o|le|il|am|em|op|missatge de)\s.*[\d@]/i;
const wrote =
  /\s(?:wrote|escribi[oóu]+|escreveu|va escriure|del dia|[aà] écrit|ha scritto|schrieb|schreef)(?:\s[^:]{0,120})?\s?:\s*$/i;

const headerFrom = /^[\s>]*\*?(?:from|de|von|da|van|nork|od|fra|från)\*?\s?:/i;
const headerTo = /^[\s>]*\*?(?:to|para|per a|per|[aà]|an|aan|nori|do|til|till|cc|kopie)\*?\s?:/i;
const headerDate =
  /^[\s>]*\*?(?:sent|date|envi[aoeé]\S*(?: el| o)?|fecha|data|gesendet|datum|inviato|verzonden|bidal\S*|wys\S+|sendt|skickat)\*?\s?:/i;
const headerSubject =
  /^[\s>]*\*?(?:subject|asunto|assumpte|assunto|gaia|objet|oggetto|betreff|onderwerp|temat|emne|ämne)\*?\s?:/i;

/** The mark that programs set above a signature; a longer rule of dashes divides the text. */
const mark = /^--\s*$/;
const closing =
  /^\s*(?:\w+ ){0,3}(?:regards|wishes|best|thanks|thank you|cheers|sincerely|faithfully|truly|saludos?|salutacions|atentamente|atte|cordialmente|gracias|abrazos?)(?: cordial\w*)?[\s,.!]*$/i;
/** Words that make a line a sentence, and the end of one: these stand in no signature. */
const sentence =
  /(?:^|\s)(?:is|are|am|was|were|will|have|has|can|please|you|my|es|son|esta|estan|fue|he|ha|hay|tienes?|te|os|por favor|mi|aqui)(?!\S)|(?:\S+ ){3}\S*[a-z0-9]{4,}[.!?]$/;

/** Characters of a line, and of lines after it, by which the beginning of a quoted message is told. */
const longestLine = 400;
const headerLines = 5;

/** Takes a body (see `readable`) apart. Answers between or below quoted lines are the writer's own. */
export function partsOf(body: string): TextParts {
  const own: string[] = [];
  const quoted: string[] = [];
  const lines = body.split('\n');
  const start = lines.findIndex((_, at) => quoteStartsAt(lines, at));
  const marked = start >= 0 && isMarked(lines, start);
  lines.forEach((line, at) => {
    const inQuote =
      start >= 0 && at >= start && (!marked || (at < start + 2 && introduces(lines, at, start)));
    (inQuote || /^\s*>/.test(line) ? quoted : own).push(line);
  });
  const signature = signatureIn(own);
  return {
    own: own.slice(0, signature).join('\n'),
    signature: own.slice(signature).join('\n'),
    quoted: quoted.join('\n'),
  };
}

/** Whether each line of the quoted message has its mark: then what has none is an answer. */
function isMarked(lines: readonly string[], start: number): boolean {
  const next = lines
    .slice(start + 1, start + 4)
    .find((line) => /\S/.test(line) && !wrote.test(line.slice(0, longestLine)));
  return next !== undefined && /^\s*>/.test(next);
}

/** The line "On … wrote:", which may be broken in two. */
const introduces = (lines: readonly string[], at: number, start: number): boolean =>
  at === start ||
  (!wrote.test((lines[start] ?? '').slice(0, longestLine)) &&
    wrote.test((lines[at] ?? '').slice(0, longestLine)));

function quoteStartsAt(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').slice(0, longestLine);
  if (!/\S/.test(line)) return false;
  if (divides.test(line)) return true;
  const lineAt = (index: number): string => (lines[index] ?? '').slice(0, longestLine);
  if (opensAnswer.test(line)) {
    // Programs break "On … wrote:" where the line is full.
    if (wrote.test(line) || wrote.test(`${line} ${lineAt(at + 1)}`)) return true;
  }
  if (!headerFrom.test(line)) return false;
  const below = Array.from({ length: headerLines }, (_, index) => lineAt(at + 1 + index));
  // From, To and Date alone may be somebody's journey.
  return (
    below.some((one) => headerTo.test(one) || headerDate.test(one)) &&
    (below.some((one) => headerSubject.test(one)) ||
      [line, ...below].some((one) => /\S@\S/.test(one) && (one === line || headerTo.test(one))))
  );
}

/**
 * The line from which on only the signature comes. A "Thanks" that opens the text closes nothing, nor does one after
 * which the text goes on.
 */
function signatureIn(own: readonly string[]): number {
  const first = own.findIndex((line) => /\S/.test(line));
  const lastOf = (pattern: RegExp): number => {
    let at = own.length - 1;
    while (at > first && !pattern.test((own[at] ?? '').slice(0, 80))) at -= 1;
    return at > first ? at : -1;
  };
  const marked = lastOf(mark);
  const closed = lastOf(closing);
  if (closed > marked && isSignature(own.slice(closed + 1))) return closed;
  return marked < 0 ? own.length : marked;
}

/** At most eight short lines and no sentence, the small print apart. */
function isSignature(lines: readonly string[]): boolean {
  const told = withoutSmallPrint(folded(lines.join('\n')))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return told.length <= 8 && told.every((line) => line.length <= 80 && !sentence.test(line));
}

const address = /[^\s<>"'(),;:[\]]{1,64}@[^\s<>"'(),;:[\]]{1,190}/g;

/**
 * Who stands on the header lines of the quoted messages (lower case), those `lines` themselves, and To and Cc of the newest one: empty where
 * somebody stands there without an address.
 */
export function quotedPeople(quoted: string): { all: string[]; newestTo: string[]; lines: string } {
  const all: string[] = [];
  let newestTo: string[] = [];
  let messages = 0;
  let complete = true;
  let headers = '';
  for (const line of quoted.split('\n')) {
    const start = line.slice(0, longestLine);
    const isFrom = headerFrom.test(start);
    const isTo = headerTo.test(start);
    const names = isFrom || isTo || opensAnswer.test(start.replace(/^[\s>]+/, ''));
    const found = names ? (line.slice(0, 20_000).toLowerCase().match(address) ?? []) : [];
    all.push(...found);
    if (names) headers += `${start}\n`;
    if (isFrom) messages += 1;
    else if (messages === 1 && isTo) {
      complete = complete && found.length === line.split(';').filter((entry) => /\S/.test(entry)).length;
      newestTo = newestTo.concat(found);
    }
  }
  return { all, newestTo: complete ? newestTo : [], lines: headers };
}
