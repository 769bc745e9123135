import { shareMessages as messages } from '../messages';
import { refuseTooLarge } from './size-limit';

/** Office.js allows 4 MB; smaller slices show sooner how far it is. */
const SLICE_BYTES = 1024 * 1024;

/** `OSF.DDA.ErrorCodeManager`: file type not supported, operation not supported, unsupported enumeration. */
const NOT_SUPPORTED: ReadonlySet<number> = new Set([1009, 5000, 5007]);

/** What is used of `Office.context.document`; older and other hosts may lack it. */
export type FileDocument = Partial<Pick<Office.Document, 'getFileAsync'>>;

/** Told after each slice: bytes that are there, and bytes of the whole file. */
export type Told = (done: number, total: number) => void;

/**
 * The open workbook as a file; undefined where this Excel gives none (on the web it may offer PDF only). The file is
 * closed whatever comes: Excel holds two at most.
 *
 * @throws the signal's reason where it is aborted; Error with a sentence for a file that is too large
 */
export async function readWorkbookFile(
  told: Told,
  signal: AbortSignal,
  document: FileDocument = Office.context.document,
): Promise<Uint8Array | undefined> {
  const file = await openFile(document);
  if (!file) return undefined;
  try {
    refuseTooLarge(file.size);
    return await slicesOf(file, told, signal);
  } finally {
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

function openFile(document: FileDocument): Promise<Office.File | undefined> {
  return new Promise((resolve, reject) => {
    if (!document.getFileAsync) {
      resolve(undefined);
      return;
    }
    document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      ({ status, value, error }: Office.AsyncResult<Office.File>) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else if (NOT_SUPPORTED.has(error.code)) resolve(undefined);
        else reject(new Error(messages.noFile(error.message)));
      },
    );
  });
}

async function slicesOf(file: Office.File, told: Told, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let done = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    signal.throwIfAborted();
    const slice = await sliceOf(file, index);
    if (done + slice.length > bytes.length) break;
    bytes.set(slice, done);
    done += slice.length;
    told(done, file.size);
  }
  signal.throwIfAborted();
  if (done !== file.size) throw new Error(messages.cutFile);
  return bytes;
}

function sliceOf(file: Office.File, index: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(index, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded)
        resolve(new Uint8Array(value.data as ArrayLike<number>));
      else reject(new Error(messages.noFile(error.message)));
    });
  });
}
