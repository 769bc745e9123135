import fc from 'fast-check';
import { monthly, sourceOf } from '../../../test/support/figures';
import type { Binding, PeriodRule } from './binding';
import { draftRefresh } from './draft-refresh';
import type { FigureState, Place } from './figure-state';
import type { FigureSource } from './figure-source';
import { monthOfPeriod, serialOfMonth } from './periods';

const PERIODS = Object.keys(
  monthly(
    '2025-02',
    Array.from({ length: 13 }, () => 0),
  ),
);
const RETRIEVED = '2026-04-01T00:00:00Z';

const serial = (period: string) => serialOfMonth(monthOfPeriod(period) as number);

function column(sheet: string, columnIndex: number, contents: readonly (number | string)[]): Place {
  const cells = contents.map((content) => [content]);
  const area = { sheet, row: 1, column: columnIndex, rows: contents.length, columns: 1 };
  return { area, formulas: cells, values: cells, formats: contents.map(() => ['General']) };
}

function state(places: Record<string, Place>): FigureState {
  const sheet = { id: '{1}', name: 'Tabelle1', protected: false, visible: true };
  const entries = Object.entries(places).map(([name, place]): [string, Place] => [name.toLowerCase(), place]);
  return {
    structureProtected: false,
    sheets: [sheet],
    taken: new Set(Object.keys(places)),
    places: new Map(entries),
    copies: [],
    part: null,
    ledger: undefined,
  };
}

function binding(rule: PeriodRule, periods: readonly string[], more: Partial<Binding> = {}): Binding {
  return {
    name: 'AMIP_Zahl_2',
    axis: rule.kind === 'monate13' ? 'AMIP_Zahl_1' : null,
    figure: 'arbeitslose-sgb2',
    region: '07312',
    regionName: 'Kaiserslautern',
    rule,
    direction: 'spalte',
    source: 'Probeamt',
    table: 'T-1',
    datenstand: null,
    retrieved: '2026-03-01T00:00:00Z',
    hash: '',
    written: periods.map((period, value) => ({ period, value, sign: null, content: value })),
    ...more,
  };
}

const source = (periods: Record<string, number | string>): FigureSource =>
  sourceOf({ 'arbeitslose-sgb2': { '07312': periods } });

describe('thirteen months', () => {
  it('stand beside their own month, in whatever order the user has put them', () => {
    const order = fc.shuffledSubarray(
      PERIODS.map((_, index) => index),
      { minLength: 13 },
    );
    fc.assert(
      fc.property(order, fc.integer({ min: 0, max: 13 }), (places, later) => {
        const values = monthly(
          '2025-02',
          Array.from({ length: 13 + later }, (_, index) => 100 + index),
        );
        const now = state({
          AMIP_Zahl_1: column(
            'Tabelle1',
            0,
            places.map((at) => serial(PERIODS[at] as string)),
          ),
          AMIP_Zahl_2: column('Tabelle1', 1, places),
        });
        const { writes, rows } = draftRefresh(now, [binding({ kind: 'monate13' }, PERIODS)], source(values), {
          retrieved: RETRIEVED,
        });
        const months = places.map((at) => serial(PERIODS[at] as string));
        const cells: (number | string)[] = [...places];
        for (const write of writes) {
          const target: (number | string)[] = write.name === 'AMIP_Zahl_1' ? months : cells;
          for (const { index, after } of write.cells) target[index] = after as number | string;
        }
        const expected = Object.entries(values).slice(later);
        const shown = months
          .map((month, index) => [month, cells[index]])
          .sort(([a], [b]) => Number(a) - Number(b));
        expect(shown).toEqual(expected.map(([period, value]) => [serial(period), value]));
        // Each row keeps its rank: the oldest month stays the oldest.
        expect(months).toEqual(places.map((at) => serial(expected[at]?.[0] ?? '')));
        expect(rows).toHaveLength(13);
        expect(rows.filter(({ mark }) => mark === 'neu')).toHaveLength(later);
      }),
    );
  });

  it('do not move on where the user changed the months', () => {
    const months = PERIODS.map(serial);
    months[3] = serial('2020-01');
    const now = state({
      AMIP_Zahl_1: column('Tabelle1', 0, months),
      AMIP_Zahl_2: column(
        'Tabelle1',
        1,
        PERIODS.map((_, index) => index),
      ),
    });
    const values = source(
      monthly(
        '2025-03',
        Array.from({ length: 13 }, (_, index) => index + 100),
      ),
    );
    const draft = draftRefresh(now, [binding({ kind: 'monate13' }, PERIODS)], values, {
      retrieved: RETRIEVED,
    });
    expect(draft.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Die Monate in Tabelle1!A2:A14 haben Sie geändert/),
    ]);
    expect(draft.writes.map(({ name }) => name)).toEqual(['AMIP_Zahl_2']);
    expect(draft.rows.find(({ address }) => address === 'Tabelle1!B5')).toMatchObject({
      period: '2020-01',
      after: 3,
      mark: 'geaendert',
    });
    expect(draft.rows.find(({ address }) => address === 'Tabelle1!B6')).toMatchObject({
      period: '2025-06',
      after: 103,
    });
  });

  it('do not move on over an entry of the user in the month that would go', () => {
    const rolled = (own: number | string) => {
      const now = state({
        AMIP_Zahl_1: column('Tabelle1', 0, PERIODS.map(serial)),
        AMIP_Zahl_2: column('Tabelle1', 1, [own, ...PERIODS.slice(1).map((_, index) => index + 1)]),
      });
      const values = monthly(
        '2025-02',
        Array.from({ length: 14 }, (_, index) => index),
      );
      return draftRefresh(now, [binding({ kind: 'monate13' }, PERIODS)], source(values), {
        retrieved: RETRIEVED,
      });
    };
    for (const own of ['geschätzt', 4711]) {
      const draft = rolled(own);
      expect(draft.problems).toMatchObject([
        { message: expect.stringMatching(/^In Tabelle1!B2 steht Ihre Eingabe/) },
      ]);
      expect(draft.writes).toEqual([]);
    }
    for (const own of [0, '']) expect(rolled(own).problems).toEqual([]);
  });

  it('up to a fixed month never move, and a month that was deleted is named', () => {
    const now = state({
      AMIP_Zahl_1: column('Tabelle1', 0, PERIODS.slice(1).map(serial)),
      AMIP_Zahl_2: column(
        'Tabelle1',
        1,
        PERIODS.slice(1).map((_, index) => index + 1),
      ),
    });
    const values = source(
      monthly(
        '2025-02',
        Array.from({ length: 14 }, (_, index) => index),
      ),
    );
    const draft = draftRefresh(now, [binding({ kind: 'monate13', bis: '2026-02' }, PERIODS)], values, {
      retrieved: RETRIEVED,
    });
    expect(draft.problems).toMatchObject([
      { code: 'monthMissing', message: expect.stringMatching(/Feb 2025/) },
    ]);
    expect(draft.writes).toEqual([]);
  });
});

