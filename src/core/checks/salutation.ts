import { finding, isShared, namesOf, type Addressee, type Rule } from './facts';
import { folded } from '../texts/textSearch';

/** A greeting with what follows it, or one name and a comma. */
const greeting =
  /^(?:(?:dear|hi(?:ya)?|hello|hey|morning|afternoon|evening|good \w+|alright|hola|(?:muy )?buen[oa]s?(?: [dt]\S+| noches)?|(?:estimad|querid|apreciad)[oa]s?)[\s,]+([^,:;!?()\n]{2,60})|([A-ZÀ-Þ][a-zà-ÿ'-]+),$)/i;

const titles = /(?:^|\s)(?:(?:dra?|mrs?|ms|prof|sra?|srta|d|dña)(?:\.|(?= ))|miss|don|doña|señora?)(?= |$)/gi;

/** Capitalized words with which nobody in particular is greeted. */
const toNobody =
  /\b(?:all|team|every\w+|both|colleagues?|sirs?|madam|there|friends?|customers?|clients?|members?|parents|neighbours|manager|support|service|department|tod[oa]s|equipo|compan\w+|senor\w*|clientes?|colegas|amig[oa]s?|famili\w+|vecin[oa]s|soci[oa]s|chic[oa]s|jef[ea]|alumn\w+|voluntari\w+|pacientes?|lads|ladies|gentlemen|guys|folks|girls|boys|committee|volunteers|patients?|residents|students|staff|departamento|dias|tardes|thanks|gracias|regards|saludos|cheers|best|sorry|ok|yes|no|hi|hey|hello|hola|buenas|morning|afternoon|evening|great|brilliant|reminder|noted|agreed|understood|received|vale|genial|enhorabuena|entendido|recibid[oa]|hecho|perfect\w*)\b/;

/** Names for one person that do not begin alike; those that do need no list. */
const nicknames =
  ' bob robert , bill william , dick richard , jim james , jack john , ted edward , peggy margaret , liz elizabeth , beth elizabeth , kate catherine , kate katherine , tony anthony , tony antonio , toni antonio , mike michael , pepe jose , paco francisco , nacho ignacio , lola dolores , quique enrique , chema jose , charo rosario , chus jesus , xavi javier , manolo manuel , merche mercedes , maite maria , majo maria , tom thomas , concha concepcion , marisa maria , mamen carmen , dave david , steve stephen , harry henry , becky rebecca , patxi francisco , loli dolores , nando fernando , conchi concepcion , tess teresa , lupe guadalupe , kike enrique , betty elizabeth , harry harold '.split(
    ',',
  );

/** The greeting names somebody who is no recipient. Where a team or a list is written to, anybody may be meant. */
export const salutation: Rule = ({ message, people, parts }) => {
  const [first = ''] = /\S.*/.exec(parts.own) ?? [];
  const [, greeted, alone = ''] = greeting.exec(first.slice(0, 120).trim()) ?? [];
  const called = (greeted ?? alone).replace(titles, ' ').replace(/\..*/, '').trim();
  if (people.length === 0 || toNobody.test(folded(called)) || people.some(isShared)) return [];
  const unknown = called
    .split(/\s+(?:and|y|e|&|\/|\+)\s+/)
    .find((name) => isName.test(name) && !people.some((person) => mayBe(folded(name), person)));
  if (unknown === undefined) return [];
  // Whoever is answered signed with the name by which they are called.
  const answered = !/^(?:new|forward)$/.test(message.kind);
  if (answered && parts.quoted.includes(unknown)) return [];
  const initial = folded(unknown).charAt(0);
  const mayBeCalled = ({ name, local }: Addressee): boolean =>
    folded(`${name} ${local}`)
      .split(/[^a-z]+/)
      .some((word) => word.startsWith(initial));
  const perhaps = answered || people.some((person) => isUnnamed(person) || mayBeCalled(person));
  return [finding({ rule: 'salutation', name: unknown }, perhaps ? 'medium' : 'high', null, [unknown])];
};

/** One to four words with capitals. */
const isName = /^[A-ZÀ-Þ][\wÀ-ɏ'’-]+(?: (?:de|del|la|van|von|[A-ZÀ-Þ][\wÀ-ɏ'’-]*)){0,3}$/;

/** Of agil@… without a name one can only say that Ana may be meant. */
const isUnnamed = ({ local, name }: Addressee): boolean =>
  /^[a-z]+$/.test(local) && (name === '' || name.includes('@'));

function mayBe(called: string, person: Addressee): boolean {
  const { local } = person;
  return called
    .split(/[^a-z]+/)
    .some(
      (word) =>
        (word.length > 3 && local.includes(word)) ||
        namesOf(isUnnamed(person) ? Object.assign({}, person, { name: local.charAt(0) }) : person).some(
          (other) => areOne(word, other),
        ),
    );
}

function areOne(called: string, name: string): boolean {
  const stem = called.replace(/(...)(?:ie|i|y)$/, '$1');
  return (
    called === name ||
    (stem.length > 2 && name.startsWith(stem)) ||
    (name.length !== 2 && called.startsWith(name)) ||
    nicknames.includes(` ${called} ${name} `) ||
    nicknames.includes(` ${name} ${called} `)
  );
}
