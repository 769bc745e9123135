import type { Observation } from '../labour-market/observation';

/** Observations as a JSON array, one a line, each with the documented keys in their order. */
export function* jsonLines(observations: readonly Observation[]): Generator<string> {
  yield '[';
  let separator = '\n';
  for (const observation of observations) {
    yield `${separator}${JSON.stringify(documented(observation))}`;
    separator = ',\n';
  }
  yield '\n]\n';
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
