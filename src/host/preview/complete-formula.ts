import type { FormulaToken } from './formula-tokens';

/** A formula that Excel does not take: it says what is missing instead. */
export class FormulaRefused extends Error {}

/**
 * The brackets that are to be put behind a formula, which Excel closes by itself. Throws {@link FormulaRefused} where
 * something else is missing: `=AMIP.KFA(1;` or `=((`.
 * @param expects what a function takes, e.g. `1 bis 3 Argumente`, where that is known
 */
export function missingBrackets(
  tokens: readonly FormulaToken[],
  formula: string,
  expects: (functionName: string) => string | undefined,
): string {
  const open: FormulaToken[] = [];
  const seen = tokens.filter(({ text }) => text.trim() !== '');
  const refuse = (why: string) => new FormulaRefused(`„${formula}“ ist keine vollständige Formel: ${why}`);

  for (const [index, token] of seen.entries()) {
    const before = seen[index - 1];
    if (token.kind !== 'other') continue;
    if (token.text === '(') open.push(before?.kind === 'function' ? before : token);
    if (token.text !== ')') continue;
    const opened = open.pop();
    if (!opened) throw refuse('Eine schließende Klammer hat keine öffnende.');
    if (before?.text === '(' && opened.kind !== 'function') throw refuse(EMPTY);
    if (before && isOperator(before)) throw refuse(`Hinter „${before.text}“ fehlt ein Wert.`);
  }
  const last = seen.at(-1);
  if (last?.text.startsWith('"') && last.text.split('"').length % 2 === 0)
    throw refuse('Ein Anführungszeichen fehlt.');
  const within = open.at(-1);
  if (last?.kind === 'separator' && within?.kind === 'function') {
    const takes = expects(within.text.toUpperCase());
    const hint = takes ? ` ${within.text.toUpperCase()} erwartet ${takes}.` : '';
    throw refuse(`Hinter dem letzten Semikolon fehlt ein Argument.${hint}`);
  }
  if (last?.text === '(' && within?.kind !== 'function') throw refuse(EMPTY);
  if (last && isOperator(last)) throw refuse(`Hinter „${last.text}“ fehlt ein Wert.`);
  return ')'.repeat(open.length);
}

const EMPTY = 'In der Klammer steht nichts.';

const isOperator = ({ kind, text }: FormulaToken): boolean => kind === 'other' && /^[-+*/^&=<>]$/.test(text);
