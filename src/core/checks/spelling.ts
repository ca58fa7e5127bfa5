import { fromPunycode } from './punycode';

/** Letters of other scripts that look like the Latin letter after them. */
const twins =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwոnսuցgνvοoαaρpιiκkτtυuηnωwıiɡgɑaмmтtкkвbнhᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';

const isForeign = /[\u0370-\u058f\u1d00-\u1d2b\ua730-\ua731]/;

/** Punycode undone. */
const decoded = (text: string): string =>
  text.replace(/xn--([a-z0-9-]+)/g, (_, label: string) => fromPunycode(label));

/** Nothing to be taken for something else, as nearly all addresses are. */
const plain = /^(?!.*xn--)[ -~]*$/;

/** What the reader takes a text for: no accents, letters of other scripts as the Latin ones that they look like. */
export const asLatin = (text: string): string => (plain.test(text) ? text : latinOf(text));

const latinOf = (text: string): string =>
  decoded(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^ -~]/g, (letter) => {
      const at = twins.indexOf(letter);
      return at % 2 === 0 ? twins.charAt(at + 1) : letter;
    });

/** Whether a part of the address mixes Latin letters with those of a script that looks like it. */
export const mixesScripts = (text: string): boolean =>
  decoded(text)
    .split(/[.@_-]/)
    .some((part) => isForeign.test(part) && /[a-z]/.test(part));

/** The same for letters and digits that are taken for each other: paypa1, rnicrosoft, c0ntoso. */
const skeleton = (text: string): string =>
  asLatin(text).replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/0/g, 'o').replace(/[1i]/g, 'l');

/** Known texts, the most trustworthy first, among which those are found that are one slip of the keyboard away. */
export interface Spellings {
  /** The first known text that this one is taken for; `null` where there is none before that very text. */
  nearestTo: (text: string) => string | null;
}

/** Two short names that differ so little are two names, unless they look alike or two neighbours are swapped. */
export const isTypedWrongly = (one: string, other: string): boolean =>
  skeleton(one) === skeleton(other) ||
  (one.length === other.length && Array.from(one).sort().join('') === Array.from(other).sort().join(''));

export function spellings(known: readonly string[]): Spellings {
  const skeletons = known.map(skeleton);
  return {
    nearestTo: (text) => {
      const own = skeleton(text);
      const near = known.find(
        (other, at) =>
          other === text ||
          ((isOneSlip(own, skeletons[at] ?? '') || isOneSlip(text, other)) && !isNumbered(text, other)),
      );
      return near === undefined || near === text ? null : near;
    },
  };
}

/** At most one letter more, less, other, or two neighbours swapped. Makes no texts: it runs some 100,000 times. */
function isOneSlip(one: string, other: string): boolean {
  const longer = one.length - other.length;
  if (longer > 1 || longer < -1) return false;
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shortest - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end += 1;
  const differing = Math.max(one.length, other.length) - start - end;
  return (
    differing < 2 ||
    (differing === 2 &&
      longer === 0 &&
      one.charAt(start) === other.charAt(start + 1) &&
      one.charAt(start + 1) === other.charAt(start))
  );
}

/** line1 and line2 are two of a row. */
const isNumbered = (one: string, other: string): boolean =>
  /\d/.test(one) && /\d/.test(other) && one.replace(/\d/g, '') === other.replace(/\d/g, '');
