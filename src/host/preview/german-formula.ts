import { FormulaRefused, missingBrackets } from './complete-formula';
import { formulaTokens } from './formula-tokens';
import type { FormulaToken, Notation } from './formula-tokens';
import {
  ENGLISH_ERROR,
  ENGLISH_ITEM,
  ENGLISH_NAME,
  GERMAN_ERROR,
  GERMAN_ITEM,
  GERMAN_NAME,
} from './german-functions';

/**
 * In which notation a formula was typed on a German page.
 *
 * A `;` between arguments is German for certain. Without one, a comma that cannot be a decimal comma, a decimal
 * point or an English name makes it English; what reads either way (`=MAX(1,2)`) is German, as in a German Excel.
 */
export function notationOf(formula: string): Notation {
  const tokens = formulaTokens(formula, 'german');
  if (tokens.some(({ kind }) => kind === 'separator')) return 'german';
  if (tokens.some((token) => token.kind === 'other' && (token.text === ',' || token.text === '.')))
    return 'english';
  if (tokens.some((token) => translatedName(token, GERMAN_NAME) !== undefined)) return 'english';
  return 'german';
}

/**
 * The formula as the engine stores it (English names, commas, points), its open brackets closed. Throws
 * {@link FormulaRefused}, also for one that cannot be read either way: `=SUMME(1.000;2)`.
 */
export function toEnglishFormula(
  formula: string,
  expects: (functionName: string) => string | undefined = () => undefined,
): string {
  const notation = notationOf(formula);
  const tokens = formulaTokens(notation === 'german' ? withoutBlanks(formula) : formula, notation);
  const read = tokens
    .map((token) =>
      notation === 'german' ? english(token, formula) : (translatedName(token, ENGLISH_NAME) ?? token.text),
    )
    .join('');
  return read + missingBrackets(tokens, formula, expects);
}

/** The stored formula as a German reader writes it: `=SUM(A1,1.5)` → `=SUMME(A1;1,5)`. */
export function toGermanFormula(formula: string): string {
  return formulaTokens(formula, 'english').map(german).join('');
}

/** `; ` as `;`: a blank behind a separator says nothing. */
export function withoutBlanks(formula: string): string {
  const tokens = formulaTokens(formula, 'german');
  return tokens
    .filter(({ text }, index) => !(text === ' ' && tokens[index - 1]?.kind === 'separator'))
    .map(({ text }) => text)
    .join('');
}

/** The formula with English marks and its own names, of the same length; unchanged where it is not surely German. */
export function englishMarks(formula: string): string {
  if (!formula.includes(';') || notationOf(formula) === 'english') return formula;
  return formulaTokens(formula, 'german')
    .map(({ kind, text }) => {
      if (kind === 'separator' || kind === 'column') return ',';
      return kind === 'number' ? text.replace(',', '.') : text;
    })
    .join('');
}

function english(token: FormulaToken, formula: string): string {
  switch (token.kind) {
    case 'function':
    case 'word':
      return translatedName(token, ENGLISH_NAME) ?? token.text;
    case 'number':
      return token.text.replace(',', '.');
    case 'separator':
    case 'column':
      return ',';
    case 'error':
      return ENGLISH_ERROR.get(token.text.toUpperCase()) ?? token.text;
    case 'table':
      return tableItems(token.text, ';', ',', ENGLISH_ITEM);
    case 'other':
      if (token.text === '.' || token.text === ',') {
        throw new FormulaRefused(
          `„${formula}“ mischt Schreibweisen: Argumente mit Semikolon trennen, Dezimalzahlen mit Komma und ` +
            'Tausender ohne Punkt schreiben, zum Beispiel 1234,50.',
        );
      }
      return token.text;
    case 'row':
    case 'opaque':
      return token.text;
  }
}

function german(token: FormulaToken): string {
  switch (token.kind) {
    case 'function':
    case 'word':
      return translatedName(token, GERMAN_NAME) ?? token.text;
    case 'number':
      return token.text.replace('.', ',');
    case 'separator':
      return ';';
    case 'column':
      return '.';
    case 'error':
      return GERMAN_ERROR.get(token.text.toUpperCase()) ?? token.text;
    case 'table':
      return tableItems(token.text, ',', ';', GERMAN_ITEM);
    case 'row':
    case 'opaque':
    case 'other':
      return token.text;
  }
}

/** TRUE and FALSE are words; every other translated name must be a call, so that a name `SUMME` stays one. */
function translatedName(
  { kind, text }: FormulaToken,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const name = text.toUpperCase();
  if (kind === 'function') return names.get(name);
  return kind === 'word' && /^(?:TRUE|FALSE|WAHR|FALSCH)$/.test(name) ? names.get(name) : undefined;
}

/** The inside of a structured reference: separators between its items, and `#Alle` and the like. */
function tableItems(text: string, from: string, to: string, items: ReadonlyMap<string, string>): string {
  let depth = 0;
  return text
    .split(/('.|[[\]]|#[\p{L} ]+)/u)
    .map((part) => {
      if (part === '[') depth += 1;
      if (part === ']') depth -= 1;
      const item = items.get(part.trim().toUpperCase());
      if (item) return item;
      return depth === 1 && part.trim() === from ? part.replace(from, to) : part;
    })
    .join('');
}
