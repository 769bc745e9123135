import { FIGURES } from '../catalogue';
import type { ColumnMapping } from './mapped-table';
import { readMapped } from './mapped-table';
import { readJsonStat } from './json-stat';

const MAPPING: ColumnMapping = {
  delimiter: ';',
  decimal: ',',
  region: null,
  regionCode: 'ags',
  fixedRegion: '07312',
  period: null,
  fixedPeriod: '2031-03',
  variable: 'Merkmal',
  values: ['Wert'],
  dimensions: [],
  unit: null,
  source: 'Eigene Tabelle',
};

describe.each(FIGURES.map(({ id, label, unit }) => [id, label, unit] as const))('%s', (id, label, unit) => {
  it('is found in a table with assigned columns', () => {
    // Whether money is meant in euros or thousands, no label says.
    const mapping = unit === 'Euro' ? { ...MAPPING, unit } : MAPPING;
    const [found] = readMapped(`Merkmal;Wert\n${label};5\n`, mapping, { table: null });
    expect(found?.figure).toBe(id);
  });

  it('is found in JSON-stat', () => {
    const category = (code: string, rest: object = {}) => ({ category: { index: [code], ...rest } });
    const metric = category('m1', { label: { m1: label }, unit: { m1: { label: unit } } });
    const [found] = readJsonStat({
      class: 'dataset',
      id: ['metric', 'geo', 'time'],
      size: [1, 1, 1],
      dimension: { metric, geo: category('07312'), time: category('2031-03') },
      value: [5],
    });
    expect(found?.figure).toBe(id);
  });
});
