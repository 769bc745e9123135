import { monthly, sourceOf } from '../../../test/support/figures';
import { findFigure } from '../../labour-market/catalogue';
import type { Figure } from '../../labour-market/catalogue';
import { figureAt, figureOfYear } from './figure-at';

/* BA, Aufstocker 2020, with its published mean of the year. */
const MONTHS_2020 = [78, 81, 83, 93, 103, 110, 114, 118, 113, 107, 108, 110];
const BESTAND = findFigure('arbeitslose-sgb2') as Figure;

function list(values: readonly (number | string)[], more: Record<string, number> = {}) {
  return sourceOf({ f: { r: { ...monthly('2020-01', values), ...more } } }).find('f', 'r');
}

describe('the figure of a year', () => {
  it('is the mean of twelve months for a Bestand', () => {
    expect(figureOfYear(BESTAND, list(MONTHS_2020), 2020).published).toMatchObject({
      value: 101.5,
      content: 101.5,
    });
  });

  it('is the sum for a Strom', () => {
    const strom: Figure = { ...BESTAND, kind: 'Strom' };
    expect(figureOfYear(strom, list(MONTHS_2020), 2020).published?.value).toBe(1218);
  });

  it.each(['Quote', 'Dauer', 'Laufsumme'] as const)('is never made of the months of a %s', (kind) => {
    const { published, message } = figureOfYear({ ...BESTAND, kind }, list(MONTHS_2020), 2020);
    expect(published).toBeNull();
    expect(message).toMatch(new RegExp(`kein Jahreswert gebildet, weil sich eine ${kind} weder mitteln`));
  });

  it('of twelve months was retrieved when the newest of them was', () => {
    const first = list(MONTHS_2020.slice(0, 11)).map((one) => ({ ...one, retrieved: '2021-01-02' }));
    const last = list(MONTHS_2020)
      .slice(11)
      .map((one) => ({ ...one, retrieved: '2021-01-30' }));
    expect(figureOfYear(BESTAND, [...last, ...first], 2020).published?.retrieved).toBe('2021-01-30');
  });

  it.each(['Bestand', 'Quote'] as const)('is taken as published for a %s', (kind) => {
    expect(
      figureOfYear({ ...BESTAND, kind }, list(MONTHS_2020, { '2020': 102 }), 2020).published?.value,
    ).toBe(102);
  });

  it('needs all twelve months; a sign is not one, and never 0', () => {
    const { published, message } = figureOfYear(BESTAND, list([...MONTHS_2020.slice(0, 11), '-']), 2020);
    expect(published).toBeNull();
    expect(message).toMatch(/fehlen Monate \(Dez 2020\)/);
  });
});

describe('the figure of a month', () => {
  it('is found by the month, also where the source gives its last day', () => {
    const days = sourceOf({ f: { r: { '2024-11-30': 1, '2024-12-31': 2 } } }).find('f', 'r');
    expect(figureAt(days, '2024-12', 'Personen')?.value).toBe(2);
    expect(figureAt(days, '2024', 'Personen')).toBeNull();
  });

  it('is missing where there is neither a number nor a sign', () => {
    expect(figureAt(list(['']), '2020-01', 'Personen')).toBeNull();
    expect(figureAt(list(['-']), '2020-01', 'Personen')).toMatchObject({
      value: null,
      sign: '-',
      content: '-',
    });
  });
});
