import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Observation } from '../observation';
import { EMBEDDED_FEED_FILES, embeddedDelivery, FigureLibrary } from './index';
import type { Delivery } from './index';

const FOLDER = path.join(__dirname, '../feed/embedded');
const EMBEDDED = EMBEDDED_FEED_FILES.map((file) =>
  embeddedDelivery(file, readFileSync(path.join(FOLDER, path.basename(file)), 'utf8')),
);

function observation(period: string, value: number | string, rest: Partial<Observation> = {}): Observation {
  const given = typeof value === 'number' ? { value, sign: null } : { value: null, sign: value };
  return {
    figure: 'arbeitslose',
    variable: 'arbeitslose',
    label: 'Arbeitslose',
    dimensions: {},
    region: '07312',
    period,
    ...given,
    unit: 'Personen',
    source: 'a',
    table: null,
    datenstand: null,
    quality: null,
    ...rest,
  };
}

function delivery(id: string, observations: readonly Observation[], rest: Partial<Delivery> = {}): Delivery {
  return { id, kind: 'file', name: id, retrieved: '2026-03-01', offline: null, observations, ...rest };
}

function libraryOf(...deliveries: readonly Delivery[]): FigureLibrary {
  const library = new FigureLibrary();
  for (const one of deliveries) library.put(one);
  return library;
}

/** Period → number or sign. */
function shown(library: FigureLibrary, figure = 'arbeitslose'): readonly (readonly [string, unknown])[] {
  return library.find(figure, '07312').map(({ period, value, sign }) => [period, value ?? sign]);
}

