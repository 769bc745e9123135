import { cellOf, columnLetters, fullAddress, localAddress, parseAddress } from './address';

describe('addresses', () => {
  // Written as Excel writes them; the area counted by hand.
  const cases = [
    { address: 'Ressourcen!B8', area: { sheet: 'Ressourcen', row: 7, column: 1, rows: 1, columns: 1 } },
    { address: 'Ziele!A15:E26', area: { sheet: 'Ziele', row: 14, column: 0, rows: 12, columns: 5 } },
    { address: "'Ziele 2021'!AA1", area: { sheet: 'Ziele 2021', row: 0, column: 26, rows: 1, columns: 1 } },
    {
      address: "'Kassier''s Blatt'!C3",
      area: { sheet: "Kassier's Blatt", row: 2, column: 2, rows: 1, columns: 1 },
    },
    { address: "'A1'!XFD1048576", area: { sheet: 'A1', row: 1048575, column: 16383, rows: 1, columns: 1 } },
    { address: 'Übersicht!B2', area: { sheet: 'Übersicht', row: 1, column: 1, rows: 1, columns: 1 } },
  ];
  it.each(cases)('reads and writes $address', ({ address, area }) => {
    expect(parseAddress(address)).toEqual(area);
    expect(fullAddress(area)).toBe(address);
  });

  it('reads dollars, whole columns and whole rows', () => {
    expect(localAddress(parseAddress('Ziele!$B$2:$C$3'))).toBe('B2:C3');
    expect(parseAddress('Ziele!B:C')).toMatchObject({ row: 0, column: 1, rows: 1048576, columns: 2 });
    expect(parseAddress('Ziele!3:4')).toMatchObject({ row: 2, column: 0, rows: 2, columns: 16384 });
  });

  it('refuses what is no address', () => {
    expect(() => parseAddress('#REF!')).toThrow('not an address');
  });

  it('counts the cells of an area row by row', () => {
    const area = parseAddress('Ziele!B2:D3');
    expect([0, 2, 3, 5].map((index) => localAddress(cellOf(area, index)))).toEqual(['B2', 'D2', 'B3', 'D3']);
  });

  it('names columns', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
