import { FIGURES } from '../../labour-market/catalogue';
import type { FigureSource } from '../../workbook/figures';

/** Ids of the figures that have numbers for at least one of these regions; undefined without a region. */
export function loadedFor(source: FigureSource, regions: readonly string[]): ReadonlySet<string> | undefined {
  if (regions.length === 0) return undefined;
  const has = (figure: string) =>
    regions.some((region) => source.find(figure, region).some(({ value }) => value !== null));
  return new Set(FIGURES.map(({ id }) => id).filter(has));
}
