import { DOCUMENT_ERROR, DocumentCopies } from './document-copies';

const COMPRESSED = 1;
const PDF = 2;
const FILE = Uint8Array.from([1, 2, 3, 4, 5]);

const copies = (pdfOnly?: boolean) => new DocumentCopies(() => Promise.resolve(FILE), pdfOnly);

describe('copies of the workbook', () => {
  it('are handed out in slices', async () => {
    const host = copies();
    const { handle, size } = await host.open(COMPRESSED, 2);
    expect(size).toBe(5);
    expect([0, 1, 2].map((index) => host.slice(handle, index))).toEqual([[1, 2], [3, 4], [5]]);
    expect(() => host.slice(handle, 3)).toThrow(
      expect.objectContaining({ code: DOCUMENT_ERROR.indexOutOfRange }),
    );
    host.close(handle);
    expect(() => host.slice(handle, 0)).toThrow(
      expect.objectContaining({ code: DOCUMENT_ERROR.unknownFile }),
    );
  });

  it('are two at most', async () => {
    const host = copies();
    const { handle } = await host.open(COMPRESSED, 2);
    await host.open(COMPRESSED, 2);
    await expect(host.open(COMPRESSED, 2)).rejects.toMatchObject({ code: DOCUMENT_ERROR.tooManyFiles });
    host.close(handle);
    await expect(host.open(COMPRESSED, 2)).resolves.toMatchObject({ size: 5 });
  });

  it.each([
    ['a PDF', undefined, PDF, 2, DOCUMENT_ERROR.fileTypeNotSupported],
    ['a workbook, where only its print is given', true, COMPRESSED, 2, DOCUMENT_ERROR.fileTypeNotSupported],
    ['slices of nothing', undefined, COMPRESSED, 0, DOCUMENT_ERROR.sliceSize],
    ['slices of more than 4 MB', undefined, COMPRESSED, 4 * 1024 * 1024 + 1, DOCUMENT_ERROR.sliceSize],
  ])('refuse %s', async (_, pdfOnly, type, slice, code) => {
    await expect(copies(pdfOnly).open(type, slice)).rejects.toMatchObject({ code });
  });
});
