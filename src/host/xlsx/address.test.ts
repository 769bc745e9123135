import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnName,
  parseArea,
  parseAreas,
  quoteSheetName,
} from './address';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(parseArea(`${name}1`).left).toBe(column);
  });

  it('names cells and areas', () => {
    const area = { top: 0, left: 0, bottom: 6, right: 3 };
    expect(cellAddress(1048575, 16383)).toBe('XFD1048576');
    expect([areaAddress(area), absoluteAddress(area)]).toEqual(['A1:D7', '$A$1:$D$7']);
    expect(areaAddress({ ...area, bottom: 0, right: 0 })).toBe('A1');
  });

  it('reads areas in any direction and notation', () => {
    expect(parseArea('$D$7:a1')).toEqual({ top: 0, left: 0, bottom: 6, right: 3 });
    expect(parseAreas('A1, C3:D4').map(areaAddress)).toEqual(['A1', 'C3:D4']);
  });

  it.each(['', 'A', '1', 'A0', 'A1:B', 'Tabelle1!A1', 'AAAA1'])('refuses %j with a sentence', (address) => {
    expect(() => parseArea(address)).toThrow(/„.*“ ist keine Adresse|außerhalb eines Excel-Blatts/);
  });

  it.each(['XFE1', 'A1048577', 'A1:A2000000'])('refuses %s, which lies outside a sheet', (address) => {
    expect(() => parseArea(address)).toThrow('außerhalb eines Excel-Blatts');
  });
});

describe('sheet names in formulas', () => {
  it.each([
    ['Ressourcen', 'Ressourcen'],
    ['Maßnahmen', 'Maßnahmen'],
    ['Ziele_2021', 'Ziele_2021'],
    ['Ziele 2021', "'Ziele 2021'"],
    ['2021', "'2021'"],
    ["Plan '21", "'Plan ''21'"],
    ['A1', "'A1'"],
    ['IQ21', "'IQ21'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['TRUE', "'TRUE'"],
    ['A-B', "'A-B'"],
    ['Quote1', 'Quote1'],
  ])('%s is %s', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});
