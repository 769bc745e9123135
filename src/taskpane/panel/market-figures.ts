import { regionByAgs } from '../../labour-market/regions';
import { applyInsert, arbeitsmarktFigures, previewInsert, undoRefresh } from '../../workbook/figures';
import type { FigureRecord, InsertWish } from '../../workbook/figures';
import type { Undone } from '../../workbook';
import { figureData } from '../figures/figure-data';

/** What inserting several tables of figures led to. */
export interface FiguresInserted {
  readonly cells: number;
  /** Why a table is not there, or what else is to say; German sentences. */
  readonly problems: readonly string[];
  /** What takes it back, in the order of writing. */
  readonly records: readonly FigureRecord[];
}

/** What the sheet *Arbeitsmarkt* has columns for; nothing where no figure of the region itself is loaded. */
export async function figuresOf(ags: string): Promise<readonly InsertWish[]> {
  const own = regionByAgs(ags)?.ags;
  if (own === undefined) return [];
  const { library } = await figureData();
  const wishes = arbeitsmarktFigures(own, library, new Date().toISOString());
  return wishes.some(({ regions }) => regions.some((region) => region.ags === own)) ? wishes : [];
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
