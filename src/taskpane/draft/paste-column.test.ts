import { isBlockOfCells, pasteColumn } from './paste-column';

/** As Excel puts cells on the clipboard: tabs between columns, CR LF after every row. */
const TWELVE = Array.from({ length: 12 }, (_, month) => `${month + 1},0 %`);

describe('isBlockOfCells', () => {
  it.each([
    ['1,2 %', false],
    ['1,2 %\r\n', false],
    ['1\r\n2\r\n', true],
    ['1\t2', true],
  ])('%j: %s', (text, expected) => {
    expect(isBlockOfCells(text)).toBe(expected);
  });
});

describe('pasteColumn', () => {
  it('spreads a column over the months from the first on', () => {
    const pasted = pasteColumn('iqVerlauf', 0, `${TWELVE.join('\r\n')}\r\n`);
    expect(pasted).toMatchObject({ count: 12, texts: { 'iqVerlauf.0': '1,0 %', 'iqVerlauf.11': '12,0 %' } });
  });

  it('takes a row as well, and keeps empty cells empty', () => {
    expect(pasteColumn('lzbVerlauf', 9, '5.432,1\t\t 5.400 ')).toEqual({
      count: 3,
      texts: { 'lzbVerlauf.9': '5.432,1', 'lzbVerlauf.10': '', 'lzbVerlauf.11': '5.400' },
    });
  });

  it('drops nothing: what does not fit is refused as a whole', () => {
    expect(pasteColumn('iqVerlauf', 1, TWELVE.join('\n'))).toEqual({ problem: 'tooMany', count: 12 });
    expect(pasteColumn('iqVerlauf', 0, 'Jan\t1\nFeb\t2')).toEqual({ problem: 'twoDimensional', count: 2 });
  });
});
