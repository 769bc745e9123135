import type { Observation } from '../labour-market/observation';
import { jsonArray } from './json-array';

/** Observations as a JSON array, one a line, each with the documented keys in their order. */
export function jsonLines(observations: readonly Observation[]): Iterable<string> {
  return jsonArray(documentedOf(observations));
}

function* documentedOf(observations: readonly Observation[]): Generator<object> {
  for (const observation of observations) yield documented(observation);
}

function documented({
  figure,
  variable,
  label,
  dimensions,
  region,
  period,
  value,
  sign,
  unit,
  source,
  table,
  datenstand,
}: Observation): Omit<Observation, 'quality'> {
  return {
    figure,
    variable,
    label,
    dimensions,
    region,
    period,
    value,
    sign,
    unit,
    source,
    table,
    datenstand,
  };
}
