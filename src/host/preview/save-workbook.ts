import type { Grid } from '../grid/grid';
import { writeXlsx } from '../xlsx/write-xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Waits until every formula has its value, because the file carries them. */
export async function workbookFile(grid: Grid): Promise<Uint8Array> {
  await grid.settled();
  return writeXlsx(grid.snapshot());
}

/** Hands the workbook to the user as a download. */
export async function saveWorkbook(grid: Grid, name: string): Promise<void> {
  const bytes = await workbookFile(grid);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.xlsx`;
  link.click();
  // The browser has taken the address over once the click is done, but not necessarily at once.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
