import fc from 'fast-check';
import type { WrittenFigure } from './binding';
import { decide } from './decide';
import type { Held } from './decide';
import type { Published } from './figure-at';

const written = (value: number | null, period = '2026-02'): WrittenFigure => ({
  period,
  value,
  sign: null,
  content: value ?? '',
});
const held = (content: number | string, was: WrittenFigure, formula = false): Held => ({
  content,
  formula,
  written: was,
});
const published = (value: number | null, quality: string | null = null): Published => ({
  period: '2026-02',
  value,
  sign: value === null ? '.' : null,
  content: value ?? '.',
  datenstand: null,
  quality,
  retrieved: null,
});

describe('what a cell shall hold', () => {
  it.each([
    ['a new number', undefined, published(5), 'neu', 5],
    ['a provisional one', undefined, published(5, 'p'), 'vorlaeufig', 5],
    ['the same', held(5, written(5)), published(5, 'p'), 'gleich', 5],
    ['another number for the same month', held(5, written(5)), published(6), 'revidiert', 6],
    ['a revision that is provisional', held(5, written(5)), published(6, 'p'), 'revidiert', 6],
    ['the next month in the same cell', held(5, written(5, '2026-01')), published(6), 'neu', 6],
    [
      'a number where a sign stood',
      held('.', { ...written(null), sign: '.', content: '.' }),
      published(6),
      'neu',
      6,
    ],
    ['a cell of the user', held(9, written(5)), published(6), 'geaendert', 9],
    [
      'a formula of the user that shows the same',
      held('=2+3', written(5), true),
      published(6),
      'geaendert',
      '=2+3',
    ],
    ['what the user typed is what is published', held(6, written(5)), published(6), 'gleich', 6],
    ['nothing in the source', held(5, written(5)), null, 'fehlt', 5],
    ['nothing anywhere', undefined, null, 'fehlt', ''],
    ['a sign for an empty cell', undefined, published(null), 'fehlt', '.'],
  ] as const)('%s', (_, now, source, mark, after) => {
    expect(decide(now, source, {})).toMatchObject({ mark, after });
  });

  it('never puts a sign in place of a number unless asked', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.boolean(), (now, was, geaendertesErsetzen) => {
        const cell = held(now, written(was));
        expect(decide(cell, published(null), { geaendertesErsetzen }).after).toBe(now);
        const asked = decide(cell, published(null), { geaendertesErsetzen: true, zeichenUebernehmen: true });
        expect(asked.after).toBe('.');
      }),
    );
  });

  it('replaces what the user changed only when asked', () => {
    expect(decide(held(9, written(5)), published(6), { geaendertesErsetzen: true }).after).toBe(6);
  });
});
