import fc from 'fast-check';
import { parseAddress } from '../../workbook/address';
import type { CellValue, HeldBinding, Holdings } from '../holdings';
import { CELLS, SERIES } from '../names';
import { heldSheet } from '../testing/holdings';
import { CELLS_OF_2021, PRINTED_TABLE, PRINTED_TEXT } from '../testing/seed';
import { RULES } from '.';

/** Texts that the rules look for, in any order. */
const FRAGMENTS = [
  ...PRINTED_TABLE.flat().filter((value) => typeof value === 'string'),
  PRINTED_TEXT,
  'Zuteilung',
  'BEZ',
  'Umschichtung BEZ',
  'Summe',
  'K2',
  'Haushaltsjahr 2020',
  '99.999.999.999,999999 Mrd. €',
  '0,000001 Tsd. €',
  '1 Mio. €, 1 Mio. € und 2 Mio. €',
  '#N/A',
  '#SPILL!',
  '-',
  '*',
  '1.000,5 %',
  'FbW',
  'Arbeitslosenquote',
  'Ausbildungsstellen',
  'Landkreis Kaiserslautern',
  'Feb 2021',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...FRAGMENTS),
  fc.string(),
  fc.boolean(),
  fc.double(),
  fc.integer({ min: -3, max: 50_000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

const period = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 7)),
  fc
    .integer({ min: 0, max: 30 })
    .map((month) => `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
  fc.constantFrom('2020', '2020-Q4', '', 'Mai', '2021-13'),
);
const day = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('', '2021', '2021-06-15'),
);
const area = fc
  .tuple(
    fc.constantFrom('A', 'C', 'Z', 'AB'),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([column, row, more]) => `Blatt!${column}${row}:${column}${row + more}`);

const placed = fc.record({ address: fc.constantFrom('Blatt!A1', "'Ziele 2021'!AB12"), value: cell });

const bindings: fc.Arbitrary<HeldBinding> = fc.record({
  address: area,
  figure: fc.constantFrom('arbeitslose', 'lzb', 'elb', 'ausbildungsstellen', 'helferanteil', 'unbekannt', ''),
  region: fc.constantFrom('07312', '07335', '07', 'DG', '99999', ''),
  regionName: fc.constantFrom('Kaiserslautern, Landkreis', 'Kaiserslautern, Stadt', 'Deutschland', ''),
  source: fc.constantFrom('BA', 'Regionaldatenbank', ''),
  table: fc.constant(null),
  datenstand: fc.option(day, { nil: null }),
  retrieved: day,
  written: fc.array(
    fc.record({
      period,
      value: fc.option(fc.double(), { nil: null }),
      sign: fc.option(fc.constantFrom('-', '.', '*'), { nil: null }),
      content: cell,
    }),
    { maxLength: 13 },
  ),
});

const cellNames = [
  ...Object.values(CELLS),
  ...Object.keys(CELLS_OF_2021),
  'AMIP_IQ_Ziel',
  'AMIP_IQ_Vorjahr',
  'AMIP_IQ_Veraenderung',
];
const COLUMNS = [
  'Instrument',
  'Eintritte',
  'Beginn',
  'Dauer in Monaten',
  'Kosten im Jahr',
  'VE Folgejahre',
  'Anteil Frauen',
  'Merkmal',
  'Region',
  'Monat',
  'Wert',
  'Vorjahreswert',
  'Veränderung',
  'Quelle',
];

const mapOf = <T>(names: readonly string[], values: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, T>> =>
  fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 12 }).map((entries) => new Map(entries));

const anyHoldings: fc.Arbitrary<Holdings> = fc.record({
  jahr: fc.option(fc.oneof(fc.constantFrom(2021, 2025), fc.integer()), { nil: null }),
  berichtsmonat: fc.option(period, { nil: null }),
  heute: day,
  jobcenter: fc.record({
    name: fc.option(fc.constantFrom('Jobcenter Landkreis Kaiserslautern', 'JC', ''), { nil: null }),
    ags: fc.option(fc.constantFrom('07312', '07335', 'DG', ''), { nil: null }),
  }),
  cells: mapOf(
    cellNames,
    fc.record({ ...{ address: fc.constant('Blatt!B2'), value: cell }, formula: fc.string() }),
  ),
  series: mapOf(
    [...Object.values(SERIES), 'AMIP_IQ_Soll'],
    fc.array(fc.record({ period, address: fc.constant('Blatt!C3'), value: cell }), { maxLength: 14 }),
  ),
  tables: mapOf(
    ['AMIP_TabMassnahmen', 'AMIP_TabEckdaten', 'AMIP_TabPruefung'],
    fc.record({
      address: area,
      columns: fc.subarray(COLUMNS),
      rows: fc.array(fc.array(placed, { maxLength: 14 }), { maxLength: 4 }),
    }),
  ),
  sheets: fc.array(
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }).map((rows) => heldSheet('Blatt', rows)),
    { maxLength: 3 },
  ),
  bindings: fc.array(bindings, { maxLength: 5 }),
  countRanges: mapOf(['AMIP_Fallzahlen_1_beide', 'AMIP_Fallzahlen_2_keine'], area),
});

describe('every rule', () => {
  it.each(RULES)('$id answers in whole sentences whatever the workbook holds', (rule) => {
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        for (const { address, sentence, why, mend } of rule.check(holdings)) {
          if (address !== null) parseAddress(address);
          expect(`${sentence} ${why} ${mend}`).not.toMatch(/undefined|NaN|Infinity|∞|null/);
          expect(sentence).toMatch(/\.$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
