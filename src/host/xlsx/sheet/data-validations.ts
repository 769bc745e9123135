import { areaAddress, parseAreas, quoteSheetName } from '../address';
import { fileFormula } from '../formula/file-formula';
import { messages } from '../messages';
import type { SheetSnapshot, ValidationSnapshot } from '../snapshot';
import { countedList, element, textContent } from '../xml';

/** What Excel's own dialogue accepts; a file that exceeds it is called damaged. */
const MAX_TITLE = 32;
const MAX_TEXT = 255;

/** The comparisons of a file. Office.js calls them the same, but for the ending of `EqualTo`. */
const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];

function short(text: string, what: string, limit: number, where: string): string {
  if (text.length > limit) throw new Error(messages.validationText(where, what, text.length, limit));
  return text;
}

/** The comparison of a rule; a list and a formula have none. */
function operatorOf({ type, operator = 'between' }: ValidationSnapshot, where: string): string | undefined {
  if (type === 'list' || type === 'custom') return undefined;
  const wanted = operator.replace(/To$/, '').toLowerCase();
  const known = OPERATORS.find((name) => name.toLowerCase() === wanted);
  if (known === undefined) throw new Error(messages.validationOperator(where, operator));
  return known;
}

function formulaText(value: string | number, type: ValidationSnapshot['type'], where: string): string {
  if (typeof value === 'number') return String(value);
  if (value.startsWith('=') || type !== 'list') {
    return short(fileFormula(value, { dynamic: true }).text, 'eine Formel', MAX_TEXT, where);
  }
  return `"${short(value, 'eine Liste', MAX_TEXT, where).replaceAll('"', '""')}"`;
}

function validationXml(rule: ValidationSnapshot, sheet: string): string {
  const where = `${quoteSheetName(sheet)}!${rule.address}`;
  const operator = operatorOf(rule, where);
  const expected = operator === 'between' || operator === 'notBetween' ? 2 : 1;
  if (rule.formulas.length < expected) {
    throw new Error(messages.validationFormulas(where, expected, rule.formulas.length));
  }
  const { error, prompt } = rule;
  const values = {
    type: rule.type,
    errorStyle: error && error.style !== 'stop' ? error.style : undefined,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: rule.ignoreBlanks || undefined,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: error && short(error.title, 'einen Fehlertitel', MAX_TITLE, where),
    error: error && short(error.message, 'eine Fehlermeldung', MAX_TEXT, where),
    promptTitle: prompt && short(prompt.title, 'einen Eingabetitel', MAX_TITLE, where),
    prompt: prompt && short(prompt.message, 'einen Eingabehinweis', MAX_TEXT, where),
    sqref: parseAreas(rule.address).map(areaAddress).join(' '),
  };
  const formulas = rule.formulas
    .slice(0, expected)
    .map((value, index) =>
      element(`formula${index + 1}`, {}, textContent(formulaText(value, rule.type, where))),
    );
  return element('dataValidation', values, formulas.join(''));
}

/** All input rules of a sheet (ECMA-376 Part 1, 18.3.1.33); '' where there are none. */
export function dataValidationsXml({ name, validations }: SheetSnapshot): string {
  return countedList(
    'dataValidations',
    validations.map((rule) => validationXml(rule, name)),
  );
}
