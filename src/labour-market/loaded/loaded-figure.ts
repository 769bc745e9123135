import type { Observation } from '../observation';
import type { Delivery } from './delivery';

/** One figure of a region as it counts, once all deliveries are compared. */
export interface LoadedFigure extends Pick<
  Observation,
  'period' | 'value' | 'sign' | 'unit' | 'source' | 'table' | 'datenstand' | 'quality'
> {
  /** When its delivery was retrieved. */
  readonly retrieved: string | null;
}

export function loadedFigure(observation: Observation, { retrieved }: Delivery): LoadedFigure {
  const { period, value, sign, unit, source, table, datenstand, quality } = observation;
  return { period, value, sign, unit, source, table, datenstand, quality, retrieved };
}

/** Who published it, and in which table: figures of two origins are never mixed. */
export function originOf({ source, table }: Pick<Observation, 'source' | 'table'>): string {
  return table === null ? source : `${source}\u0000${table}`;
}

/** Above 0 where `a` is the newer one of two figures for the same period. */
export function compareAge(a: LoadedFigure, b: LoadedFigure): number {
  return compareTexts(standOf(a), standOf(b)) || compareTexts(a.retrieved ?? '', b.retrieved ?? '');
}

/** Flat files say no Datenstand, and other sources may say it in words: such figures are as old as their retrieval. */
function standOf({ datenstand, retrieved }: LoadedFigure): string {
  return datenstand !== null && /^\d{4}/.test(datenstand) ? datenstand : (retrieved ?? '');
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
