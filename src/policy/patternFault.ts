/*
 * Whether a regular expression of the administrator's can be slow on an unlucky text, told by its form alone. What it
 * lets pass tries a few million ways at most in a paragraph (see `longestParagraph`); what it refuses may be quick, but
 * nobody can see that it is.
 */

/** Characters that a pattern meets at once. */
export const longestParagraph = 1_000;

/** Ways of matching that may be tried in one paragraph, about ten milliseconds of them. */
const mostWays = 3_000_000;
/** So many alternatives with repetitions in them are followed one by one. */
const mostPaths = 100;
/** A repeated group up to here is read as if it were written out. */
const writtenOut = 5;

/** Why a pattern is not used, in the order in which it is looked for. */
export type PatternFault = 'unreadable' | 'fitsNothing' | 'nested' | 'alternatives' | 'manyWays';

/** One character of a pattern that may come `min` to `max` times. */
interface Piece {
  /** Those of `sample` that it may be. */
  set: string;
  min: number;
  max: number;
}
type Path = readonly Piece[];

class Slow extends Error {
  constructor(readonly fault: PatternFault) {
    super(fault);
  }
}

/** What is wrong with a pattern (`i` implied); `null`: it can be used. */
export function patternFault(pattern: string): PatternFault | null {
  try {
    // One that fits the empty text would find something in every message.
    if (new RegExp(pattern, 'i').test('')) return 'fitsNothing';
    const ways = alternativesOf(pattern).reduce((sum, path) => sum + waysOf(path), 0);
    return ways > mostWays ? 'manyWays' : null;
  } catch (error) {
    return error instanceof Slow ? error.fault : 'unreadable';
  }
}

/** One of each kind that patterns tell apart: letters, digits, marks, spaces, accents. */
const sample = `${Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)).join('')}\t\né€`;

const setOf = (atom: string): string => {
  if (atom.length === 1 && atom !== '.') return atom.toLowerCase() + atom.toUpperCase();
  const one = new RegExp(`^(?:${atom})$`, 'i');
  return Array.from(sample)
    .filter((character) => one.test(character))
    .join('');
};

const meet = (one: string, other: string): boolean =>
  Array.from(one).some((character) => other.includes(character));

/** An escape, a class, the start of a group, or one character; then how often. */
const tokens =
  /(\\(?:u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[^]))|(\[(?:\\[^]|[^\]\\])*\])|(\((?:\?(?::|=|!))?)|(\))|(\|)|([^])/gi;
const times = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/;

/** The ways through a pattern: what follows what. */
function alternativesOf(pattern: string): Path[] {
  let at = 0;
  const next = (): RegExpExecArray | null => {
    tokens.lastIndex = at;
    return at < pattern.length ? tokens.exec(pattern) : null;
  };
  const howOften = (): { min: number; max: number } => {
    const [written = '', from = '', comma, to = ''] = times.exec(pattern.slice(at)) ?? [];
    at += written.length;
    if (written === '') return { min: 1, max: 1 };
    if (from) return { min: Number(from), max: !comma ? Number(from) : to ? Number(to) : Infinity };
    return { min: written.startsWith('+') ? 1 : 0, max: written.startsWith('?') ? 1 : Infinity };
  };
  const alternatives = (): Path[] => {
    const all: Path[] = [];
    let paths: Path[] = [[]];
    for (let token = next(); token; token = next()) {
      const [text, escape, , group, close, bar] = token;
      if (close) break;
      at += text.length;
      if (bar) {
        all.push(...paths);
        paths = [[]];
        continue;
      }
      let inner: Path[];
      if (group) {
        inner = alternatives();
        at += 1;
      } else if (/^(?:[\^$]|\\b)$/i.test(text)) {
        continue;
      } else {
        // What an earlier group found may be anything.
        const back = escape !== undefined && /^\\[1-9]$/.test(escape);
        inner = [[back ? { set: sample, min: 0, max: Infinity } : { set: setOf(text), min: 1, max: 1 }]];
      }
      const repeated = repeatedly(inner, howOften());
      paths = joined(paths, repeated);
    }
    return all.concat(paths);
  };
  return alternatives();
}

