import { toWorkbookError } from '../../../workbook/problems';

const CHUNK = 0x8000;

/** Opens a file as a new workbook beside the open one. */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** In chunks: a call takes no million arguments. */
function base64Of(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK)
    texts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(texts.join(''));
}
