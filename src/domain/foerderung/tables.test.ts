import { monthOf } from '../months/month';
import { AG_ANTEILE, pauschalerAgAnteil } from './ag-anteil';
import { FOERDERSAETZE_16E, FOERDERSAETZE_16I, prozentIm } from './foerdersatz';
import { MINDESTLOEHNE, mindestlohn } from './mindestlohn';

describe('dated tables', () => {
  it.each([
    ['Mindestlohn', MINDESTLOEHNE],
    ['AG-Anteil', AG_ANTEILE],
    ['§ 16e', FOERDERSAETZE_16E],
    ['§ 16i', FOERDERSAETZE_16I],
  ])('%s: rows in the order of their dates, each with its source', (_, table) => {
    const dates = table.map(({ gueltigAb }) => gueltigAb);
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
    for (const { quelle } of table) expect(quelle).toMatch(/\S/);
  });
});

describe('Mindestlohn', () => {
  it('changes on its days, and the newest holds without a month', () => {
    expect(mindestlohn(monthOf(2021, 6))).toBe(950);
    expect(mindestlohn(monthOf(2021, 7))).toBe(960);
    expect(mindestlohn(monthOf(2199, 12))).toBe(mindestlohn(undefined));
  });
});

describe('before the tables', () => {
  it('nothing is invented', () => {
    const december2018 = monthOf(2018, 12);
    expect(() => mindestlohn(december2018)).toThrow('„Mindestlohn“ ist für Dez 2018 nicht hinterlegt');
    expect(() => pauschalerAgAnteil(december2018)).toThrow('„pauschaler AG-Anteil“ ist für Dez 2018');
  });
});

describe('rate of a month of support', () => {
  it.each([
    ['§ 16e', FOERDERSAETZE_16E, { 1: 75, 12: 75, 13: 50, 24: 50, 25: 0 }],
    ['§ 16i', FOERDERSAETZE_16I, { 1: 100, 24: 100, 25: 90, 36: 90, 37: 80, 48: 80, 49: 70, 60: 70, 61: 0 }],
  ])('%s', (_, [saetze], expected) => {
    for (const [month, percent] of Object.entries(expected))
      expect([month, prozentIm(Number(month), saetze)]).toEqual([month, percent]);
  });
});
