import { DEFAULT_STYLES } from '@univerjs/core';

/** Excel's font of unformatted cells, as the file and the object model have it; preview.css says what stands in. */
const CELL_FONT = 'Calibri';

/** Before the grid is made: cells without a font use the workbook's, and it is there when they are drawn first. */
export async function prepareFonts(): Promise<void> {
  DEFAULT_STYLES.ff = CELL_FONT;
  const faces = ['normal', 'bold'].map((weight) => document.fonts.load(`${weight} 11pt ${CELL_FONT}`));
  // A face whose local fonts are not installed is rejected; the others of its family take its place.
  await Promise.allSettled(faces);
}
