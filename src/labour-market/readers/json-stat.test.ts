import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import toolkit from 'jsonstat-toolkit';
import { readJsonStat } from './json-stat';

const FIXTURES = join('test', 'fixtures', 'labour-market', 'json-stat');
const SHARED = join('..', 'shared', 'fixtures', 'feed-example', '07312.json');

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const FEED = jsonOf(join(FIXTURES, 'arbeitslose-07312.json'));
const EUROSTAT = jsonOf(join(FIXTURES, 'eurostat-like.json'));

/** The cells as the format's author reads them: `[value, status]` of those that hold a value or a status. */
function cellsByToolkit(dataset: unknown): ReadonlyArray<readonly [number | null, string | null]> {
  const read = toolkit(structuredClone(dataset));
  return Array.from({ length: read.n }, (_, cell) => {
    const found = read.Data(cell);
    return [found?.value ?? null, found?.status ?? null] as const;
  }).filter(([value, status]) => value !== null || status !== null);
}

const ownCells = (dataset: unknown) =>
  readJsonStat(dataset).map(({ value, sign, quality }) => [value, sign ?? quality] as const);

describe('a feed', () => {
  it('gives value or sign, period, region and the figures of the catalogue', () => {
    expect(
      readJsonStat(FEED).map(({ figure, region, period, value, sign, quality }) => [
        figure,
        region,
        period,
        sign ?? value,
        quality,
      ]),
    ).toEqual([
      ['arbeitslose', '07312', '2023', 4422, null],
      ['arbeitslose', '07312', '2024', '...', null],
      ['arbeitslose', '07312', '2025', 5330, 'r'],
      ['arbeitslosenquote', '07312', '2023', 8.1, null],
      ['arbeitslosenquote', '07312', '2024', '.', null],
      ['arbeitslosenquote', '07312', '2025', 9.5, null],
    ]);
  });

  it('carries its passport', () => {
    expect(readJsonStat(FEED)[5]).toEqual({
      figure: 'arbeitslosenquote',
      variable: 'alq',
      label: 'Arbeitslosenquote bez. auf alle zivile Erwerbspersonen',
      dimensions: {},
      region: '07312',
      period: '2025',
      value: 9.5,
      sign: null,
      unit: 'Prozent',
      source:
        '© Statistische Ämter des Bundes und der Länder, Deutschland, 2026, dl-de/by-2-0, Regionaldatenbank, Tabelle 13211-02-05-4',
      table: '13211-02-05-4',
      datenstand: '2026-02-26T15:28:28+01:00',
      quality: null,
    });
  });

  it('has the cells that jsonstat-toolkit reads', () => {
    expect(ownCells(FEED)).toEqual(cellsByToolkit(FEED));
  });

  const shared = existsSync(SHARED) ? it : it.skip;
  shared('reads the example feed (skipped where ../shared/fixtures is missing)', () => {
    const observations = readJsonStat(jsonOf(SHARED));
    expect(observations.map(({ value, sign }) => [value, sign])).toEqual(cellsByToolkit(jsonOf(SHARED)));
    const at = (figure: string, period: string) =>
      observations.find((o) => o.figure === figure && o.period === period);
    expect(at('arbeitslose', '2025')).toMatchObject({ value: 5330, region: '07312', unit: 'Anzahl' });
    expect(at('arbeitslosenquote', '2023')?.value).toBe(8.1);
    const ofForeigners = observations.filter(({ variable }) => variable === 'alq_ausl');
    expect(ofForeigners.at(-1)).toMatchObject({ period: '2025', value: 15.8 });
    expect(at('arbeitslose', '2024')).toMatchObject({ value: null, sign: '...' });
  });
});

describe('a region with the name of another', () => {
  it.each([
    ['Kaiserslautern, Landkreis', '07312'],
    ['Pirmasens, kreisfreie Stadt', '07312'],
  ])('is refused: %s as %s', (name, code) => {
    const dataset = JSON.parse(
      JSON.stringify(FEED).replaceAll('Kaiserslautern, kreisfreie Stadt', name),
    ) as unknown;
    expect(() => readJsonStat(dataset)).toThrow(`Der Schlüssel ${code} und der Name „${name}“ gehören nicht`);
  });
});

