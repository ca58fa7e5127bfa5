/** A label of a domain after `xn--` in the letters that it stands for; what is no punycode stays as it is. RFC 3492. */
export function fromPunycode(label: string): string {
  const split = label.lastIndexOf('-');
  const letters = Array.from(label.slice(0, Math.max(0, split)));
  let code = 128;
  let bias = 72;
  let at = 0;
  for (let next = split + 1; next < label.length; at += 1) {
    const before = at;
    for (let weight = 1, k = 36; ; k += 36, next += 1) {
      const digit = label.charCodeAt(next) - (/\d/.test(label.charAt(next)) ? 22 : 97);
      if (!(digit >= 0)) return label;
      at += digit * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    next += 1;
    const length = letters.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    if (code > 0x10ffff) return label;
    at %= length;
    letters.splice(at, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

function adapted(step: number, length: number, first: boolean): number {
  let delta = Math.floor(step / (first ? 700 : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
  return k + Math.floor((36 * delta) / (delta + 38));
}
