import { display } from './display';
import type { Field } from './fields';
import { MAX_TEXT } from './values';

/** Excel shows at most 32 characters of a title and 255 of a message. */
const TITLE_LENGTH = 32;

/** Puts the limits and the help of a field on its cell: Excel explains and refuses like the panel does. */
export function validate(range: Excel.Range, field: Field<string>): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(field);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: titleOf(field), message: field.help };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: titleOf(field),
    message: refusal(field),
  };
}

function titleOf(field: Field<string>): string {
  return field.label.length <= TITLE_LENGTH ? field.label : `${field.label.slice(0, TITLE_LENGTH - 1)}…`;
}

function ruleOf(field: Field<string>): Excel.DataValidationRule {
  const limits = { formula1: field.min ?? 0, formula2: field.max ?? 0, operator: 'Between' as const };
  if (field.style === 'text') return { textLength: { formula1: 0, formula2: MAX_TEXT, operator: 'Between' } };
  return field.style === 'year' ? { wholeNumber: limits } : { decimal: limits };
}

function refusal(field: Field<string>): string {
  if (field.style === 'text') return `Der Text darf höchstens ${MAX_TEXT} Zeichen lang sein.`;
  const from = display(field.min ?? 0, field.style);
  const to = display(field.max ?? 0, field.style);
  return `Erlaubt ist eine Zahl von ${from} bis ${to}. Ist der Wert nicht bekannt, lassen Sie die Zelle leer.`;
}