describe('a single cell', () => {
  const single = (content: number | string) => state({ AMIP_Zahl_2: column('Tabelle1', 1, [content]) });

  it('takes figures from its own source only', () => {
    const other = sourceOf({ 'arbeitslose-sgb2': { '07312': { '2026-03': 9 } } }, { source: 'Anderes Amt' });
    const draft = draftRefresh(single(0), [binding({ kind: 'neueste' }, ['2026-02'])], other, {
      retrieved: RETRIEVED,
    });
    expect(draft.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/stammt die Zahl aus „Probeamt, T-1“/),
    ]);
    expect(draft.rows).toMatchObject([{ period: '2026-02', before: 0, after: 0, mark: 'fehlt' }]);
    expect(draft.writes).toEqual([]);
  });

  it('gets its source with the first figure where nothing was loaded before', () => {
    const unbound = binding({ kind: 'neueste' }, [], {
      source: '',
      table: null,
      written: [{ period: '', value: null, sign: null, content: '' }],
    });
    const draft = draftRefresh(single(''), [unbound], source({ '2026-02': 5 }), { retrieved: RETRIEVED });
    expect(draft.bindings).toMatchObject([
      { source: 'Probeamt', table: 'T-1', retrieved: RETRIEVED, written: [{ period: '2026-02', value: 5 }] },
    ]);
    expect(draft.rows).toMatchObject([{ mark: 'neu', after: 5 }]);
  });

  it('says why a year has no value', () => {
    const year = binding({ kind: 'jahresmittel', year: 2025 }, ['2025']);
    const draft = draftRefresh(single(0), [year], source({ '2025-12': 5 }), { retrieved: RETRIEVED });
    expect(draft.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/fehlen Monate \(Jan 2025, .*Nov 2025\)/),
    ]);
    expect(draft.rows).toMatchObject([{ mark: 'fehlt', after: 0 }]);
  });

  it('is left alone where its name stands for more than a cell', () => {
    const wide = state({ AMIP_Zahl_2: column('Tabelle1', 1, [1, 2]) });
    const draft = draftRefresh(wide, [binding({ kind: 'neueste' }, ['2026-02'])], source({ '2026-03': 5 }), {
      retrieved: RETRIEVED,
    });
    expect(draft).toMatchObject({
      rows: [],
      writes: [],
      problems: [{ code: 'nameDead', address: 'Tabelle1!B2:B3' }],
    });
  });
});
