import { proposeMapping } from '../../../labour-market/readers/mapped-proposal';
import { readMapped } from '../../../labour-market/readers/mapped-table';
import { partsDe } from '../texts/parts-de';
import { entryOf } from './mapping-entry';
import type { ColumnUse, MappingEntry } from './mapping-entry';
import { mappingFrom } from './mapping-from';

const entry = (columns: Record<string, ColumnUse>, rest: Partial<MappingEntry> = {}): MappingEntry => ({
  ...entryOf([], null),
  columns: Object.entries(columns).map(([name, use]) => ({ name, use })),
  source: 'Eigene Zählung',
  ...rest,
});
const FULL = { Kreis: 'region', Monat: 'period', Arbeitslose: 'value' } as const;

/** Fields with a problem. */
function wrong(form: MappingEntry): string[] {
  const read = mappingFrom(form);
  return 'problems' in read ? read.problems.map(({ field }) => field) : [];
}

describe('mappingFrom', () => {
  it('says which column is what', () => {
    expect(
      mappingFrom(
        entry(
          { Kreis: 'region', Monat: 'period', Was: 'variable', Wert: 'value', Wer: 'dimension', Nr: 'none' },
          {
            source: '  Stadt Musterhausen ',
            unit: 'Personen',
            regionCode: 'name',
            delimiter: '\t',
            decimal: '.',
          },
        ),
      ),
    ).toEqual({
      mapping: {
        delimiter: '\t',
        decimal: '.',
        region: 'Kreis',
        regionCode: 'name',
        fixedRegion: null,
        period: 'Monat',
        fixedPeriod: null,
        variable: 'Was',
        values: ['Wert'],
        dimensions: ['Wer'],
        unit: 'Personen',
        source: 'Stadt Musterhausen',
      },
    });
  });

  it.each([
    ['07312', '07312'],
    [' 7312 ', '07312'],
    ['DG', 'DG'],
    ['Deutschland', 'DG'],
    ['Kaiserslautern, Stadt', '07312'],
  ])('takes %j for the region of the whole table', (fixedRegion, ags) => {
    expect(mappingFrom(entry({ Monat: 'period', A: 'value' }, { fixedRegion }))).toMatchObject({
      mapping: { region: null, fixedRegion: ags },
    });
  });

  it('takes a period for the whole table, in the form of the observations', () => {
    expect(mappingFrom(entry({ Kreis: 'region', A: 'value' }, { fixedPeriod: 'Feb 2026' }))).toMatchObject({
      mapping: { period: null, fixedPeriod: '2026-02' },
    });
  });

  it('needs no period where the headings of all values are periods', () => {
    expect(mappingFrom(entry({ Kreis: 'region', '01/2026': 'value', '02/2026': 'value' }))).toMatchObject({
      mapping: { period: null, fixedPeriod: null },
    });
    expect(wrong(entry({ Kreis: 'region', '01/2026': 'value', Summe: 'value' }))).toEqual(['fixedPeriod']);
  });

  it.each(['02/2026', 'bald'])('lets headings that are periods win over a fixed period %s', (fixedPeriod) => {
    expect(mappingFrom(entry({ Kreis: 'region', '01/2026': 'value' }, { fixedPeriod }))).toMatchObject({
      mapping: { fixedPeriod: null },
    });
  });

  it.each([
    ['07335', '2026-01'],
    ['Nirgendwo', 'bald'],
  ])('leaves out fixed answers (%s, %s) where a column answers', (fixedRegion, fixedPeriod) => {
    expect(mappingFrom(entry(FULL, { fixedRegion, fixedPeriod }))).toMatchObject({
      mapping: { fixedRegion: null, fixedPeriod: null },
    });
  });

  it.each<[string, MappingEntry, string[]]>([
    ['two columns of regions', entry({ ...FULL, Ort: 'region' }), ['column-3']],
    ['two columns of periods', entry({ ...FULL, Jahr: 'period' }), ['column-3']],
    ['two columns of figures', entry({ ...FULL, A: 'variable', B: 'variable' }), ['column-4']],
    ['no values', entry({ Kreis: 'region', Monat: 'period' }), ['values']],
    ['no region', entry({ Monat: 'period', A: 'value' }), ['fixedRegion']],
    ['an unknown region', entry({ Monat: 'period', A: 'value' }, { fixedRegion: '99999' }), ['fixedRegion']],
    ['no period', entry({ Kreis: 'region', A: 'value' }), ['fixedPeriod']],
    ['text for a period', entry({ Kreis: 'region', A: 'value' }, { fixedPeriod: 'bald' }), ['fixedPeriod']],
    ['no source', entry(FULL, { source: '  ' }), ['source']],
    [
      'nothing at all',
      entry({ A: 'none' }, { source: '' }),
      ['values', 'fixedRegion', 'fixedPeriod', 'source'],
    ],
    [
      'several values and breakdowns, which is right',
      entry({ ...FULL, B: 'value', C: 'dimension', D: 'dimension' }),
      [],
    ],
  ])('finds %s', (_, form, fields) => {
    expect(wrong(form)).toEqual(fields);
  });

  it('says what is wrong and where', () => {
    expect(mappingFrom(entry({ ...FULL, Ort: 'region' }))).toEqual({
      problems: [
        {
          field: 'column-3',
          message: '„Region“ ist schon die Spalte „Kreis“. Wählen Sie hier etwas anderes.',
        },
      ],
    });
    const read = mappingFrom(entry({ Monat: 'period', A: 'value' }, { fixedRegion: '99999' }));
    expect(read).toMatchObject({ problems: [{ message: partsDe.mapping.problems.unknownRegion('99999') }] });
  });

  it('confirms a proposal unchanged, and the reader takes it', () => {
    const text = 'Kreis;Monat;Arbeitslose;Wer\n07312;2026-02;4.820;Männer\n07335;2026-02;*;Frauen\n';
    const { mapping, columns } = proposeMapping(text);
    const form = { ...entryOf(columns, mapping), source: 'Eigene Zählung' };
    const confirmed = mappingFrom(form);
    expect(confirmed).toEqual({ mapping: { ...mapping, source: 'Eigene Zählung' } });
    if (!('mapping' in confirmed)) throw new Error('no mapping');
    const read = readMapped(text, confirmed.mapping, { table: null });
    expect(read.map(({ region, value, sign }) => [region, sign ?? value])).toEqual([
      ['07312', 4820],
      ['07335', '*'],
    ]);
  });
});
