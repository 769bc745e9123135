import { cellAddress } from '../../../workbook/address';
import { holdsFormula } from '../../../workbook/formula';
import type { CellContent } from '../../../workbook/types';
import type { NumberFormats } from './number-formats';
import type { ShownSheet } from './shown-sheets';
import { xmlText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part of a sheet (ECMA-376 Part 1, 18.3.1.99). */
export function sheetXml(sheet: ShownSheet, formats: NumberFormats): string {
  const rows = sheet.values.map((_, index) => rowXml(sheet, index, formats)).join('');
  return `<worksheet xmlns="${MAIN}">${columnsXml(sheet)}<sheetData>${rows}</sheetData></worksheet>`;
}

function columnsXml({ column, widths, hiddenColumns }: ShownSheet): string {
  const items = widths.flatMap((width, index) => {
    const number = column + index + 1;
    const hidden = hiddenColumns.has(column + index);
    if (width === undefined && !hidden) return [];
    const size = width === undefined ? '' : ` width="${width}" customWidth="1"`;
    return [
      `<col min="${number}" max="${number}"${size || ' width="9.140625"'}${hidden ? ' hidden="1"' : ''}/>`,
    ];
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function rowXml(sheet: ShownSheet, index: number, formats: NumberFormats): string {
  const row = sheet.row + index;
  const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
  const cells = (sheet.values[index] ?? [])
    .map((_, column) => cellXml(sheet, index, column, formats))
    .join('');
  return cells === '' && hidden === '' ? '' : `<row r="${row + 1}"${hidden}>${cells}</row>`;
}

function cellXml(sheet: ShownSheet, rowIndex: number, columnIndex: number, formats: NumberFormats): string {
  const value = sheet.values[rowIndex]?.[columnIndex] ?? '';
  const content = sheet.formulas[rowIndex]?.[columnIndex] ?? '';
  const isFormula = holdsFormula(content, value);
  if (value === '' && !isFormula) return '';
  const address = cellAddress(sheet.row + rowIndex, sheet.column + columnIndex);
  const style = formats.styleOf(sheet.formats[rowIndex]?.[columnIndex] ?? '');
  const look = style === 0 ? '' : ` s="${style}"`;
  const isError = sheet.errors[rowIndex]?.[columnIndex] === true;
  const { type, inside } = valueXml(value, isFormula, isError);
  const formula = isFormula ? formulaXml(String(content), sheet.spills.get(address)) : '';
  return `<c r="${address}"${look}${type && ` t="${type}"`}>${formula}${inside}</c>`;
}

function formulaXml(formula: string, spill: string | undefined): string {
  const range = spill === undefined ? '' : ` t="array" ref="${spill}"`;
  return `<f${range}>${xmlText(formula.slice(1))}</f>`;
}

function valueXml(
  value: CellContent,
  isFormula: boolean,
  isError: boolean,
): { type: string; inside: string } {
  if (typeof value === 'number') return { type: '', inside: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: 'b', inside: `<v>${value ? 1 : 0}</v>` };
  if (isError) return { type: 'e', inside: `<v>${xmlText(value)}</v>` };
  if (isFormula) return { type: 'str', inside: `<v>${xmlText(value)}</v>` };
  return { type: 'inlineStr', inside: `<is><t xml:space="preserve">${xmlText(value)}</t></is>` };
}
