/**
 * Signs that statistics put in place of a figure: `-` nothing or unknown, `.` unknown or secret, `*` suppressed,
 * `x` not meaningful, `...` later, `/` not reliable. They mean that a value is missing; none of them is 0.
 */
const SIGNS: ReadonlySet<string> = new Set(['-', '–', '−', '.', '*', 'x', 'X', '...', '…', '/']);

/** `text` without surrounding space. */
export function isMissingSign(text: string): boolean {
  return SIGNS.has(text);
}