describe('the embedded figures', () => {
  const embedded = libraryOf(...EMBEDDED).figures();

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

  // Oldenburg (Oldenburg) and its Landkreis, Offenbach am Main and the Landkreis Offenbach, Rostock and its Landkreis.
  it.each([
    ['Oldenburg', /03403.*03458/],
    ['Offenbach', /06438.*06413/],
    ['Rostock', /13003.*13072/],
  ])('never takes one %s for the other', (region, message) => {
    expect(embedded.find('arbeitslose', region, '2025')).toEqual({
      code: 'VALUE',
      message: expect.stringMatching(message),
    });
  });

  it.each(['ALO', 'ALQ', 'Quote', 'SvB', 'svpfl. Beschäftigte', 'INT', 'Aufstocker', 'Minijob'])(
    'takes %s for no figure, since several are called so',
    (merkmal) => {
      expect(embedded.find(merkmal, '07312', undefined)).toMatchObject({ code: 'VALUE' });
    },
  );

  it.each([
    ['Arbeitslosenzahl', 5330],
    ['ELB', 7454],
    ['STEA', 1396],
  ])('knows %s', (merkmal, value) => {
    expect(embedded.find(merkmal, '07312', undefined)).toEqual({ value });
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

  it('are listed with their document and the date of their data', () => {
    expect(EMBEDDED.map(({ id, kind, name, retrieved }) => [id, kind, name, retrieved])).toEqual([
      [
        'embedded:regionaldatenbank-13211-02-05-4',
        'embedded',
        'Arbeitslose und Arbeitslosenquoten, Jahresdurchschnitte, alle Kreise',
        '2026-07-09T11:01:42',
      ],
      [
        'embedded:amip-2021-kaiserslautern',
        'embedded',
        'Zahlen des Arbeitsmarkt- und Integrationsprogramms 2021, Kaiserslautern, Stadt',
        '2021',
      ],
    ]);
  });

  it('come after everything else, the newest first', () => {
    const late = delivery('file:late', [], { retrieved: '2026-05-01' });
    const old = delivery('file:old', [], { retrieved: '2019-01-01' });
    expect(
      libraryOf(old, ...EMBEDDED, late)
        .deliveries()
        .map(({ id }) => id),
    ).toEqual([
      'file:late',
      'file:old',
      'embedded:regionaldatenbank-13211-02-05-4',
      'embedded:amip-2021-kaiserslautern',
    ]);
  });
});

describe('deliveries of one origin', () => {
  const early = { datenstand: '2026-02-01' };
  const late = { datenstand: '2026-03-01' };

  it.each<[string, readonly Delivery[], readonly (readonly [string, unknown])[]]>([
    [
      'complete each other, whatever their order',
      [delivery('1', [observation('2026-02', 2)]), delivery('2', [observation('2025-12', 1)])],
      [
        ['2025-12', 1],
        ['2026-02', 2],
      ],
    ],
    [
      'are compared by their Datenstand first',
      [
        delivery('1', [observation('2026-02', 9, late)], { retrieved: '2026-03-01' }),
        delivery('2', [observation('2026-02', 8, early)], { retrieved: '2026-04-01' }),
      ],
      [['2026-02', 9]],
    ],
    [
      'of the same Datenstand by when they were retrieved',
      [
        delivery('1', [observation('2026-02', 9, late)], { retrieved: '2026-04-02' }),
        delivery('2', [observation('2026-02', 8, late)], { retrieved: '2026-04-01' }),
      ],
      [['2026-02', 9]],
    ],
    [
      'without a Datenstand are as old as their retrieval',
      [
        delivery('1', [observation('2026-01', 7, late), observation('2026-02', 9, late)], {
          retrieved: '2026-03-05',
        }),
        delivery('2', [observation('2026-01', 6)], { retrieved: '2026-02-28' }),
        delivery('3', [observation('2026-02', 8)], { retrieved: '2026-03-02' }),
      ],
      [
        ['2026-01', 7],
        ['2026-02', 8],
      ],
    ],
    [
      'whose Datenstand is in words are, too',
      [
        delivery('1', [observation('2026-02', 9, { datenstand: '26. Januar 2026' })]),
        delivery('2', [observation('2026-02', 8, { datenstand: '25. Februar 2026' })], {
          retrieved: '2026-03-02',
        }),
      ],
      [['2026-02', 8]],
    ],
    [
      'never replace a number by a sign',
      [
        delivery('1', [observation('2026-01', 7, early), observation('2026-02', 8, early)]),
        delivery('2', [observation('2026-01', 6, late), observation('2026-02', '*', late)]),
      ],
      [
        ['2026-01', 6],
        ['2026-02', 8],
      ],
    ],
    [
      'replace a sign by a number, though its Datenstand is older',
      [
        delivery('1', [observation('2026-01', 1), observation('2026-02', '.', late)]),
        delivery('2', [observation('2026-02', 8, early)]),
      ],
      [
        ['2026-01', 1],
        ['2026-02', 8],
      ],
    ],
    [
      'with nothing but signs for the region count nowhere beside numbers',
      [
        delivery('1', [observation('2026-01', 1, early)]),
        delivery('2', [observation('2026-01', '-', late), observation('2026-02', '-', late)]),
      ],
      [['2026-01', 1]],
    ],
    [
      'with a number for the region elsewhere keep their signs',
      [
        delivery('1', [observation('2026-01', 1, early)]),
        delivery('2', [observation('2026-02', '*', late), observation('2026-02', 5, { figure: 'elb' })]),
      ],
      [
        ['2026-01', 1],
        ['2026-02', '*'],
      ],
    ],
    [
      'show their signs where nobody has a number',
      [delivery('1', [observation('2026-01', '-')])],
      [['2026-01', '-']],
    ],
  ])('%s', (_, deliveries, expected) => {
    expect(shown(libraryOf(...deliveries))).toEqual(expected);
    expect(shown(libraryOf(...[...deliveries].reverse()))).toEqual(expected);
  });

  it('put again replace themselves; removed, they leave what the others say', () => {
    const library = libraryOf(
      delivery('1', [observation('2026-01', 1, late)]),
      delivery('2', [observation('2026-01', 2, early), observation('2026-02', 3)]),
    );
    expect(shown(library)).toEqual([
      ['2026-01', 1],
      ['2026-02', 3],
    ]);
    library.put(delivery('1', [observation('2026-03', 4)]));
    expect(shown(library)).toEqual([
      ['2026-01', 2],
      ['2026-02', 3],
      ['2026-03', 4],
    ]);
    library.remove('2');
    library.remove('unknown');
    expect(shown(library)).toEqual([['2026-03', 4]]);
    library.remove('1');
    expect([shown(library), library.deliveries()]).toEqual([[], []]);
  });

  it('leave out what has no figure, no region or no place in time', () => {
    const library = libraryOf(
      delivery('1', [
        observation('2026-01', 1),
        observation('2026-02', 2, { figure: null }),
        observation('2026-03', 3, { region: null }),
        observation('2026-04', 4, { figure: 'gibt-es-nicht' }),
        observation('WS 2025/26', 5),
      ]),
    );
    expect(shown(library)).toEqual([['2026-01', 1]]);
  });

  it('say for each figure when it was retrieved', () => {
    const library = libraryOf(
      delivery('1', [observation('2026-01', 1)], { retrieved: '2026-02-01T08:00:00Z' }),
      delivery('2', [observation('2026-02', 2)], { retrieved: '2026-03-01T08:00:00Z' }),
    );
    expect(library.find('arbeitslose', '07312').map(({ retrieved }) => retrieved)).toEqual([
      '2026-02-01T08:00:00Z',
      '2026-03-01T08:00:00Z',
    ]);
  });

  it('put years, quarters and days where they end', () => {
    const periods = ['2025', '2024-12-31', '2025-Q1', '2025-02', '2025-Q4', '2025-04'];
    const library = libraryOf(
      delivery(
        '1',
        periods.map((period, value) => observation(period, value)),
      ),
    );
    expect(shown(library).map(([period]) => period)).toEqual([
      '2024-12-31',
      '2025-02',
      '2025-Q1',
      '2025-04',
      '2025',
      '2025-Q4',
    ]);
  });

  it('give the same in whatever order they were loaded', () => {
    const one = fc.record({
      period: fc.constantFrom('2025', '2026-01', '2026-02'),
      value: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom('*', '-')),
      source: fc.constantFrom('a', 'b'),
      datenstand: fc.constantFrom(null, '2026-01', '2026-02'),
    });
    const several = fc.array(fc.uniqueArray(one, { selector: ({ period, source }) => period + source }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(several, fc.boolean(), (contents, sameTime) => {
        const deliveries = contents.map((list, index) =>
          delivery(
            String(index),
            list.map(({ period, value, ...passport }) => observation(period, value, passport)),
            { retrieved: sameTime ? '2026' : `2026-0${index + 1}` },
          ),
        );
        const [there, back] = [libraryOf(...deliveries), libraryOf(...[...deliveries].reverse())];
        expect(back.find('arbeitslose', '07312')).toEqual(there.find('arbeitslose', '07312'));
        for (const period of [undefined, '2025', '2026-01'])
          expect(back.figures().find('arbeitslose', '07312', period)).toEqual(
            there.figures().find('arbeitslose', '07312', period),
          );
      }),
    );
  });
});

describe('AMIP.ARBEITSMARKT', () => {
  const ask = (library: FigureLibrary, period?: string) =>
    library.figures().find('arbeitslose', '07312', period);

  it('gives the newest month, and no number where a sign stands', () => {
    const library = libraryOf(
      delivery('1', [observation('2026-02', 4500), observation('2026-03', '*'), observation('2025', 5330)]),
    );
    expect(ask(library, '2026-02')).toEqual({ value: 4500 });
    expect(ask(library)).toMatchObject({ code: 'NA', message: expect.stringContaining('„*“') });
    expect(ask(library, '2025')).toEqual({ value: 5330 });
  });

  it.each([
    ['2020-01', '2025', 5330],
    ['2025-11', '2025', 4500],
    ['2026-01', '2025', 4500],
  ])('gives of month %s and year %s the newest', (month, year, value) => {
    const library = libraryOf(
      delivery('1', [observation(month, 4500)]),
      delivery('2', [observation(year, 5330, { source: 'b' })]),
    );
    expect(ask(library)).toEqual({ value });
  });

  it.each([
    ['what was retrieved later of the same month', '2026-02', { retrieved: '2026-04-01' }, {}],
    [
      'the later Datenstand of the same month',
      '2026-02',
      { retrieved: '2025-01-01' },
      { datenstand: '2026-03-02' },
    ],
    ['the newest number', '2026-03', { retrieved: '2025-01-01' }, {}],
  ])('never mixes sources: %s takes the place of the whole series', (_, period, came, passport) => {
    const library = libraryOf(
      delivery('1', [observation('2026-01', 1), observation('2026-02', 2), observation('2026-04', '-')]),
      delivery('2', [observation(period, 3, { source: 'b', ...passport })], came),
    );
    expect(ask(library, period)).toEqual({ value: 3 });
    expect(ask(library)).toEqual({ value: 3 });
    expect(ask(library, '2026-01')).toMatchObject({
      code: 'NA',
      message: expect.stringContaining(`geladen: ${period}`),
    });
    // The workbook chooses for itself.
    expect(library.find('arbeitslose', '07312')).toHaveLength(4);
  });

  it('chooses for months and for years apart', () => {
    const library = libraryOf(
      delivery('1', [observation('2026-02', 2), observation('2023', 3)]),
      delivery('2', [observation('2025', 4, { source: 'b' })]),
    );
    expect([ask(library), ask(library, '2025')]).toEqual([{ value: 2 }, { value: 4 }]);
    expect(ask(library, '2023')).toMatchObject({ code: 'NA' });
  });

  it('tells tables of one source apart', () => {
    const library = libraryOf(
      delivery('1', [
        observation('2026-01', 1, { table: 'T-1' }),
        observation('2026-02', 2, { table: 'T-2' }),
      ]),
    );
    expect(ask(library, '2026-01')).toMatchObject({ code: 'NA' });
  });

  it('answers from what is loaded when it is asked', () => {
    const library = new FigureLibrary();
    const figures = library.figures();
    expect(figures.find('arbeitslose', '07312', undefined)).toMatchObject({ code: 'NA' });
    library.put(delivery('1', [observation('2026-01', 1)]));
    expect(figures.find('arbeitslose', '07312', undefined)).toEqual({ value: 1 });
    library.put(delivery('2', [observation('2026-02', 2)]));
    expect(figures.find('arbeitslose', '07312', undefined)).toEqual({ value: 2 });
    library.remove('2');
    library.remove('1');
    expect(figures.find('arbeitslose', '07312', undefined)).toMatchObject({ code: 'NA' });
  });
});
