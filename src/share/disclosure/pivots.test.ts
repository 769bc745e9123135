import { smallJob } from '../digest/testing/small-workbook';
import type { SmallCell } from '../digest/testing/small-workbook';
import { disclosureStep } from '../steps/disclosure';
import { twoPivots } from './testing/two-pivots';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`;

/** By the rule (see disclosure.test.ts) B2, B4, C2 and C4 are hidden. */
const TABLE = [
  ['Alter', 'Frauen', 'Männer', 'Summe'],
  ['unter 25', 1, 9, 10],
  ['25 bis 54', 12, 20, 32],
  ['ab 55', 8, 7, 15],
  ['Summe', 21, 36, 57],
];

const PIVOT: readonly (readonly SmallCell[])[] = [
  ['Zeilen', 'Summe von Frauen', ['GETPIVOTDATA("Frauen",$A$1)', 1], ['B2*100', 100]],
  ['unter 25', 1, 5],
  ['Gesamt', 21],
];

/** The table with a pivot table in A1:B3 of its own sheet. */
function job(source: string, names: Readonly<Record<string, string>> = {}) {
  return smallJob({
    sheets: { Zahlen: TABLE, Pivot: PIVOT },
    names: { AMIP_Fallzahlen_1_beide: 'Zahlen!$A$1:$D$5', ...names },
    change: (parts) => ({
      ...parts,
      'xl/worksheets/_rels/sheet2.xml.rels': related('pivotTable', '../pivotTables/pivotTable1.xml'),
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"><location ref="A1:B3"/></pivotTableDefinition>`,
      'xl/pivotTables/_rels/pivotTable1.xml.rels': related(
        'pivotCacheDefinition',
        '../pivotCache/cache1.xml',
      ),
      'xl/pivotCache/cache1.xml': `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONS}"><cacheSource type="worksheet">${source}</cacheSource></pivotCacheDefinition>`,
    }),
  });
}

async function derived(...given: Parameters<typeof job>): Promise<readonly string[]> {
  const open = job(...given);
  await disclosureStep.run(open);
  expect(open.account.refusals).toEqual([]);
  return open.account.suppressed.flatMap(({ sheet, cell, why }) =>
    sheet === 'Pivot' && why === 'abgeleitet' ? [cell] : [],
  );
}

const SHOWN = ['C1', 'D1', 'B2', 'B3'];

describe('a pivot table', () => {
  it.each([
    ['of the marked table', '<worksheetSource ref="A1:D4" sheet="Zahlen"/>'],
    ['of a name', '<worksheetSource name="Quelle"/>'],
    ['of a name that does not exist', '<worksheetSource name="Nirgends"/>'],
    ['of another workbook', '<worksheetSource ref="A5:D5" sheet="Zahlen" r:id="rId1"/>'],
    [
      'of several areas',
      '<consolidation><rangeSets><rangeSet ref="A5:D5" sheet="Zahlen"/></rangeSets></consolidation>',
    ],
    ['of a sheet that does not exist', '<worksheetSource ref="A1:D4" sheet="Weg"/>'],
    ['of a data model', ''],
  ])('%s shows no numbers, nor do formulas that read it', async (_, source) => {
    expect(await derived(source, { Quelle: 'Zahlen!$A$1:$D$4' })).toEqual(SHOWN);
  });

  it('of other cells is left alone', async () => {
    expect(await derived('<worksheetSource ref="A5:D5" sheet="Zahlen"/>')).toEqual([]);
  });

  it('of nobody knows what is weighed by the rule where it is marked itself', async () => {
    const marked = { AMIP_Fallzahlen_2_keine: 'Pivot!$B$3' };
    expect(await derived('', marked)).toEqual(['C1', 'D1', 'B2']);
  });
});

describe('a marked pivot table', () => {
  async function hidden(...given: Parameters<typeof twoPivots>) {
    const open = smallJob(twoPivots(...given));
    open.decisions.removedSheets.add('Daten');
    await disclosureStep.run(open);
    expect(open.account.refusals).toEqual([]);
    return open.account.suppressed.map(({ sheet, cell }) => `${sheet}!${cell}`);
  }

  it('takes along the other of its rows, and what asks one of them or a data model for numbers', async () => {
    expect(await hidden()).toEqual(['Eins!B2', 'Zwei!B2', 'Zwei!B3', 'Fragen!B1', 'Fragen!B2', 'Fragen!B3']);
  });

  it('leaves alone those of other rows', async () => {
    expect(await hidden('Daten!E1:F11')).toEqual(['Eins!B2', 'Fragen!B1', 'Fragen!B3']);
  });

  it('leaves those that are marked themselves, and cells with numbers of a data model, to the rule', async () => {
    const names = {
      AMIP_Fallzahlen_1_keine: 'Eins!$A$1:$B$3',
      AMIP_Fallzahlen_2_keine: 'Zwei!$A$1:$B$3',
      AMIP_Fallzahlen_3_keine: 'Fragen!$B$3',
    };
    const options = { mindestfallzahl: 3 };
    expect(await hidden(undefined, { names, options })).toEqual([
      'Eins!B2',
      'Fragen!B1',
      'Fragen!B2',
      'Fragen!B3',
    ]);
  });

  it('is refused where its rows go along: anybody can count them', async () => {
    const open = smallJob(twoPivots());
    await disclosureStep.run(open);
    expect(open.account.refusals).toEqual([
      {
        message: expect.stringMatching(/^Die Fallzahl in Eins!B2 darf nicht gezeigt werden/) as string,
        places: [{ sheet: 'Eins', cell: 'B2' }],
      },
    ]);
  });
});
