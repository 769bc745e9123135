import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Observation } from '../observation';
import { FigureStore } from './figure-store';
import { EMBEDDED_FEED_FILES, storeOf } from './index';

const FOLDER = path.join(__dirname, '../feed/embedded');
const embedded = storeOf(
  EMBEDDED_FEED_FILES.map((file) => readFileSync(path.join(FOLDER, path.basename(file)), 'utf8')),
);

function observation(period: string, value: number | null, rest: Partial<Observation> = {}): Observation {
  return {
    figure: 'arbeitslose',
    variable: 'arbeitslose',
    label: 'Arbeitslose',
    dimensions: {},
    region: '07312',
    period,
    value,
    sign: null,
    unit: 'Personen',
    source: 'a',
    table: null,
    datenstand: null,
    quality: null,
    ...rest,
  };
}

describe('the embedded figures', () => {
  // Regionaldatenbank, table 13211-02-05-4, Stand 26.02.2026; AMIP 2021, sections 2.1 to 2.4.
  it.each([
    ['arbeitslose', '07312', '2025', 5330],
    ['Arbeitslose', 'Kaiserslautern, kreisfreie Stadt', undefined, 5330],
    ['arbeitslose', 'Kaiserslautern, Stadt', '2023', 4422],
    ['arbeitslose', 't51506', '2025', 5330],
    ['arbeitslose', '07335', '2025', 3062],
    ['arbeitslosenquote', '07312', '2025', 0.095],
    ['arbeitslosenquote', '07312', '2023', 0.081],
    ['Langzeitarbeitslose', '07312', '2025', 1920],
    ['arbeitslosenquote', 'DG', '2025', 0.063],
    ['arbeitslose', 'Deutschland', '2023', 2_608_672],
    ['svb-arbeitsort', '07312', '2019-09', 55_146],
    ['elb', '07312', '2020-01', 7454],
  ])('%s of %s in %s is %d', (merkmal, region, period, value) => {
    expect(embedded.find(merkmal, region, period)).toEqual({ value });
  });

  it('never takes one Kaiserslautern for the other', () => {
    expect(embedded.find('arbeitslose', 'Kaiserslautern', '2025')).toEqual({
      code: 'VALUE',
      message: expect.stringMatching(/07312.*07335|07335.*07312/),
    });
  });

  it.each([
    ['arbeitslsoe', '07312', '2025', 'VALUE', /arbeitslsoe.*gibt es nicht/],
    ['arbeitslose', 'Lummerland', '2025', 'VALUE', /Lummerland.*nicht bekannt/],
    ['arbeitslose', '07312', '2024', 'NA', /Für 2024 .*2023, 2025/],
    ['arbeitslose', '07312', '2025-03', 'NA', /Für 2025-03/],
    ['integrationen', '07312', undefined, 'NA', /kein Wert geladen/],
  ] as const)('says why there is no %s of %s in %s', (merkmal, region, period, code, message) => {
    expect(embedded.find(merkmal, region, period)).toEqual({ code, message: expect.stringMatching(message) });
  });
});

describe('FigureStore', () => {
  it('gives the newest month, and no number where a sign stands', () => {
    const store = new FigureStore();
    store.add([
      observation('2026-02', 4500),
      observation('2026-03', null, { sign: '*' }),
      observation('2025', 5330),
    ]);
    expect(store.find('arbeitslose', '07312', '2026-02')).toEqual({ value: 4500 });
    expect(store.find('arbeitslose', '07312', undefined)).toMatchObject({
      code: 'NA',
      message: expect.stringContaining('„*“'),
    });
    expect(store.find('arbeitslose', '07312', '2025')).toEqual({ value: 5330 });
  });

  it('never mixes sources: what comes later takes the place of the whole series', () => {
    const store = new FigureStore();
    store.add([observation('2026-01', 1), observation('2026-02', 2)]);
    store.add([observation('2026-02', 3, { source: 'b' })]);
    expect(store.find('arbeitslose', '07312', '2026-02')).toEqual({ value: 3 });
    expect(store.find('arbeitslose', '07312', '2026-01')).toMatchObject({ code: 'NA' });
  });
});
