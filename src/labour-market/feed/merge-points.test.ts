import fc from 'fast-check';
import type { Observation } from '../observation';
import type { Delivery } from './delivery';
import { mergePoints } from './merge-points';
import type { Point } from './series';
import { delivered, observed } from './testing/observations';

type Cell = Partial<Omit<Observation, 'figure'>>;

const points = (cells: Readonly<Record<string, Cell>>, given: Partial<Delivery> = {}) =>
  new Map(
    Object.entries(cells).map(([period, rest]): [string, Point] => [
      period,
      { observation: observed({ figure: 'arbeitslose', period, ...rest }), delivery: delivered([], given) },
    ]),
  );
const OLD: Partial<Delivery> = { retrieved: '2026-01-01T00:00:00Z', sha256: 'a'.repeat(64) };
const dash: Cell = { value: null, sign: '-' };

const shown = (merged: ReadonlyMap<string, Point>) =>
  [...merged]
    .map(
      ([
        period,
        {
          observation: { value, sign },
          delivery,
        },
      ]) => [period, value ?? sign, delivery.retrieved],
    )
    .sort();
const [BEFORE, NOW] = ['2026-01-01T00:00:00Z', '2026-03-01T06:00:00Z'];

it.each<[string, Record<string, Cell>, Record<string, Cell>, unknown[]]>([
  [
    'a period that does not come stays',
    { 2024: { value: 1 } },
    { 2025: { value: 2 } },
    [
      ['2024', 1, BEFORE],
      ['2025', 2, NOW],
    ],
  ],
  ['a revised number wins', { 2025: { value: 1 } }, { 2025: { value: 2 } }, [['2025', 2, NOW]]],
  ['a number wins over a sign', { 2025: dash }, { 2025: { value: 2 } }, [['2025', 2, NOW]]],
  ['0 is a number', { 2025: { value: 0 } }, { 2025: dash }, [['2025', 0, BEFORE]]],
  [
    'no sign wins over a number',
    { 2025: { value: 1 } },
    { 2025: dash, 2026: dash },
    [
      ['2025', 1, BEFORE],
      ['2026', '-', NOW],
    ],
  ],
  ['another sign wins', { 2025: dash }, { 2025: { value: null, sign: '.' } }, [['2025', '.', NOW]]],
  ['the same stays as it was', { 2025: { value: 1 } }, { 2025: { value: 1 } }, [['2025', 1, BEFORE]]],
  ['a new mark is news', { 2025: { value: 1, quality: 'p' } }, { 2025: { value: 1 } }, [['2025', 1, NOW]]],
  [
    'a new Datenstand is news',
    { 2025: { value: 1, datenstand: 'a' } },
    { 2025: { value: 1, datenstand: 'b' } },
    [['2025', 1, NOW]],
  ],
  [
    'a file read again after a newer one takes nothing back',
    { 2025: { value: 1, datenstand: '2026-02-26T15:28:28' } },
    { 2025: { value: 2, datenstand: '2026-01-02T15:28:28' } },
    [['2025', 1, BEFORE]],
  ],
  [
    'a month is no older than a day in it',
    { 2025: { value: 1, datenstand: '2026-02-26' } },
    { 2025: { value: 2, datenstand: '2026-02' } },
    [['2025', 2, NOW]],
  ],
  [
    'an older number still wins over a sign',
    { 2025: { ...dash, datenstand: '2026-02' } },
    { 2025: { value: 2, datenstand: '2026-01' } },
    [['2025', 2, NOW]],
  ],
  [
    'silence about the Datenstand is none',
    { 2025: { value: 1 } },
    { 2025: { value: 1, datenstand: null } },
    [['2025', 1, BEFORE]],
  ],
  [
    'news of one period renews the series',
    { 2024: { value: 1 }, 2025: { value: 1 } },
    { 2024: { value: 1 }, 2025: { value: 2 } },
    [
      ['2024', 1, NOW],
      ['2025', 2, NOW],
    ],
  ],
])('%s', (_, before, today, expected) => {
  expect(shown(mergePoints(points(today), points(before, OLD)).points)).toEqual(expected);
});

it('calls another origin news', () => {
  const merged = mergePoints(
    points({ 2025: { value: 1 } }, { origin: 'ba:x' }),
    points({ 2025: { value: 1 } }, OLD),
  );
  expect(shown(merged.points)).toEqual([['2025', 1, NOW]]);
});

it('names the periods whose sign it refuses', () => {
  const merged = mergePoints(points({ 2024: dash, 2025: dash }), points({ 2024: { value: 1 } }, OLD));
  expect(merged.refused).toEqual(['2024']);
});

it('never loses a number, whatever comes', () => {
  const cell = fc.option(
    fc.oneof(
      fc.record({ value: fc.integer(), sign: fc.constant(null) }),
      fc.record({ value: fc.constant(null), sign: fc.constantFrom('-', '.', '*') }),
    ),
    { nil: undefined },
  );
  const cells = fc
    .dictionary(fc.constantFrom('2023', '2024', '2025'), cell)
    .map(
      (drawn) =>
        Object.fromEntries(Object.entries(drawn).filter(([, one]) => one !== undefined)) as Record<
          string,
          Cell
        >,
    );
  fc.assert(
    fc.property(cells, cells, (before, today) => {
      const merged = mergePoints(points(today), points(before, OLD)).points;
      for (const period of ['2023', '2024', '2025']) {
        const expected = today[period]?.value ?? before[period]?.value ?? null;
        expect(merged.get(period)?.observation.value ?? null).toBe(expected);
        expect(merged.has(period)).toBe(period in today || period in before);
      }
    }),
  );
});