function joined(paths: readonly Path[], ends: readonly Path[]): Path[] {
  if (paths.length * ends.length > mostPaths) throw new Slow('manyWays');
  return paths.reduce<Path[]>((all, path) => all.concat(ends.map((end) => path.concat(end))), []);
}

const isLoop = ({ min, max }: Piece): boolean => max > min;

/** What a character or a group is that may come more than once. */
function repeatedly(inner: readonly Path[], { min, max }: { min: number; max: number }): Path[] {
  const [only = [], another] = inner;
  const [piece] = only;
  if (!another && piece && only.length === 1 && !isLoop(piece)) {
    return [[{ set: piece.set, min: piece.min * min, max: piece.max * max }]];
  }
  const plain = inner.every((path) => !path.some(isLoop));
  if (max > 1) refuseAmbiguous(inner, max);
  if (max > writtenOut) return [[{ set: unionOf(inner), min, max: Infinity }]];
  if (plain) {
    // Words of which one is chosen move nothing by themselves.
    const piece = { set: unionOf(inner), min: Math.max(1, min), max };
    return min === 0 || inner.some((path) => path.length === 0) ? [[piece], []] : [[piece]];
  }
  if (max === 1) return min === 0 ? [...inner, []] : [...inner];
  let paths: Path[] = min === 0 ? [[]] : [];
  let written: Path[] = [[]];
  for (let count = 1; count <= max; count += 1) {
    written = joined(written, inner);
    if (count >= min) paths = paths.concat(written);
  }
  return paths;
}

const unionOf = (paths: readonly Path[]): string => {
  const all = paths.reduce<string[]>((sets, path) => sets.concat(path.map(({ set }) => set)), []);
  return Array.from(sample)
    .filter((character) => all.some((set) => set.includes(character)))
    .join('');
};

/** A repeated group whose text can be shared out among its rounds in more than one way takes for ever. */
function refuseAmbiguous(inner: readonly Path[], max: number): void {
  const [first = '', ...others] = inner.map((path) => path[0]?.set ?? sample);
  let before = first;
  for (const set of others) {
    if (meet(before, set)) throw new Slow('alternatives');
    before += set;
  }
  for (const path of inner) {
    path.forEach((piece, index) => {
      if (!isLoop(piece)) return;
      // `(?:\d ?)+`: what may be left out is nothing else of the group.
      const apart = path.every((other, place) => place === index || !meet(other.set, piece.set));
      const few = max <= writtenOut && piece.max < Infinity;
      if (!few && !(piece.max === 1 && apart)) throw new Slow('nested');
    });
  }
}

/**
 * How many ways a paragraph can be shared out among the repetitions of a path, at most. Two of them multiply where what
 * stands between them may also be a part of the first; the place where the search begins is the first of all.
 */
function waysOf(path: Path): number {
  const pieces: Path = [{ set: sample, min: 0, max: longestParagraph }, ...path];
  const best: number[] = [];
  pieces.forEach((piece, index) => {
    let before = 1;
    for (let other = index - 1; other >= 0; other -= 1) {
      const earlier = pieces[other];
      if (!earlier) continue;
      const linked = pieces
        .slice(other + 1, index)
        .every(({ set, min }) => min === 0 || (meet(set, piece.set) && meet(set, earlier.set)));
      if (isLoop(earlier) && linked && meet(earlier.set, piece.set))
        before = Math.max(before, best[other] ?? 1);
    }
    const own = isLoop(piece)
      ? Math.min(piece.max, longestParagraph) - Math.min(piece.min, longestParagraph)
      : 1;
    best[index] = before * Math.max(1, own);
  });
  return Math.max(...best);
}
