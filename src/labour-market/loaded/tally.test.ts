import type { Loadable } from './loadable';
import { tally } from './tally';

const said = (region: string, value: number | null): Loadable => ({
  figure: 'arbeitslose',
  variable: 'ERWP06',
  label: 'Arbeitslose',
  dimensions: {},
  region,
  period: '2025',
  value,
  sign: value === null ? '-' : null,
  unit: 'Anzahl',
  source: 'Regionaldatenbank Deutschland',
  table: '13211-02-05-4',
  datenstand: null,
  quality: null,
});

it.each([
  ['nothing', [], { numbers: 0, signs: 0, silentRegions: 0 }],
  ['a 0, which is a number', [said('07312', 0)], { numbers: 1, signs: 0, silentRegions: 0 }],
  [
    'signs beside a number of the same region',
    [said('07312', null), said('07312', 5), said('07312', null)],
    { numbers: 1, signs: 2, silentRegions: 0 },
  ],
  [
    'two regions of signs only',
    [said('07', 5), said('07312', null), said('07335', null), said('07312', null)],
    { numbers: 1, signs: 3, silentRegions: 2 },
  ],
])('tally of %s', (_, observations, expected) => {
  expect(tally(observations)).toEqual(expected);
});
