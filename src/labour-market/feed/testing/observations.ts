import type { Observation } from '../../observation';
import { findFigure } from '../../catalogue';
import type { Delivery } from '../delivery';

/** An observation as a reader gives it, of the Kreis 07312 unless said otherwise. */
export function observed(given: Partial<Observation> & { readonly figure: string }): Observation {
  const figure = findFigure(given.figure);
  return {
    variable: figure?.label ?? given.figure,
    label: figure?.label ?? given.figure,
    dimensions: {},
    region: '07312',
    period: '2025',
    value: given.sign === undefined ? 1 : null,
    sign: null,
    unit: figure?.unit ?? '',
    source: 'Regionaldatenbank Deutschland',
    table: '13211-02-05-4',
    datenstand: '2026-02-26T15:28:28',
    quality: null,
    ...given,
  };
}

export function delivered(observations: readonly Observation[], given: Partial<Delivery> = {}): Delivery {
  return {
    origin: 'datei:probe.csv',
    observations,
    retrieved: '2026-03-01T06:00:00Z',
    sha256: '0'.repeat(64),
    sourceUrl: null,
    gebietsstand: null,
    ...given,
  };
}
