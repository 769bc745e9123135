import { designOf } from '../design';
import { writeBindings } from '../figures/bindings-xml';
import type { Binding } from '../figures/binding';
import { keyed } from '../fields/field';
import type { SheetDescription } from '../sheet';
import type { CellContent, SheetKey } from '../types';
import { holdingsOf } from './read-holdings';
import type { HoldingsState, SheetCells } from './look-holdings';

const { ist, menge } = keyed({
  ist: { name: 'AMIP_Ist', label: 'Ist', style: 'count', unit: '', help: '', path: 'ist' },
  menge: { name: '', label: 'Menge', style: 'count', unit: '', help: '', path: 'menge' },
});

/** A month column of inputs, one of formulas, and a table. */
const SHEET: SheetDescription = {
  key: 'probe' as SheetKey,
  title: 'Probe',
  position: 1,
  needs: [],
  columnWidths: [],
  frozenRows: 0,
  page: { orientation: 'portrait', header: '', footer: '' },
  blocks: [
    {
      key: 'monate',
      rows: [
        {
          kind: 'months',
          name: 'AMIP_Monate',
          columns: [
            { kind: 'input', field: ist },
            {
              kind: 'formula',
              name: 'AMIP_Doppelt',
              label: 'Doppelt',
              style: 'count',
              formula: '={AMIP_Ist}*2',
            },
          ],
        },
      ],
    },
    {
      key: 'tabelle',
      rows: [
        {
          kind: 'table',
          name: 'AMIP_TabProbe',
          label: 'Probe',
          path: 'probe',
          rows: 1,
          columns: [{ kind: 'input', field: menge }],
        },
      ],
    },
  ],
};
const DESIGN = designOf([SHEET]);

function area(sheet: string, row: number, column: number, rows = 1, columns = 1) {
  return { sheet, row, column, rows, columns };
}

function sheet(name: string, values: CellContent[][], row = 0, column = 0): SheetCells {
  const used = area(name, row, column, values.length, values[0]?.length ?? 1);
  return { name, visible: true, used, area: used, values, formulas: values };
}

function state(part: Partial<HoldingsState>): HoldingsState {
  return { sheets: [], names: [], tables: [], part: null, ...part };
}

const read = (part: Partial<HoldingsState>) => holdingsOf(state(part), '2021-03-15', DESIGN);

