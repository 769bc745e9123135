import { readXlsx, XlsxError } from '../host/xlsx/read-xlsx';
import type { ReadWorkbook } from '../host/xlsx/read-xlsx';
import { readBytes } from './files';
import { UserError } from './user-error';

/** Reads an Excel file. Error: UserError for a file that cannot be read or is no workbook. */
export async function readWorkbook(file: string): Promise<ReadWorkbook> {
  const bytes = await readBytes(file);
  try {
    return readXlsx(bytes);
  } catch (error) {
    throw error instanceof XlsxError ? new UserError(`${file}: ${error.message}`) : error;
  }
}
