/** A number, a text in quotes (a list of choices, say), or a truth value: it reads nothing and tells no way. */
export function isConstant(formula: string): boolean {
  return /^\s*(?:[-+]?\d+(?:\.\d*)?(?:E[-+]?\d+)?%?|"(?:[^"]|"")*"|TRUE|FALSE)\s*$/i.test(formula);
}
