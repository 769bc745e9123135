import { yearOf } from '../../domain/months/month';
import type { Month } from '../../domain/months/month';
import { comparisonRegions, regionByAgs } from '../../labour-market/regions';
import type { Region } from '../../labour-market/regions';
import { GROUPS } from '../sheets/arbeitsmarkt/groups';
import type { Group, GroupColumn, Reach } from '../sheets/arbeitsmarkt/groups';
import type { FigureSource } from './figure-source';
import type { InsertWish } from './insert-wish';
import { monthOfPeriod } from './periods';

type Bound = GroupColumn & { readonly figure: string; readonly region: Region };

/** Whose programme, and for which year. */
interface Programme {
  readonly ags: string;
  readonly year: number;
}

/** Yearly figures come late: those of two years before are still the newest ones. */
const YEARS_BEFORE = 2;

/**
 * What of the loaded figures belongs into the columns of the sheet *Arbeitsmarkt*: one wish for each group that has any,
 * to be inserted one after the other once the sheet stands. A column without monthly numbers up to the years of the
 * programme is left out; one that holds something already is refused when it is inserted, and nothing is overwritten.
 */
export function arbeitsmarktFigures(
  { ags, year }: Programme,
  source: FigureSource,
  retrieved: string,
): readonly InsertWish[] {
  const regions = regionsOf(ags);
  return GROUPS.flatMap((group) => {
    const columns = group.columns.flatMap((column): readonly Bound[] => {
      const { figure } = column;
      const region = regions.get(column.reach);
      if (figure === undefined || !region) return [];
      if (!fits(newestMonth(source, figure, region.ags), year)) return [];
      return [{ ...column, figure, region }];
    });
    return columns.length > 0 ? [wishOf(group, columns, retrieved)] : [];
  });
}

/** A group has several figures of one region, or one figure in several regions. */
function wishOf({ months }: Group, columns: readonly Bound[], retrieved: string): InsertWish {
  const regions = new Map(columns.map(({ region: { ags, name } }) => [ags, { ags, name }]));
  return {
    figures: [...new Set(columns.map(({ figure }) => figure))],
    regions: [...regions.values()],
    rule: { kind: 'monate13' },
    direction: 'spalte',
    into: { months, columns: columns.map(({ name }) => name) },
    retrieved,
  };
}

function regionsOf(ags: string): ReadonlyMap<Reach, Region> {
  const own = regionByAgs(ags);
  const others = comparisonRegions(ags);
  const entries: readonly (readonly [Reach, Region | undefined])[] = [
    ['kreis', own ?? undefined],
    ['land', others.find(({ level }) => level === 'Land')],
    ['bund', others.find(({ level }) => level === 'Bund')],
  ];
  return new Map(entries.flatMap(([reach, region]) => (region ? [[reach, region] as const] : [])));
}

/** The newest month with a number; null where there is none. */
export function newestMonth(source: FigureSource, figure: string, ags: string): Month | null {
  const months = source
    .find(figure, ags)
    .flatMap(({ period, value }) => (value === null ? [] : (monthOfPeriod(period) ?? [])));
  return months.length > 0 ? Math.max(...months) : null;
}

/** Neither long before the programme nor after it. */
function fits(newest: Month | null, year: number): boolean {
  return newest !== null && yearOf(newest) <= year && yearOf(newest) >= year - YEARS_BEFORE;
}
