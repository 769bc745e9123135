import { localAddress, parseAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import type { CellLook } from './cell-styles';

/** What is asked of each cell, in one call for all of them (ExcelApi 1.9). */
const ASKED = {
  format: {
    font: { bold: true, italic: true, name: true, size: true, color: true },
    fill: { color: true },
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

const COLOR = /^#[0-9a-f]{6}$/i;
/** What Excel says of a cell that nobody has coloured. */
const PLAIN_FONT = '#000000';
const PLAIN_FILL = '#FFFFFF';

type Looks = readonly (readonly (CellLook | undefined)[])[];

/** Asks with the next round trip; the answer is there after it. */
export function askLooks(range: Excel.Range): () => Looks {
  const answer = range.getCellProperties(ASKED);
  return () => answer.value.map((line) => line.map(lookOf));
}

/** undefined: nothing about the cell is special. */
function lookOf({ format }: Excel.CellProperties): CellLook | undefined {
  const { bold, italic, name, size, color } = format?.font ?? {};
  const fill = format?.fill?.color;
  const look: CellLook = {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(name && name !== 'Calibri' && { name }),
    ...(size && size !== 11 && { size }),
    ...(isColor(color, PLAIN_FONT) && { color }),
    ...(isColor(fill, PLAIN_FILL) && { fill }),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** Patterns and mixed colours have none; they stay away. */
function isColor(color: string | undefined, plain: string): color is string {
  return color !== undefined && COLOR.test(color) && color.toUpperCase() !== plain;
}

/** Cells that are merged, as local addresses (ExcelApi 1.13). */
export function askMerged(sheet: Excel.Worksheet, area: Area): () => readonly string[] {
  const merged = sheet.getRange(localAddress(area)).getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  return () =>
    merged.isNullObject ? [] : merged.areas.items.map(({ address }) => localAddress(parseAddress(address)));
}
