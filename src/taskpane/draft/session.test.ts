import { emptyDraft, type } from './draft';
import { holdsTyped, readSaved, restore, save, savedOf } from './session';

/** The browser's storage is the outer edge here. */
function memory(): () => Storage {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  return () => storage as unknown as Storage;
}

const BOOK = 'https://example.org/amip.xlsx';
const typed = type(emptyDraft(), { egl: '1.000', vk: 'abc' });

describe('what survives a reload of the pane', () => {
  it('is what was typed, also what cannot be read', () => {
    const storage = memory();
    save(storage, savedOf(BOOK, typed, undefined));
    const saved = readSaved(storage, BOOK);
    expect(saved && restore(emptyDraft(), saved)).toEqual(typed);
  });

  it('is never shown in another workbook', () => {
    const storage = memory();
    save(storage, savedOf(BOOK, typed, undefined));
    expect(readSaved(storage, '')).toBeUndefined();
  });

  it('goes when nothing is left to keep', () => {
    const storage = memory();
    save(storage, savedOf(BOOK, typed, undefined));
    save(storage, savedOf(BOOK, emptyDraft(), undefined));
    expect(readSaved(storage, BOOK)).toBeUndefined();
  });

  it('keeps the way back without anything typed', () => {
    const storage = memory();
    save(storage, savedOf(BOOK, emptyDraft(), { cells: [], blocks: [], charts: [] }));
    const saved = readSaved(storage, BOOK);
    expect(saved?.undo).toEqual({ cells: [], blocks: [], charts: [] });
    expect(saved && holdsTyped(saved)).toBe(false);
  });

  it('works without storage', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(() => save(forbidden, savedOf(BOOK, typed, undefined))).not.toThrow();
    expect(readSaved(forbidden, BOOK)).toBeUndefined();
  });
});
