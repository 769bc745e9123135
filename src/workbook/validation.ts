import { isoOfSerial } from './dates';
import { display } from './display';
import type { Field } from './fields';
import { longestText } from './values';

/** Excel shows at most 32 characters of a title and 255 of a message. */
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

/** Puts the limits and the help of a field on its cells: Excel explains and refuses like the panel does. */
export function validate(range: Excel.Range, field: Field, year?: number): void {
  const { dataValidation } = range;
  const title = shortened(field.label, TITLE_LENGTH);
  dataValidation.rule = ruleOf(field, year);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title, message: field.help };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title,
    message: shortened(refusal(field), MESSAGE_LENGTH),
  };
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function ruleOf(field: Field, year?: number): Excel.DataValidationRule {
  const operator = 'Between' as const;
  switch (field.style) {
    case 'text':
    case 'longText':
      return { textLength: { formula1: 0, formula2: longestText(field), operator } };
    case 'choice':
      return { list: { inCellDropDown: true, source: choicesOf(field, year).join(',') } };
    case 'date':
    case 'month': {
      const { min, max } = dayLimits(field);
      return { date: { formula1: isoOfSerial(min, 'date'), formula2: isoOfSerial(max, 'date'), operator } };
    }
    case 'year':
    case 'persons':
      return { wholeNumber: { ...numberLimits(field), operator } };
    case 'euro':
    case 'rate':
    case 'change':
    case 'count':
    case 'light':
    case 'points':
    case 'figure':
      return { decimal: { ...numberLimits(field), operator } };
  }
}

function choicesOf({ choices = [], choicesOfYear }: Field, year?: number): readonly string[] {
  return year === undefined ? choices : (choicesOfYear?.(year) ?? choices);
}

function numberLimits(field: Field): { formula1: number; formula2: number } {
  return { formula1: field.min ?? 0, formula2: field.max ?? 0 };
}

/** 2000 to 2100 where a field says nothing: a mistyped century stands out. */
function dayLimits(field: Field): { min: number; max: number } {
  return { min: field.min ?? 36_526, max: field.max ?? 73_415 };
}

function refusal(field: Field): string {
  const unknown = 'Ist der Wert nicht bekannt, lassen Sie die Zelle leer.';
  switch (field.style) {
    case 'text':
    case 'longText':
      return `Der Text darf höchstens ${display(longestText(field), 'persons')} Zeichen lang sein.`;
    case 'choice':
      return `Wählen Sie einen Eintrag der Liste. ${unknown}`;
    case 'date':
    case 'month': {
      const { min, max } = dayLimits(field);
      const what = field.style === 'date' ? 'ein Datum' : 'der Erste eines Monats als Datum';
      return `Erlaubt ist ${what} von ${display(min, 'date')} bis ${display(max, 'date')}. ${unknown}`;
    }
    case 'year':
    case 'persons':
    case 'euro':
    case 'rate':
    case 'change':
    case 'count':
    case 'light':
    case 'points':
    case 'figure': {
      const { formula1, formula2 } = numberLimits(field);
      return `Erlaubt ist eine Zahl von ${display(formula1, field.style)} bis ${display(formula2, field.style)}. ${unknown}`;
    }
  }
}
