import { regionByAgs } from '../../labour-market/regions';
import {
  applyInsert,
  arbeitsmarktFigures,
  newestMonth,
  previewInsert,
  undoRefresh,
} from '../../workbook/figures';
import type { FigureRecord, FigureSource, InsertWish } from '../../workbook/figures';
import type { Undone } from '../../workbook';
import type { Month } from '../../domain/months/month';
import { figureData } from '../figures/figure-data';

/** Figures that can be inserted, and what they are, to be said before. */
export interface FiguresOffer {
  readonly wishes: readonly InsertWish[];
  /** How many columns they fill. */
  readonly series: number;
  readonly regions: readonly string[];
  /** The newest month of all. */
  readonly newest: Month;
}

/** What inserting several tables of figures led to. */
export interface FiguresInserted {
  readonly cells: number;
  /** Why a table is not there, or what else is to say; German sentences. */
  readonly problems: readonly string[];
  /** What takes it back, in the order of writing. */
  readonly records: readonly FigureRecord[];
}

/** What the sheet *Arbeitsmarkt* has columns for; null where no figure of the region itself fits the year. */
export async function figuresOf(ags: string, year: number): Promise<FiguresOffer | null> {
  const own = regionByAgs(ags)?.ags;
  if (own === undefined) return null;
  const { library } = await figureData();
  return offerOf({ ags: own, year }, library);
}

export function offerOf(
  { ags, year }: { ags: string; year: number },
  source: FigureSource,
): FiguresOffer | null {
  const wishes = arbeitsmarktFigures({ ags, year }, source, new Date().toISOString());
  if (!wishes.some(({ regions }) => regions.some((region) => region.ags === ags))) return null;
  const series = wishes.flatMap(({ figures, regions }) =>
    figures.flatMap((figure) => regions.map((region) => ({ figure, region }))),
  );
  return {
    wishes,
    series: series.length,
    regions: [...new Set(series.map(({ region }) => region.name))],
    newest: Math.max(...series.map(({ figure, region }) => newestMonth(source, figure, region.ags) ?? 0)),
  };
}

/** Inserts one after the other; a table that cannot be inserted keeps none of the others out. */
export async function insertAll(wishes: readonly InsertWish[]): Promise<FiguresInserted> {
  const { library } = await figureData();
  let inserted: FiguresInserted = { cells: 0, problems: [], records: [] };
  for (const wish of wishes) {
    try {
      const { cellsWritten, problems, record } = await applyInsert(await previewInsert(wish, library));
      inserted = {
        cells: inserted.cells + cellsWritten,
        problems: [...inserted.problems, ...problems.map(({ message }) => message)],
        records: record ? [...inserted.records, record] : inserted.records,
      };
    } catch (error) {
      // What stands already must stay revocable.
      const message = error instanceof Error ? error.message : String(error);
      return { ...inserted, problems: [...inserted.problems, message] };
    }
  }
  return { ...inserted, problems: [...new Set(inserted.problems)] };
}

/** Takes back what was inserted, the last first. */
export async function takeBackAll(records: readonly FigureRecord[]): Promise<Undone> {
  let undone: Undone = { restored: 0, removed: [], kept: [] };
  for (const record of [...records].reverse()) {
    const { restored, kept } = await undoRefresh(record);
    undone = { ...undone, restored: undone.restored + restored, kept: [...undone.kept, ...kept] };
  }
  return undone;
}
