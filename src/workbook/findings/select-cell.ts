import { localAddress, parseAddress } from '../address';
import { WorkbookError } from '../problems';
import { inWorkbook } from '../session';

/** Shows the user a cell: brings its sheet to the front and selects it. */
export async function selectCell(address: string): Promise<void> {
  const area = parseAddress(address);
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet).load('visibility');
    await context.sync();
    if (sheet.isNullObject)
      throw new WorkbookError(
        'excel',
        `Das Blatt „${area.sheet}“ gibt es nicht mehr. Prüfen Sie noch einmal.`,
      );
    if (sheet.visibility !== 'Visible')
      throw new WorkbookError(
        'excel',
        `Das Blatt „${area.sheet}“ ist ausgeblendet. Blenden Sie es ein und versuchen Sie es noch einmal.`,
      );
    sheet.activate();
    sheet.getRange(localAddress(area)).select();
    await context.sync();
  });
}
