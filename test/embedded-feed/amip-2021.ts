import type { Delivery } from '../../src/labour-market/feed/delivery';

/** Figure, period, value, section: the absolute figures that the document prints, and no others. */
const PRINTED = [
  ['svb-arbeitsort', '2019-09', 55146, '2.1'],
  ['svb-arbeitsort', '2020-03', 54285, '2.1'],
  ['arbeitsstellen', '2020-12', 1396, '2.2'],
  // The sentence says `aktuell` and follows the one on December 2020.
  ['vakanzzeit', '2020-12', 246, '2.2'],
  ['ausbildungsstellen', '2020-12', 409, '2.2'],
  ['elb', '2020-01', 7454, '2.4'],
] as const;

/** The figures of the Arbeitsmarkt- und Integrationsprogramm 2021 for Kaiserslautern, Stadt, each with its section. */
export function amipDelivery(): Delivery {
  return {
    origin: 'dokument:amip-2021-kaiserslautern',
    retrieved: '2021',
    sha256: '',
    sourceUrl: null,
    gebietsstand: null,
    observations: PRINTED.map(([figure, period, value, section]) => ({
      figure,
      variable: figure,
      label: figure,
      dimensions: {},
      region: '07312',
      period,
      value,
      sign: null,
      unit: '',
      source: `AMIP 2021, Jobcenter Stadt Kaiserslautern, Abschnitt ${section}`,
      table: null,
      datenstand: null,
      quality: null,
    })),
  };
}
