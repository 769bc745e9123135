import { madeAccordingToName, sourceOfTable, tableOfName } from './genesis-source';

describe('the table in a name', () => {
  it.each([
    ['13111-01-03-4_1773175029986_de_flat.csv', '13111-01-03-4', 'Regionaldatenbank Deutschland'],
    ['Ordner/13211-02-05-4.csv', '13211-02-05-4', 'Regionaldatenbank Deutschland'],
    ['C:\\Daten\\12411-09-01-4-B_flat.csv', '12411-09-01-4-B', 'Regionaldatenbank Deutschland'],
    ['13211-0008_1773_de_flat.csv', '13211-0008', 'GENESIS-Online'],
    ['13211-0008-2025.csv', null, 'GENESIS'],
    ['arbeitslose 13111-01-03-4.csv', null, 'GENESIS'],
    ['', null, 'GENESIS'],
  ])('%s', (name, table, source) => {
    expect([tableOfName(name), sourceOfTable(tableOfName(name))]).toEqual([table, source]);
  });
});

describe('the age in a name', () => {
  it.each([
    // 1773175029.986 s after 1970, in UTC; the member in the recorded ZIP is dated 10.03.2026 21:37 (CET).
    ['13111-01-03-4_1773175029986_de_flat.csv', '2026-03-10T20:37:09.986Z'],
    ['Ordner/13211-0008_1773175029986_en_flat.zip', '2026-03-10T20:37:09.986Z'],
    ['13211-0008_1773_de_flat.csv', null],
    ['13211-02-05-4.csv', null],
    ['zahlen_1773175029986.csv', null],
    ['', null],
  ])('%s', (name, made) => {
    expect(madeAccordingToName(name)).toBe(made);
  });
});
