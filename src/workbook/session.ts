import { toWorkbookError } from './problems';

/**
 * `Excel.run` for everything in this room: it waits while the user edits a cell, makes one step in Excel's own
 * undo where Excel can (ExcelApi 1.20), and turns every refusal into a sentence for the user.
 */
export async function inWorkbook<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (isSetSupported('1.20')) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** Headless there may be no Office.context; then only the baseline is used. */
function isSetSupported(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  const context = Office.context as Office.Context | undefined;
  return context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
