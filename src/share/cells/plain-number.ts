const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

/** Numbers of so many digits survive the way through a double. */
const MOST_DIGITS = 15;
/** From 1e-7 on numbers are written with an exponent. */
const MOST_ZEROS = 5;

/**
 * Whether a number is written as JavaScript would write it, the shortest decimal without an exponent. Then nobody needs
 * to compute it to write it again. False does not say that it is not.
 */
export function isPlainNumber(text: string, from: number, to: number): boolean {
  const start = text.charCodeAt(from) === MINUS ? from + 1 : from;
  let point = -1;
  for (let at = start; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT && point < 0) point = at;
    else if (code < ZERO || code > NINE) return false;
  }
  const whole = point < 0 ? to : point;
  const digits = to - start - (point < 0 ? 0 : 1);
  if (digits > MOST_DIGITS || whole === start) return false;
  if (text.charCodeAt(start) === ZERO && (whole > start + 1 || (point < 0 && start > from))) return false;
  return point < 0 || isPlainFraction(text, point + 1, to);
}

/** It ends with no zero and does not begin with too many. */
function isPlainFraction(text: string, from: number, to: number): boolean {
  if (from === to || text.charCodeAt(to - 1) === ZERO) return false;
  let first = from;
  while (text.charCodeAt(first) === ZERO) first += 1;
  return first - from <= MOST_ZEROS;
}

/** The whole number between two places; -1: something else stands there. */
export function wholeIn(text: string, from: number, to: number): number {
  let whole = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    whole = whole * 10 + digit;
  }
  return to > from ? whole : -1;
}
