import { readShown } from './read-shown';
import { writeShownWorkbook } from './write-workbook';

/**
 * A file of what the cells show, where Excel gives none: values, formulas with their results (so that the copy knows
 * what is computed from suppressed counts), names, number formats, fonts, fills, widths, merged cells, and what is hidden. It is only what the copy is
 * made of, which then holds values only.
 */
export async function valuesFile(signal: AbortSignal): Promise<Uint8Array> {
  return writeShownWorkbook(await readShown(signal));
}
