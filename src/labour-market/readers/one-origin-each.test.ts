import ExcelJS from 'exceljs';
import { readFile } from './read-file';
import { ownFixture } from './testing/fixtures';

/** Exact figures, as workbooks of the BA have them; the same figure is rounded in the Statistik-API. */
async function workbook(month: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Hinweise').addRow(['Statistik der Bundesagentur für Arbeit']);
  const sheet = book.addWorksheet(`Eckwerte ${month}`);
  for (const row of [
    [`Arbeitsmarktreport ${month}`],
    ['Region: Kaiserslautern, Stadt'],
    [],
    ['Merkmal', month, 'Februar 2031'],
    ['Arbeitslose insgesamt', 5123, 5087],
  ])
    sheet.addRow(row);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function originsOf(bytes: Uint8Array, name?: string): Promise<readonly string[]> {
  const { observations } = await readFile(bytes, name === undefined ? {} : { name });
  return [...new Set(observations.map(({ source, table }) => `${source} | ${table}`))];
}

const BA = 'Statistik der Bundesagentur für Arbeit';

describe('without the name of a table, figures', () => {
  it('of a workbook are of one origin of their own, the same every month', async () => {
    const origin = `${BA} | Excel-Arbeitsmappe: Arbeitsmarktreport, Blatt Eckwerte`;
    expect(await originsOf(await workbook('März 2031'), 'a.xlsx')).toEqual([origin]);
    expect(await originsOf(await workbook('April 2031'), 'b.xlsx')).toEqual([origin]);
  });

  it.each([
    ['ba/aktuelle-tabelle.csv', `${BA} | BA-Statistik, aktuelle Tabelle (CSV)`],
    ['ba/zeitreihe.csv', `${BA} | BA-Statistik, Zeitreihe (CSV)`],
    ['ba/dia.json', `${BA} | BA-Statistik-API (JSON)`],
    ['genesis/13211-02-05-4_2025.csv', 'Regionaldatenbank Deutschland | 13211-02-05-4'],
    ['genesis/13111-01-03-4_flat.csv', 'GENESIS | GENESIS-Flatfile: Statistik 13111'],
    ['genesis/11111_old_flat.csv', 'GENESIS | GENESIS-Flatfile: Statistik 11111'],
  ])('of %s are of %s', async (path, origin) => {
    expect(await originsOf(ownFixture(path), 'umbenannt.csv')).toEqual([origin]);
  });

  it('of a table of the BA are called by its title', async () => {
    const text = `Eckwerte Arbeitsmarkt, Mai 2031;\n${new TextDecoder().decode(ownFixture('ba/zeitreihe.csv'))}`;
    const bytes = new TextEncoder().encode(text);
    expect(await originsOf(bytes)).toEqual([`${BA} | BA-Statistik, Zeitreihe (CSV): Eckwerte Arbeitsmarkt`]);
  });
});

it('the name of the file still tells the table of the BA', async () => {
  expect(await originsOf(ownFixture('ba/zeitreihe.csv'), 'EckwerteZeitreiheALOD.csv')).toEqual([
    `${BA} | EckwerteZeitreiheALOD`,
  ]);
  expect(await originsOf(ownFixture('ba/dia.json'), 'EckwerteZeitreiheALOD.json')).toEqual([
    `${BA} | EckwerteZeitreiheALOD`,
  ]);
});
