import { smallJob } from '../digest/testing/small-workbook';
import type { SmallCell } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';

const BLANK: readonly SmallCell[] = [null];

/** The table stands in C3 and on: its rows and columns are others on the sheet than inside the marked area. */
async function refusal(rows: readonly (readonly SmallCell[])[], totals: string): Promise<string | undefined> {
  const sheet = [BLANK, BLANK, ...rows.map((row) => [null, null, ...row])];
  const [bottom, right] = [rows.length + 2, 'CDEFGH'.charAt((rows[0]?.length ?? 1) - 1)];
  const names = { [`AMIP_Fallzahlen_1_${totals}`]: `Zahlen!$C$3:$${right}$${bottom}` };
  const job = smallJob({ sheets: { Zahlen: sheet }, names });
  await disclosureStep.run(job);
  return job.account.refusals[0]?.message;
}

// What the user has marked has no arguments: „bereich“ and „summen“ are those of the function GEHEIMHALTUNG.
test.each([
  [
    'a sum in a row',
    [
      ['Gruppe', 'a', 'b', 'c', 'Summe'],
      ['Jüngere', 1, 7, 12, 21],
    ],
    'spalte',
    'Zahlen!C3:G4 (AMIP_Fallzahlen_1_spalte): Zeile 4: Die Fallzahlen ergeben 20, in der Summenspalte (Spalte G) steht 21. Bitte berichtigen. Gibt es hier keine Summen, lassen Sie den Namen auf _keine enden.',
  ],
  [
    'a sum in a column',
    [
      ['Gruppe', 'Frauen'],
      ['Jüngere', 4],
      ['Ältere', 5],
      ['Summe', 10],
    ],
    'zeile',
    'Zahlen!C3:D6 (AMIP_Fallzahlen_1_zeile): Spalte D: Die Fallzahlen ergeben 9, in der Summenzeile (Zeile 6) steht 10. Bitte berichtigen. Gibt es hier keine Summen, lassen Sie den Namen auf _keine enden.',
  ],
  [
    'a fraction',
    [
      ['Gruppe', 'a'],
      ['Jüngere', 3],
      ['Ältere', 0.5],
    ],
    'keine',
    'Zahlen!C3:D5 (AMIP_Fallzahlen_1_keine): Zelle D5: „0,5“ ist keine Fallzahl. Fallzahlen sind ganze Zahlen ab 0; Beträge, Quoten und Mittelwerte gehören in keine Fallzahlen-Tabelle.',
  ],
  [
    'no numbers',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'keine',
    'Zahlen!C3:D4 (AMIP_Fallzahlen_1_keine): Hier steht keine Zahl. Kennzeichnen Sie die Tabelle mit den Fallzahlen.',
  ],
  [
    'a total of nothing',
    [
      ['Gruppe', 'a'],
      ['Jüngere', 3],
    ],
    'zeile',
    'Zahlen!C3:D4 (AMIP_Fallzahlen_1_zeile): Die einzige Zeile kann keine Summenzeile sein. Kennzeichnen Sie die ganze Tabelle, oder lassen Sie den Namen auf _keine enden.',
  ],
  [
    'a missing count',
    [
      ['Gruppe', 'a', 'b', 'Summe'],
      ['Jüngere', 3, '-', 8],
      ['Ältere', 1, 2, 3],
    ],
    'spalte',
    'Zahlen!C3:F5 (AMIP_Fallzahlen_1_spalte): Zelle E4: Hier fehlt eine Fallzahl („-“), so dass sich die Summen nicht prüfen lassen. Bitte die Zahl eintragen, auch wenn sie 0 ist. Gibt es hier keine Summen, lassen Sie den Namen auf _keine enden.',
  ],
])('%s is told in the words of the sheet', async (_, rows, totals, expected) => {
  expect(await refusal(rows, totals)).toBe(`Fallzahlen-Tabelle ${expected}`);
});
