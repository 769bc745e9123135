import { areaAddress } from '../../address';
import type { ValidationSnapshot } from '../../snapshot';
import { fileArea } from '../file-area';
import { hostFormula } from '../formula/host-formula';
import { decimal, find, findAll, isOn } from '../xml-access';
import { textOf, unescapeText } from '../xml-text';
import type { XmlElement } from '../xml-tree';

const TYPES: readonly string[] = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];
const STYLES: readonly string[] = ['stop', 'warning', 'information'];

type Type = ValidationSnapshot['type'];
type ErrorStyle = NonNullable<ValidationSnapshot['error']>['style'];

/** The input rules of a sheet; those that refer to other sheets stand in an extension ([MS-XLSX] 2.6.15). */
export function readValidations(sheet: XmlElement, part: string): ValidationSnapshot[] {
  const younger = findAll(sheet, 'extLst', 'ext').flatMap((extension) =>
    findAll(extension, 'dataValidations', 'dataValidation'),
  );
  return [...findAll(sheet, 'dataValidations', 'dataValidation'), ...younger].flatMap((rule) =>
    readRule(rule, part),
  );
}

function readRule(rule: XmlElement, part: string): ValidationSnapshot[] {
  const { type = 'none', operator = 'between', allowBlank, errorStyle = 'stop' } = rule.attributes;
  const address = addresses(rule.attributes['sqref'] ?? textOf(find(rule, 'sqref')), part);
  // A rule of no type only shows a hint.
  if (!TYPES.includes(type) || address === '') return [];
  const text = (name: string): string => unescapeText(rule.attributes[name] ?? '');
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const element = find(rule, name);
    const formula = textOf(find(element, 'f') ?? element);
    return formula === '' ? [] : [operand(formula, type as Type)];
  });
  if (formulas.length === 0) return [];
  const [prompt, error] = [text('prompt'), text('error')];
  return [
    {
      address,
      type: type as Type,
      ...(type !== 'list' && type !== 'custom' && { operator }),
      formulas,
      ignoreBlanks: isOn(allowBlank),
      ...((prompt || text('promptTitle')) && { prompt: { title: text('promptTitle'), message: prompt } }),
      ...((error || text('errorTitle') || errorStyle !== 'stop') && {
        error: {
          title: text('errorTitle'),
          message: error,
          style: (STYLES.includes(errorStyle) ? errorStyle : 'stop') as ErrorStyle,
        },
      }),
    },
  ];
}

/** `"ja,nein"` is the entries of a list, a number a bound, everything else a formula. */
function operand(formula: string, type: Type): string | number {
  const entries = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (type === 'list' && entries !== undefined) return entries.replaceAll('""', '"');
  return decimal(formula) ?? hostFormula(formula, { dynamic: true });
}

function addresses(sqref: string, part: string): string {
  return sqref
    .split(/\s+/)
    .filter((address) => address !== '')
    .map((address) => areaAddress(fileArea(address, part)))
    .join(',');
}
