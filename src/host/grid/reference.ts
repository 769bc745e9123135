import { areaAddress, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from '../xlsx/address';
import type { Area } from '../xlsx/address';
import { isOnSheet } from './area';

export type { Area } from '../xlsx/address';

/** A parsed address: the sheet's name where one is written before `!`. */
export interface Reference {
  readonly sheet?: string;
  readonly area: Area;
}

const WHOLE: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const CELL = '\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})';
const PATTERN = new RegExp(
  `^(?:${CELL}(?::${CELL})?|\\$?([A-Z]{1,3}):\\$?([A-Z]{1,3})|\\$?(\\d{1,7}):\\$?(\\d{1,7}))$`,
  'i',
);

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:3`, each with or without `Sheet!`. Null for anything else. */
export function parseReference(text: string): Reference | null {
  const bang = text.lastIndexOf('!');
  const area = parseArea(text.slice(bang + 1).trim());
  if (!area) return null;
  if (bang < 0) return { area };
  return { sheet: unquoteSheetName(text.slice(0, bang).trim()), area };
}

function parseArea(address: string): Area | null {
  if (address === '') return null;
  const match = PATTERN.exec(address);
  if (!match) return null;
  const [, column1, row1, column2 = column1, row2 = row1, firstColumn, lastColumn, firstRow, lastRow] = match;
  let area: Area = WHOLE;
  if (column1 !== undefined && row1 !== undefined) {
    area = ordered(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2 ?? column1));
  } else if (firstColumn !== undefined && lastColumn !== undefined) {
    area = ordered(0, columnIndex(firstColumn), MAX_ROWS - 1, columnIndex(lastColumn));
  } else {
    area = ordered(Number(firstRow) - 1, 0, Number(lastRow) - 1, MAX_COLUMNS - 1);
  }
  return isOnSheet(area) ? area : null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1:B2`; whole columns as `A:C`, whole rows as `2:3`, as Excel writes them. */
export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  const allRows = top === 0 && bottom === MAX_ROWS - 1;
  const allColumns = left === 0 && right === MAX_COLUMNS - 1;
  if (allColumns && !allRows) return `${top + 1}:${bottom + 1}`;
  if (allRows && !allColumns) return `${columnName(left)}:${columnName(right)}`;
  return areaAddress(area);
}

export function formatReference(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${formatArea(area)}`;
}

/** `Ressourcen!$B$4:$C$9`, as names store it. */
export function formatAbsolute(sheet: string, { top, left, bottom, right }: Area): string {
  const start = `$${columnName(left)}$${top + 1}`;
  const end = `$${columnName(right)}$${bottom + 1}`;
  return `${quoteSheetName(sheet)}!${start === end ? start : `${start}:${end}`}`;
}

function unquoteSheetName(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
