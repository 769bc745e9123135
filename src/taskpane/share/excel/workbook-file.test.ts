import { readWorkbookFile } from './workbook-file';
import type { FileDocument } from './workbook-file';

const FILE = Uint8Array.from({ length: 10 }, (_, index) => index);

interface Played {
  readonly document: FileDocument;
  readonly closed: () => number;
}

/** A document as Office.js offers it, whose file comes in slices of four bytes. */
function played({ failing = -1, size = FILE.length }: { failing?: number; size?: number } = {}): Played {
  let closed = 0;
  const file = {
    size,
    sliceCount: 3,
    getSliceAsync: (index: number, done: (result: unknown) => void) =>
      queueMicrotask(() =>
        done(
          index === failing
            ? { status: 'failed', error: { code: 5001, message: 'Interner Fehler' } }
            : { status: 'succeeded', value: { data: [...FILE.slice(index * 4, index * 4 + 4)] } },
        ),
      ),
    closeAsync: (done: () => void) => {
      closed += 1;
      queueMicrotask(done);
    },
  };
  return { document: documentThat({ status: 'succeeded', value: file }), closed: () => closed };
}

function documentThat(result: unknown): FileDocument {
  return {
    getFileAsync: (_type: unknown, _options: unknown, done?: (answer: never) => void) =>
      queueMicrotask(() => done?.(result as never)),
  };
}

const never = new AbortController().signal;

beforeAll(() => {
  Object.assign(globalThis, {
    Office: { FileType: { Compressed: 'compressed' }, AsyncResultStatus: { Succeeded: 'succeeded' } },
  });
});

describe('the open workbook as a file', () => {
  it('is put together from its slices, and closed', async () => {
    const { document, closed } = played();
    const told: [number, number][] = [];
    const bytes = await readWorkbookFile((done, total) => told.push([done, total]), never, document);
    expect(bytes).toEqual(FILE);
    expect(told).toEqual([
      [4, 10],
      [8, 10],
      [10, 10],
    ]);
    expect(closed()).toBe(1);
  });

  it.each<[string, FileDocument]>([
    ['the method is missing', {}],
    ['only PDF is offered', documentThat({ status: 'failed', error: { code: 1009, message: '' } })],
    ['files are not supported', documentThat({ status: 'failed', error: { code: 5000, message: '' } })],
  ])('is not there where %s', async (_, document) => {
    expect(await readWorkbookFile(() => undefined, never, document)).toBeUndefined();
  });

  it('is refused with a sentence where Excel fails', async () => {
    const document = documentThat({ status: 'failed', error: { code: 5001, message: 'Interner Fehler' } });
    await expect(readWorkbookFile(() => undefined, never, document)).rejects.toThrow(/Interner Fehler/);
  });

  it.each([
    ['a slice fails', { failing: 1 }],
    ['bytes are missing', { size: 11 }],
    ['there are more bytes than said', { size: 9 }],
  ])('is closed also where %s', async (_, how) => {
    const { document, closed } = played(how);
    await expect(readWorkbookFile(() => undefined, never, document)).rejects.toThrow(/Excel hat die Mappe/);
    expect(closed()).toBe(1);
  });

  it('is not read where it is larger than the copy takes, and closed', async () => {
    const { document, closed } = played({ size: 100_000_001 });
    const told: number[] = [];
    await expect(readWorkbookFile((done) => told.push(done), never, document)).rejects.toThrow(
      /größer als 100 MB/,
    );
    expect([told, closed()]).toEqual([[], 1]);
  });

  it('is closed when the user has had enough', async () => {
    const { document, closed } = played();
    const stop = new AbortController();
    const reading = readWorkbookFile(() => stop.abort('genug'), stop.signal, document);
    await expect(reading).rejects.toBe('genug');
    expect(closed()).toBe(1);
  });
});
