/** Error numbers of the document methods (`OSF.DDA.ErrorCodeManager.errorCodes` in office-js 1.1.110). */
export const DOCUMENT_ERROR = {
  fileTypeNotSupported: 1009,
  operationNotSupported: 5000,
  indexOutOfRange: 5008,
  unknownFile: 7002,
  tooManyFiles: 11000,
  sliceSize: 11002,
} as const;

export class DocumentError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

const COMPRESSED = 1;
const LARGEST_SLICE = 4 * 1024 * 1024;
const OPEN_FILES = 2;

/**
 * `getFileAsync(Compressed)`, `getSliceAsync`, `closeAsync`: copies of the workbook, handed out in slices.
 * At most 4 MB per slice and two files at a time (OfficeDev/office-js-docs-reference, Office.Document.getFileAsync).
 */
export class DocumentCopies {
  private readonly files = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private next = 1;

  constructor(
    private readonly write: () => Promise<Uint8Array>,
    /** As Excel on the web may be: it gives out no workbook, only its print. */
    private readonly pdfOnly = false,
  ) {}

  async open(fileType: number, sliceSize: number): Promise<{ handle: number; size: number }> {
    if (fileType !== COMPRESSED || this.pdfOnly) {
      throw new DocumentError(
        DOCUMENT_ERROR.fileTypeNotSupported,
        'This host does not give out this type of file.',
      );
    }
    if (!(sliceSize > 0 && sliceSize <= LARGEST_SLICE)) {
      throw new DocumentError(DOCUMENT_ERROR.sliceSize, `A slice has 1 to ${LARGEST_SLICE} bytes.`);
    }
    if (this.files.size >= OPEN_FILES) {
      throw new DocumentError(
        DOCUMENT_ERROR.tooManyFiles,
        `More than ${OPEN_FILES} files are open: close one first.`,
      );
    }
    const bytes = await this.write();
    const handle = this.next++;
    this.files.set(handle, { bytes, sliceSize });
    return { handle, size: bytes.length };
  }

  slice(handle: number, index: number): number[] {
    const file = this.files.get(handle);
    if (!file) throw new DocumentError(DOCUMENT_ERROR.unknownFile, `The file ${handle} is not open.`);
    const start = index * file.sliceSize;
    if (!(start >= 0 && start < file.bytes.length)) {
      throw new DocumentError(DOCUMENT_ERROR.indexOutOfRange, `The file has no slice ${index}.`);
    }
    return [...file.bytes.subarray(start, start + file.sliceSize)];
  }

  close(handle: number): void {
    this.files.delete(handle);
  }

  closeAll(): void {
    this.files.clear();
  }
}
