import { withoutSmallPrint } from './sensitiveWords';
import { folded } from './textSearch';

/** A body taken apart: what the writer says, the signature under it, and the messages that are quoted. */
export interface TextParts {
  own: string;
  signature: string;
  quoted: string;
}

/** The lines above a message that Outlook and other programs quote, in English and Spanish. */
const quoteBegins =
  /^\s*(?:[-_]{2,} ?(?:original|forwarded|mensaje)|begin forwarded|(?:on|el)\s.{4,300}\s(?:wrote|escribi[oó]):?\s*$)/i;
const headerFrom = /^\s*\*?(?:from|de):/i;
const headerOther = /^\s*\*?(?:sent|date|enviado.*|fecha|to|para):/i;

/** The mark that programs set above a signature; a longer rule of dashes divides the text. */
const mark = /^--\s*$/;
const closing =
  /^\s*(?:\w+ ){0,3}(?:regards|wishes|best|thanks|thank you|cheers|sincerely|saludos?|atentamente|cordialmente|gracias|abrazos?)[\s,.!]*$/i;
/** Words that make a line a sentence, and the end of one: these stand in no signature. */
const sentence =
  /(?:^|\s)(?:is|are|am|was|were|will|have|has|can|please|you|my|es|son|esta|estan|fue|he|ha|hay|tienes?|te|os|por favor|mi|aqui)(?!\S)|(?:\S+ ){3}\S*[a-z0-9]{4,}[.!?]$/;

/** Takes a body (see `readable`) apart. Answers between quoted lines are the writer's own. */
export function partsOf(body: string): TextParts {
  const own: string[] = [];
  const quoted: string[] = [];
  const lines = body.split('\n');
  const start = lines.findIndex((_, at) => quoteStartsAt(lines, at));
  lines.forEach((line, at) => {
    ((start >= 0 && at >= start) || /^\s*>/.test(line) ? quoted : own).push(line);
  });
  const signature = signatureIn(own);
  return {
    own: own.slice(0, signature).join('\n'),
    signature: own.slice(signature).join('\n'),
    quoted: quoted.join('\n'),
  };
}

function quoteStartsAt(lines: readonly string[], at: number): boolean {
  const lineAt = (index: number): string => (lines[index] ?? '').slice(0, 400);
  const line = lineAt(at);
  return (
    quoteBegins.test(line) ||
    // Programs break "On … wrote:" where the line is full.
    (/^\s*(?:on|el)\s/i.test(line) && quoteBegins.test(`${line} ${lineAt(at + 1)}`)) ||
    (headerFrom.test(line) && [1, 2, 3, 4].some((next) => headerOther.test(lineAt(at + next))))
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
 * Who stands on the header lines of the quoted messages (lower case), and To and Cc of the newest one: empty where
 * somebody stands there without an address.
 */
export function quotedPeople(quoted: string): { all: string[]; newestTo: string[] } {
  const all: string[] = [];
  let newestTo: string[] = [];
  let messages = 0;
  let complete = true;
  for (const line of quoted.split('\n')) {
    const [, key = ''] = /^[\s>]*\*?(from|de|to|para|cc|on|el)\b/i.exec(line.slice(0, 99)) ?? [];
    const found = key ? (line.slice(0, 20_000).toLowerCase().match(address) ?? []) : [];
    all.push(...found);
    if (/^(?:from|de)$/i.test(key)) messages += 1;
    else if (messages === 1 && /^(?:to|para|cc)$/i.test(key)) {
      complete = complete && found.length === line.split(';').filter((entry) => /\S/.test(entry)).length;
      newestTo = newestTo.concat(found);
    }
  }
  return { all, newestTo: complete ? newestTo : [] };
}
