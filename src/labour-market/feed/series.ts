import type { Figure } from '../catalogue';
import type { Observation } from '../observation';
import type { Delivery } from './delivery';
import type { Frequency } from './frequency';

/** One period of a series. */
export interface Point {
  readonly observation: Observation;
  readonly delivery: Delivery;
}

/** One figure of one region from one table of one source. */
export interface Series {
  readonly figure: Figure;
  readonly region: string;
  readonly frequency: Frequency;
  readonly source: string;
  readonly table: string | null;
  /** By period. */
  readonly points: ReadonlyMap<string, Point>;
}

/** For people: `Regionaldatenbank Deutschland, 13211-02-05-4`. */
export function sourceName({ source, table }: Pick<Series, 'source' | 'table'>): string {
  return table === null ? source : `${source}, ${table}`;
}
