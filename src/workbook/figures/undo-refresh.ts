import { cellOf, fullAddress, localAddress } from '../address';
import { sameContent } from '../formula';
import { inWorkbook } from '../session';
import { contentAt, sheetNamed } from '../state';
import type { Grid } from '../state';
import type { Binding } from './binding';
import { carryOut } from './carry-out';
import type { FigureRecord } from './carry-out';
import type { CellWrite, Write } from './changes';
import type { FigureState, Place } from './figure-state';
import { knownBindings } from './known-bindings';
import { lookFigures } from './look-figures';
import { figureMessages } from './messages';
import { monthsStand } from './months';
import { askForBareLedger, isUnused } from './undo-ledger';

export interface FiguresUndone {
  readonly restored: number;
  /** What stays, one German sentence each. */
  readonly kept: readonly string[];
}

type Recorded = FigureRecord['writes'][number];

/**
 * Takes back an insertion or a refresh: cells that still hold what we wrote get their old content. A table whose
 * months moved on goes back as a whole or not at all: a value must not end up beside another month.
 */
export async function undoRefresh(record: FigureRecord): Promise<FiguresUndone> {
  return inWorkbook((context) => takeBackFigures(context, record));
}

/** The same inside a running batch: one sync to look, one to write. */
export async function takeBackFigures(
  context: Excel.RequestContext,
  record: FigureRecord,
): Promise<FiguresUndone> {
  const headings = record.writes.map((write) =>
    write.name === null ? askForHeading(context, write) : undefined,
  );
  const bareLedger = record.madeLedger ? askForBareLedger(context) : undefined;
  const state = await lookFigures(
    context,
    record.writes.flatMap(({ name }) => name ?? []),
  );
  const { bindings, problems } = knownBindings(state);
  if (problems.length > 0) return { restored: 0, kept: problems.map(({ message }) => message) };
  const kept = new Set<string>();
  const later = new Set(
    record.bindings.filter((entry) => isLater(bindings, entry)).map(({ after }) => after.name),
  );
  for (const name of later) kept.add(figureMessages.staysBound(name));
  const stuck = new Set<string>();
  const found = record.writes.map((write, index) => {
    const now = backOf(state, write, headings[index]?.());
    const table = tableOf(record, write);
    if (later.has(write.name ?? '') || now.kept.length > 0) stuck.add(table);
    return { table, ...now };
  });
  const moved = movedTables(record);
  const staying = new Set([...moved].filter((table) => stuck.has(table)));
  for (const [table, { area }] of rearranged(record, state)) {
    staying.add(table);
    kept.add(figureMessages.staysRearranged(fullAddress(area)));
  }
  for (const entry of found) if (stuck.has(entry.table)) for (const message of entry.kept) kept.add(message);
  const writes = found
    .filter(({ table, write }) => !staying.has(table) && !later.has(write.name ?? ''))
    .map(({ write }) => write);
  const stays = ({ name, axis }: Binding) => later.has(name) || staying.has(axis ?? name);
  const undone = record.bindings.filter(({ after }) => !stays(after));
  const after = bindings.flatMap((binding) => {
    const entry = undone.find((one) => one.after.name === binding.name);
    return entry ? (entry.before ?? []) : binding;
  });
  const used = new Set(after.flatMap(({ name, axis }) => [name, axis]));
  const dropped = record.names.filter((name) => !used.has(name) && state.taken.has(name));
  const ledger = after.length === 0 ? bareLedger?.(state) : undefined;
  const dropsLedger = ledger && (await isUnused(context, state, ledger)) ? ledger : undefined;
  const outcome = await carryOut(
    context,
    state,
    { writes, names: [], dropped, dropsLedger, before: bindings, after },
    () => Promise.resolve(),
  );
  if (!outcome.done) return { restored: 0, kept: outcome.problems.map(({ message }) => message) };
  return { restored: outcome.cellsWritten, kept: [...kept] };
}

/** The binding was refreshed again since. One that is gone, or was never written after a failure, is not later. */
function isLater(bindings: readonly Binding[], entry: FigureRecord['bindings'][number]): boolean {
  const now = bindings.find(({ name }) => name === entry.after.name);
  return (
    now !== undefined &&
    ![entry.after, entry.before].some((one) => JSON.stringify(one) === JSON.stringify(now))
  );
}

function tableOf(record: FigureRecord, { name }: Write): string {
  const binding = record.bindings.find(({ after }) => after.name === name)?.after;
  return binding?.axis ?? name ?? '';
}

/** Tables whose months this action moved on: it wrote into months that were there before. */
function movedTables(record: FigureRecord): ReadonlySet<string> {
  const axes = new Set(record.bindings.flatMap(({ after }) => after.axis ?? []));
  const written = record.writes.flatMap(({ name }) => name ?? []);
  return new Set(written.filter((name) => axes.has(name) && !record.names.includes(name)));
}

/** Tables whose months the user has sorted or changed since: what stood in a cell belongs to another month now. */
function rearranged(
  { months }: FigureRecord,
  { places }: FigureState,
): readonly (readonly [string, Place])[] {
  if (!months) return [];
  return Object.entries(months.after).flatMap(([table, after]) => {
    const place = places.get(table.toLowerCase());
    // After a failure in the middle they may never have moved on.
    const isAsWritten = [after, months.before[table] ?? []].some((then) =>
      monthsStand(places, { [table]: then }),
    );
    return place && !isAsWritten ? [[table, place] as const] : [];
  });
}

interface Back {
  readonly write: Write;
  readonly kept: readonly string[];
}

function backOf(state: FigureState, write: Recorded, heading: Place | undefined): Back {
  const place = write.name === null ? heading : state.places.get(write.name.toLowerCase());
  const nothing = { ...write, cells: [] };
  if (!place)
    return { write: nothing, kept: write.name === null ? [] : [figureMessages.staysGone(write.name)] };
  const { area } = place;
  if (area.rows !== write.area.rows || area.columns !== write.area.columns)
    return { write: nothing, kept: [figureMessages.staysReshaped(fullAddress(area))] };
  if (sheetNamed(state, area.sheet)?.protected)
    return { write: nothing, kept: [figureMessages.staysProtected(fullAddress(area))] };
  const kept: string[] = [];
  const cells = write.cells.flatMap((cell): readonly CellWrite[] => {
    const now = contentAt(place.formulas, cell.index);
    if (sameContent(now, cell.after))
      return [
        {
          index: cell.index,
          before: cell.after,
          beforeFormat: cell.format,
          after: cell.before,
          format: cell.beforeFormat,
        },
      ];
    // After a failure in the middle the cell may never have been written.
    if (!sameContent(now, cell.before))
      kept.push(figureMessages.staysChanged(fullAddress(cellOf(area, cell.index))));
    return [];
  });
  return { write: { name: write.name, area, cells }, kept };
}

function askForHeading(context: Excel.RequestContext, { sheetId, area }: Recorded): () => Place | undefined {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const range = sheet.getRange(localAddress(area)).load('formulas,values');
  return () => {
    if (sheet.isNullObject) return undefined;
    const formulas = range.formulas as Grid;
    return { area: { ...area, sheet: sheet.name }, formulas, values: range.values as Grid, formats: [] };
  };
}
