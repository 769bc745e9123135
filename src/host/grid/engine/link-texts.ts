import { CellValueType } from '@univerjs/core';
import type { IHyperlinkEngineFormulaService } from '@univerjs/engine-formula';

/**
 * HYPERLINK gives its text. The engine would put a document with the link beside the value of the cell, and whichever
 * came first would stay when another branch of the formula gives something else.
 */
export const LINK_TEXTS: IHyperlinkEngineFormulaService = {
  generateCellValue: (_url, label) => ({ v: label, t: CellValueType.STRING }),
};
