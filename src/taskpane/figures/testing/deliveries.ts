import type { Delivery } from '../../../labour-market/loaded';
import type { Observation } from '../../../labour-market/observation';

/** Arbeitslose of 07312. */
export function observed(period: string, value: number, rest: Partial<Observation> = {}): Observation {
  return {
    figure: 'arbeitslose',
    variable: 'arbeitslose',
    label: 'Arbeitslose',
    dimensions: {},
    region: '07312',
    period,
    value,
    sign: null,
    unit: 'Personen',
    source: 'Probeamt',
    table: 'T-1',
    datenstand: '2026-03-01',
    quality: null,
    ...rest,
  };
}

export function delivered(id: string, rest: Partial<Delivery> = {}): Delivery {
  const observations = [observed('2026-02', 5120)];
  return {
    id,
    kind: 'file',
    name: 'zahlen.csv',
    retrieved: '2026-03-02',
    offline: null,
    observations,
    ...rest,
  };
}
