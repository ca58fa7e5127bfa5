import type { ComposedMessage } from '../../mailbox/composedMessage';
import { domainOf } from '../../mailbox/domains';
import { finding, type Rule } from './facts';
import type { Finding } from './finding';
import { companyOf } from './providers';
import { folded, matchesOf, unique } from '../texts/textSearch';

/** "I attach", "see attached", "the attachment", "adjunto la factura", "en el documento adjunto"; sentence by sentence. */
const mention =
  /\b(?:(?:i|we|i'm|i've|i'll|we've|have|am|will|see|find|is|are|as|it|them|file|document|version|copy|report|the|this|in|my|our|an|two) (?:also )?(?:attach(?:ed|ing|ments?)?|enclos(?:ed?|ing))|(?:attached|enclosed) (?:is|are|please|you|find|here\w*)|pfa|se adjuntan?|adjunt(?:o|os|as|amos|ado|ados)|\w*(?:ion|ra|ja|pia|ta|[tdi]o|van?|la|mos) adjunta|adjunta (?:va|te|les?|os|encontr\w+)|anex(?:o|amos) (?:el|la|los|las|te))\b|^\W*(?:attach|enclos)(?:ed|ing)\b|\b(?:and|i've|have) (?:attach|enclos)ed (?:the|a|an|my|our|your|it)\b|\b(?:draft|copy|contract|invoice|statement) enclosed\b|\(attachment\)|\b(?:paso|envio|mando|remito|dejo) adjunt[oa]s?\b|\banexo envio\b|\b(?:te|os|le|les) (?:paso|envio|mando|dejo) en (?:pdf|word|excel)\b|\battached(?:\W*$|[,:(]| (?:- |for\b|as\b))/;

/** What a sentence says that mentions attachments and announces none: there is none, somebody else's, one sent before or later, small print, another meaning. */
const meansOther =
  /\b(?:unable|(?:he|hemos|ha|han) (?:revis|leid|vist|firm|abiert|recib|mirad|estudi)\w*|(?:have|has|'ve) (?:reviewed|read|signed|opened|seen|received|looked)) (?:\S+ ){0,6}(?:attach|adjunt)|\b(?:me|nos) pod\w+ (?:\S+ ){0,6}adjunt|\w(?:aste|asteis|aron|ais) adjunt|adjunt\w+ no\b|attached (?:garage|house|bathroom|building)|(?:attached|adjunt\w+)(?: \w+){0,2} (?:links?|enlaces?|vinculos?)\b|(?:\b(?:not?|nothing|without|never|sin|ningun\w?|nada|nunca)|n't|\b(?:do|did|does|is|was|have|has|could)nt)(?: \w+){0,3} (?:attach|enclos|adjunt|anex)|\b(?:you|he|she|they|who)(?: \w+)? (?:attach|enclose|sen[dt]|share)|\b(?:can|could|would|please)(?: you)? attach|can'?t\b|cannot|\b(?:got|received?|opened|saw|reviewed|for|your)(?: the| your)? attach|\b(?:gracias|recib\w+|abr\w+|vist[oa]s?|leido|falta\w*|pued\w+|podri?\w+|olvid\w+|tus?|sus?|me \w+|has?|habeis) (?:\w+ ){0,3}adjunt|\b(?:mand|envi|pas|remit)\w*(?:me|nos)\w*(?: \w+){0,6} adjunt|\bque adjunt(?:as?|ais|aste)\b|(?:attach|adjunt)\w* (?:last \w+|yesterday|tomorrow|manana|luego|ayer)(?!['’\w])|(?:attach\w+|adjuntos?) (?:was|were|(?:did|does|do|could|wo)(?: no|n')t|no) |\b(?:this|este) (?:e-?mail|message|mensaje|correo)(?: electronico)?,? (?:and|or|y|o)\b|\badjunt[oa] (?:a la|al?) (?!presente|este|mensaje|correo|e?-?mail)|(?:director\w*|profesor\w*|fiscal|medic[oa]|secretari[oa]|jef[ae]|gerente|coordinador\w*|president[ea]) adjunt|\b(?:(?:previous|earlier|last) (?:e-?mail|mail|message)|anterior|previo)\b|attach(?:ed|ment)? to (?!this|the (?:e-?mail|message))|ll attach(?: \w+)+ (?:to (?:the|your)|once|when|later|tomorrow)\b|\byou\S*(?: have)? (?:forg|miss)\w+(?: \w+)? attach|please(?: \w+)+ as an attach|attach (?:great|much|little|importance|value)/;

const link = /https?:\/\/\S+/gi;
const cloudFile =
  /(?:sharepoint|onedrive|1drv|drive\.google|docs\.google|dropbox|wetransfer|we\.tl|box\.com|icloud)/i;

/** The text says that something is attached, and nothing is; a link to a file in the cloud is something. */
export const attachmentMissing: Rule = ({ message, parts }) => {
  const { attachments } = message;
  const written = `${parts.own}\n${parts.signature}`;
  const text = folded(written.slice(0, 20_000));
  const shown = /screenshot|picture|image|photo|captura|imagen|foto/.test(text);
  if (attachments.some(({ inline }) => !inline || shown)) return [];
  if (matchesOf(written, link).some(([address]) => cloudFile.test(address))) return [];
  for (const sentence of unbroken(text).split(/[!?\n;]|\.\s/)) {
    const said = sentence.slice(0, 400).replace(/[\s\u00a0]{1,9}/g, ' ');
    const mentioned = meansOther.test(said) ? null : mention.exec(said);
    const word = /(?:attach|enclos|adjunt|anex)\w*|pfa|pdf|word|excel/.exec(mentioned?.[0] ?? '');
    if (word) return [finding({ rule: 'attachmentMissing', word: word[0] }, 'high')];
  }
  return [];
};

/** A line that is full, and goes on in the next, was broken by a program. */
const unbroken = (text: string): string =>
  text.split('\n').reduce((all, line, index, lines) => {
    const before = lines[index - 1] ?? '';
    const goesOn = before.length > 55 && /[a-z,]$/.test(before.slice(-1)) && /^[a-z]/.test(line);
    return all + (index === 0 ? '' : goesOn ? ' ' : '\n') + line;
  }, '');

/** A file that names a company whom the writer knows, on a message to another one, and the text does not speak of it. */
export const attachmentNamesOther: Rule = ({ message, people, outsiders, known, knowledge, spoken }) => {
  if (outsiders.length === 0 || message.attachments.length === 0) return [];
  const here = unique(knowledge.ownDomains.concat(people.map(({ domain }) => domain)).map(companyOf));
  const elsewhere = unique(Array.from(known).map((address) => companyOf(domainOf(address)))).filter(
    (company) => company.length > 3 && !here.includes(company) && !spoken.has(company),
  );
  return filesOf(message).reduce<Finding[]>((findings, file) => {
    // Whole words, however they are divided: north-sea-tools, North Sea Tools.
    const words = folded(file).match(/[0-9a-z]+/g) ?? [];
    const names = new Set<string>();
    words.forEach((_, at) => [1, 2, 3, 4].forEach((many) => names.add(words.slice(at, at + many).join(''))));
    const company = here.some((name) => names.has(name))
      ? undefined
      : elsewhere.find((name) => names.has(name));
    if (company === undefined) return findings;
    const found = { rule: 'attachmentNamesOther' as const, file, company };
    return findings.concat(finding(found, 'medium', { kind: 'removeAttachment', file }, [file]));
  }, []);
};

/** Files that run when they are opened, and those of Office that hold programs. */
const programs =
  /\.(?:exe|scr|pif|bat|cmd|jse?|vb[es]|ws[fh]|hta|ps1|msi|jar|lnk|iso|img|vhdx?|reg|dll|apk|chm)$/;
const macros = /\.(?:xls|doc|ppt|dot)m$/;
/** A harmless ending before another one, or letters that turn the direction of writing: a name that deceives. */
const deceives = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|txt|csv)\s*\.[a-z0-9]+$|[\u202a-\u202e]/;

export const riskyAttachment: Rule = ({ message, outsiders }) =>
  filesOf(message).reduce<Finding[]>((findings, file) => {
    const name = file.toLowerCase();
    const how = !programs.test(name) ? 'macros' : deceives.test(name) ? 'deceives' : 'runs';
    if (how === 'macros' && (outsiders.length === 0 || !macros.test(name))) return findings;
    const severity = how === 'deceives' ? 'high' : how === 'runs' && outsiders.length > 0 ? 'medium' : 'low';
    const found = { rule: 'riskyAttachment', file, how } as const;
    return findings.concat(finding(found, severity, { kind: 'removeAttachment', file }, [file]));
  }, []);

const filesOf = ({ attachments }: ComposedMessage): string[] =>
  unique(attachments.filter(({ inline }) => !inline).map(({ name }) => name));