describe('a dataset of another publisher', () => {
  it('keeps foreign regions, breakdowns and flags apart from ours', () => {
    expect(
      readJsonStat(EUROSTAT).map(({ figure, dimensions, region, period, value, sign, quality, unit }) => [
        figure,
        dimensions.Sex,
        dimensions['Geopolitical entity'] ?? region,
        period,
        sign ?? value,
        quality,
        unit,
      ]),
    ).toEqual([
      [null, 'Females', 'Kaiserslautern', '2029', 50100, null, 'Number'],
      // Estimated: Eurostat's `e`, which is final in Germany.
      [null, 'Females', 'Kaiserslautern', '2030-Q2', 50200.5, 's', 'Number'],
      [null, 'Females', 'Kaiserslautern', '2031-03', ':', null, 'Number'],
      // A 0 that only fills the place of the sign.
      [null, 'Females', 'DG', '2030-Q2', '-', null, 'Number'],
      [null, 'Females', 'DG', '2031-03', 40000000, null, 'Number'],
      [null, 'Males', 'Kaiserslautern', '2029', 49000, 'b', 'Number'],
      [null, 'Males', 'Kaiserslautern', '2030-Q2', 'c', null, 'Number'],
      [null, 'Males', 'DG', '2031-03', 39000000, null, 'Number'],
    ]);
  });

  it('is called by its table and label', () => {
    expect(readJsonStat(EUROSTAT)[0]).toMatchObject({
      variable: 'INVENTED_R',
      label: 'Persons, invented',
      dimensions: { 'Time frequency': 'Annual', Sex: 'Females', 'Geopolitical entity': 'Kaiserslautern' },
      region: null,
      source: 'ESTAT',
      table: 'INVENTED_R',
    });
  });

  it('has the places that jsonstat-toolkit reads', () => {
    // The toolkit knows no signs: the one 0 with a sign is the only difference.
    const expected = cellsByToolkit(EUROSTAT).map(([value, status]) =>
      value === 0 ? [null, '-'] : [value, status === 'e' ? 's' : status],
    );
    expect(ownCells(EUROSTAT)).toEqual(expected);
  });
});

const text = fc.string({ minLength: 1, maxLength: 6 }).filter((id) => id !== '__proto__');

/** Any dataset of up to four dimensions: dense or sparse, index as list or object. */
const datasets = fc
  .uniqueArray(text, { minLength: 1, maxLength: 4 })
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      codes: fc.tuple(...ids.map(() => fc.uniqueArray(text, { minLength: 1, maxLength: 4 }))),
      indexAsObject: fc.boolean(),
      sparse: fc.boolean(),
      cells: fc.infiniteStream(fc.option(fc.integer({ min: 1, max: 1e9 }), { freq: 2 })),
      marks: fc.infiniteStream(fc.option(fc.constantFrom('p', 'r', '...'), { freq: 2 })),
    }),
  )
  .map(({ ids, codes, indexAsObject, sparse, cells, marks }) => {
    const size = codes.map((list) => list.length);
    const total = size.reduce((product, count) => product * count, 1);
    const value = [...cells.take(total)];
    const status = [...marks.take(total)];
    const filled = <T>(list: readonly (T | null)[]) =>
      Object.fromEntries(list.flatMap((entry, cell) => (entry === null ? [] : [[String(cell), entry]])));
    return {
      version: '2.0',
      class: 'dataset',
      id: ids,
      size,
      role: { metric: [ids[0]], ...(ids[1] === undefined ? {} : { time: [ids[1]] }) },
      dimension: Object.fromEntries(
        ids.map((id, place) => {
          const list = codes[place] ?? [];
          const positions = Object.fromEntries(list.map((code, position) => [code, position]));
          return [id, { category: { index: indexAsObject ? positions : list } }];
        }),
      ),
      value: sparse ? filled(value) : value,
      status: filled(status),
      extension: { feed: { schema: '1' } },
    };
  })
  // The toolkit finds no cells at all in a sparse dataset without any value.
  .filter(({ value }) => Object.values(value).some((entry) => entry !== null));

describe('every dataset', () => {
  it('has the cells that jsonstat-toolkit reads, in its order', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        expect(ownCells(dataset)).toEqual(cellsByToolkit(dataset));
      }),
    );
  });

  it('puts every value under the categories that jsonstat-toolkit finds it by', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const oracle = toolkit(structuredClone(dataset));
        const [metric = '', time] = dataset.id;
        for (const { variable, dimensions, period, value } of readJsonStat(dataset)) {
          const periods = time === undefined ? {} : { [time]: period };
          const place = { [metric]: variable, ...periods, ...dimensions };
          if (value !== null) expect(oracle.Data(place)?.value).toBe(value);
        }
      }),
    );
  });
});
