import { domainOf } from '../../mailbox/domains';
import { finding, isShared, namesOf, type Addressee, type Facts, type Rule } from './facts';
import { areOneName } from './givenNames';
import { folded } from '../texts/textSearch';

const hail =
  '(?:dear|hi(?:ya)?|hello|hey|hei|hallo|ciao|morning|afternoon|evening|good \\w+|alright|hola|kaixo|egun on|arratsalde on|bon dia|bona tarda|(?:muy )?buen[oa]s?(?: [dt]\\S+| noches)?|(?:estimad|querid|apreciad)[oa]s?)';
/** A greeting with what follows it; one name and a comma; or a name, a comma and a greeting. */
const greeting = new RegExp(
  `^(?:${hail}[\\s,]+([^,:;!?()\\n]{2,60})|([A-ZÀ-Þ][a-zà-ÿ'-]+),(?:$|\\s+${hail}\\b))`,
  'i',
);
/** "Hi Bridget, hi Fergus": a second one. */
const second = new RegExp(`^[^,]{2,60},\\s+${hail}\\s+([A-ZÀ-Þ][a-zà-ÿ'-]+)`, 'i');

/** What stands before a surname, with or without its full stop and the space. */
const titles =
  /(?:^|\s)(?:(?:mr|sr)\.? (?:and|&|y) (?:mrs|ms|sra)|dra?|mrs?|ms|mx|messrs|mmes?|prof|sra?|sres|srta|d|dña|lic|ing|arq|sgt|capt?|rev|lt|col|hon|fr|miss|don|doña|señora?)(?:\.\s?|\s+)(?=\S)/gi;
/** Whoever is greeted so is greeted by what they are to the writer. */
const relations =
  /^(?:mom|mum|dad|mam[ai]|pap[ai]|ti[oa]|uncle|aunt\w*|abuel[oa]|gran\w+|prim[oa]|cousin|herman[oa]|bro|sis|hij[oa]|son|coach|boss|gents|dears|love|darling|cariño|honey|hon|cielo|guap[oa]s?)\b/;

/** Capitalized words with which nobody in particular is greeted. */
const toNobody =
  /\b(?:all|team|every\w+|both|colleagues?|sirs?|madam|there|friends?|customers?|clients?|members?|parents|neighbours|manager|support|service|department|tod[oa]s|equipo|compan\w+|senor\w*|clientes?|colegas|amig[oa]s?|famili\w+|vecin[oa]s|soci[oa]s|chic[oa]s|jef[ea]|alumn\w+|voluntari\w+|pacientes?|lads|ladies|gentlemen|guys|folks|girls|boys|committee|comision|volunteers|patients?|residents|students|staff|departamento|dias|tardes|noches|mentors?|editors?|contribuyentes?|padres|madres|profes\w*|teachers?|tutor\w*|thanks|gracias|regards|saludos|greetings|howdy|felicidades|felicitaciones|cheers|best|sorry|ok|yes|no|hi|hey|hello|hola|buenas|morning|afternoon|evening|great|brilliant|reminder|noted|agreed|understood|received|vale|genial|enhorabuena|entendido|recibid[oa]|hecho|perfect\w*)\b/;

/** The greeting names somebody who is no recipient. Where a team or a list is written to, anybody may be meant. */
export const salutation: Rule = (facts) => {
  const { message, people, parts } = facts;
  const [first = ''] = /\S.*/.exec(parts.own) ?? [];
  const line = first.slice(0, 120).trim();
  const [, greeted, alone = ''] = greeting.exec(line) ?? [];
  const [, other = ''] = second.exec(line) ?? [];
  const whole = (greeted ?? alone).replace(titles, ' ');
  const called = whole.replace(/\..*/, '').trim();
  const titled = whole.trim() !== (greeted ?? alone).trim();
  const spoken = folded(called);
  if (called === '' || people.length === 0 || toNobody.test(spoken) || relations.test(spoken)) return [];
  if (people.some(isShared)) return [];
  const names = called.split(/\s(?:and|y|e|i|&|\/|\+)\s/).concat(isName.test(other) ? other : []);
  const isUnknown = (name: string): boolean =>
    isName.test(name.trim()) && !people.some((person) => mayBe(folded(name.trim()), person));
  const strangers = names.filter(isUnknown).map((name) => name.trim());
  const [unknown] = strangers;
  // Of a couple with one mailbox only one has an address.
  if (unknown === undefined || (strangers.length < names.length && names.length > people.length)) return [];
  // Whoever is answered signed with the name by which they are called.
  const answered = !/^(?:new|forward)$/.test(message.kind);
  if (answered && parts.quoted.includes(unknown)) return [];
  const proven = titled || isSomebody(folded(unknown), facts);
  // Behind an address without a name anybody may stand.
  if (!proven && people.some((one) => one.field === 'to' && isOpaque(one))) return [];
  const initial = folded(unknown).charAt(0);
  const mayBeCalled = ({ name, local }: Addressee): boolean =>
    folded(`${name} ${local}`)
      .split(/[^a-z]+/)
      .some((word) => word.startsWith(initial));
  const perhaps =
    !proven ||
    answered ||
    strangers.length < names.length ||
    people.some((one) => isOpaque(one) || mayBeCalled(one));
  return [finding({ rule: 'salutation', name: unknown }, perhaps ? 'medium' : 'high', null, [unknown])];
};

/** One to four words with capitals. */
const isName = /^[A-ZÀ-Þ][\wÀ-ɏ'’-]+(?: (?:de|del|la|van|von|[A-ZÀ-Þ][\wÀ-ɏ'’-]*)){0,3}$/;

/** Somebody of that name is known: the word is a name, and a wrong one here. */
function isSomebody(called: string, { known, quotedNames }: Facts): boolean {
  const [first = ''] = called.split(' ');
  const isIn = (text: string): boolean => text.split(/[^a-z]+/).includes(first);
  return (
    first.length > 2 &&
    (Array.from(known).some((address) => isIn(address.slice(0, -domainOf(address).length - 1))) ||
      isIn(folded(quotedNames)))
  );
}

/** Of agil@… without a name one can only say that Ana may be meant. */
const isUnnamed = ({ local, name }: Addressee): boolean =>
  /^[a-z]+$/.test(local) && (name === '' || name.includes('@'));

/** No name at all stands for whoever reads there. */
const isOpaque = ({ name, local }: Addressee): boolean =>
  (name === '' || name.includes('@')) && !/[._-]/.test(local);

function mayBe(called: string, person: Addressee): boolean {
  const { local } = person;
  const names = namesOf(isUnnamed(person) ? Object.assign({}, person, { name: local.charAt(0) }) : person);
  return called
    .split(/[^a-z]+/)
    .some(
      (word) =>
        word !== '' &&
        ((word.length > 3 && local.includes(word) && !names.includes(`${word}n`)) ||
          names.some((other) => areOneName(word, other))),
    );
}
