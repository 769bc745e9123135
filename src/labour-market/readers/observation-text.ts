import type { Observation } from '../observation';

/** For messages: `5330`, `9,5`, `-`. */
export function valueText({ value, sign }: Observation): string {
  return sign ?? String(value).replace('.', ',');
}

/** For messages: `Arbeitslose, weiblich, 07312, 2025, Anzahl`. */
export function seriesText({ variable, dimensions, region, period, unit }: Observation): string {
  return [variable, ...Object.values(dimensions), region ?? '', period, unit].filter(Boolean).join(', ');
}
