/** Typing and recalculation come in bursts; one look after them is enough. */
const PAUSE_MS = 400;

/**
 * Calls `changed` shortly after cells or sheets of the workbook changed, whoever changed them. Resolves to a
 * function that ends it.
 */
export async function watchWorkbook(changed: () => void): Promise<() => void> {
  let timer: number | undefined;
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(changed, PAUSE_MS);
    return Promise.resolve();
  };
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(later),
      worksheets.onDeleted.add(later),
      worksheets.onAdded.add(later),
    ];
    await context.sync();
    return added;
  });
  return () => {
    window.clearTimeout(timer);
    for (const handler of handlers) handler.remove();
  };
}