describe('what a workbook holds', () => {
  it('single cells by their names, also beyond the descriptions, and outside of what is in use', () => {
    const { holdings } = read({
      // 44256 is 1.3.2021.
      sheets: [
        sheet(
          'A',
          [
            [2021, 44256],
            [7312, ' Jobcenter '],
          ],
          4,
          1,
        ),
      ],
      names: [
        { name: 'AMIP_Jahr', area: area('A', 4, 1) },
        { name: 'AMIP_Berichtsmonat', area: area('A', 4, 2) },
        { name: 'AMIP_AGS', area: area('A', 5, 1) },
        { name: 'AMIP_Jobcenter', area: area('A', 5, 2) },
        { name: 'AMIP_Leer', area: area('A', 99, 0) },
        { name: 'AMIP_Spalte', area: area('A', 4, 1, 2) },
        { name: 'Eigenes', area: area('A', 4, 1) },
      ],
    });
    expect([...holdings.cells]).toEqual([
      ['AMIP_Jahr', { address: 'A!B5', value: 2021, formula: '2021' }],
      ['AMIP_Berichtsmonat', { address: 'A!C5', value: 44256, formula: '44256' }],
      ['AMIP_AGS', { address: 'A!B6', value: 7312, formula: '7312' }],
      ['AMIP_Jobcenter', { address: 'A!C6', value: ' Jobcenter ', formula: ' Jobcenter ' }],
      ['AMIP_Leer', { address: 'A!A100', value: '', formula: '' }],
    ]);
    expect(holdings).toMatchObject({
      jahr: 2021,
      berichtsmonat: '2021-03',
      heute: '2021-03-15',
      jobcenter: { name: 'Jobcenter', ags: '07312' },
    });
  });

  it('filled month columns by the month in their rows, not by position', () => {
    // January, a row of the user, March, February; the column of values begins a row below.
    const { holdings } = read({
      sheets: [
        sheet('A', [
          [44197, 1],
          ['Summe', 2],
          [44256, 3],
          [44228, 4],
        ]),
      ],
      names: [
        { name: 'AMIP_Monate', area: area('A', 0, 0, 4) },
        { name: 'amip_ist', area: area('A', 1, 1, 3) },
        { name: 'AMIP_Doppelt', area: area('A', 0, 1, 4) },
      ],
    });
    expect([...holdings.series]).toEqual([
      [
        'AMIP_Ist',
        [
          { period: '2021-03', address: 'A!B3', value: 3 },
          { period: '2021-02', address: 'A!B4', value: 4 },
        ],
      ],
    ]);
  });

  it('tables with the headings they were made with', () => {
    const { holdings } = read({
      sheets: [sheet('A', [['Anzahl'], [5], [6]])],
      tables: [
        { name: 'AMIP_TabProbe', area: area('A', 0, 0, 3), body: area('A', 1, 0, 2), headers: ['Anzahl'] },
      ],
    });
    expect([...holdings.tables]).toEqual([
      [
        'AMIP_TabProbe',
        {
          address: 'A!A1:A3',
          columns: ['Menge'],
          rows: [[{ address: 'A!A2', value: 5 }], [{ address: 'A!A3', value: 6 }]],
        },
      ],
    ]);
  });

  it('the list of the findings as a table, so that it is not checked', () => {
    const { holdings } = read({
      sheets: [sheet('Befunde', [['Schwere'], ['Fehler']])],
      names: [{ name: 'AMIP_TabPruefung', area: area('Befunde', 0, 0, 2) }],
    });
    expect(holdings.tables.get('AMIP_TabPruefung')).toEqual({
      address: 'Befunde!A1:A2',
      columns: ['Schwere'],
      rows: [[{ address: 'Befunde!A2', value: 'Fehler' }]],
    });
  });

  it('ranges marked as counts', () => {
    const { holdings } = read({
      names: [
        { name: 'AMIP_Fallzahlen_1_spalte', area: area('A', 1, 1, 3, 3) },
        { name: 'AMIP_Fallzahlen_2_anders', area: area('A', 1, 1, 3, 3) },
      ],
    });
    expect([...holdings.countRanges]).toEqual([['AMIP_Fallzahlen_1_spalte', 'A!B2:D4']]);
  });

  it('bound figures that still have cells', () => {
    const binding = (name: string): Binding => ({
      name,
      axis: null,
      figure: 'arbeitslose-sgb2',
      region: '07312',
      regionName: 'Kaiserslautern, Stadt',
      rule: { kind: 'neueste' },
      direction: 'spalte',
      source: 'Probeamt',
      table: 'T-1',
      datenstand: null,
      retrieved: '2021-03-01T08:00:00Z',
      hash: 'x',
      written: [{ period: '2021-02', value: 5000, sign: null, content: 5000 }],
    });
    const { holdings, notes } = read({
      names: [{ name: 'AMIP_Zahl_1', area: area('A', 1, 1) }],
      part: writeBindings([binding('AMIP_Zahl_1'), binding('AMIP_Zahl_2')]),
    });
    expect(holdings.bindings.map(({ address, figure }) => [address, figure])).toEqual([
      ['A!B2', 'arbeitslose-sgb2'],
    ]);
    expect(holdings.cells.size).toBe(0);
    expect(notes).toEqual([]);
  });
});

describe('what is not checked is said', () => {
  it('a damaged register of figures', () => {
    expect(read({ part: '<zahlen><zahl>kaputt</zahl></zahlen>' }).notes.join()).toMatch(/beschädigt/);
  });

  it('the rest of a very large sheet', () => {
    const long = { ...sheet('Rohdaten', [[1]]), used: area('Rohdaten', 0, 0, 90_000, 3) };
    expect(read({ sheets: [long, sheet('A', [[1]])] }).notes).toEqual([
      'Das Blatt „Rohdaten“ ist sehr groß; dort wurde nur A1 geprüft.',
    ]);
  });
});
