import { cellAddress } from '../../../workbook/address';
import { holdsFormula } from '../../../workbook/formula';
import type { CellContent } from '../../../workbook/types';
import type { CellStyles } from './cell-styles';
import type { ShownSheet } from './shown-sheets';
import { xmlText } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part of a sheet (ECMA-376 Part 1, 18.3.1.99). */
export function sheetXml(sheet: ShownSheet, styles: CellStyles): string {
  const rows = sheet.values.map((_, index) => rowXml(sheet, index, styles)).join('');
  return `<worksheet xmlns="${MAIN}">${columnsXml(sheet)}<sheetData>${rows}</sheetData>${mergedXml(sheet)}</worksheet>`;
}

function mergedXml({ merged }: ShownSheet): string {
  const items = merged.map((area) => `<mergeCell ref="${area}"/>`);
  return items.length === 0 ? '' : `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
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

function rowXml(sheet: ShownSheet, index: number, styles: CellStyles): string {
  const row = sheet.row + index;
  const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
  const cells = (sheet.values[index] ?? [])
    .map((_, column) => cellXml(sheet, index, column, styles))
    .join('');
  return cells === '' && hidden === '' ? '' : `<row r="${row + 1}"${hidden}>${cells}</row>`;
}

function cellXml(sheet: ShownSheet, rowIndex: number, columnIndex: number, styles: CellStyles): string {
  const value = sheet.values[rowIndex]?.[columnIndex] ?? '';
  const content = sheet.formulas[rowIndex]?.[columnIndex] ?? '';
  const isFormula = holdsFormula(content, value);
  const look = sheet.looks[rowIndex]?.[columnIndex];
  const isEmpty = value === '' && !isFormula;
  if (isEmpty && look?.fill === undefined) return '';
  const address = cellAddress(sheet.row + rowIndex, sheet.column + columnIndex);
  const style = styles.styleOf(sheet.formats[rowIndex]?.[columnIndex] ?? '', look);
  const styled = style === 0 ? '' : ` s="${style}"`;
  if (isEmpty) return `<c r="${address}"${styled}/>`;
  const isError = sheet.errors[rowIndex]?.[columnIndex] === true;
  const { type, inside } = valueXml(value, isFormula, isError);
  const formula = isFormula ? formulaXml(String(content), sheet.spills.get(address)) : '';
  return `<c r="${address}"${styled}${type && ` t="${type}"`}>${formula}${inside}</c>`;
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
