import type { Area } from '../address';
import { fullAddress, localAddress } from '../address';
import { afterFailure } from '../after-failure';
import { sheetProtected } from '../problems';
import type { Problem } from '../types';
import type { NewName } from './adopt-copies';
import type { Binding } from './binding';
import { BINDINGS_NAMESPACE, writeBindings } from './bindings-xml';
import type { Write } from './changes';
import { queueCells } from './changes';
import type { FigureState } from './figure-state';
import { draftLedger, LEDGER_NAME, queueLedger } from './ledger';
import { monthsAfter } from './months';
import type { Months } from './months';
import { sheetNamed } from '../state';

/** Everything one action changes. Plain data. */
export interface FigureChange {
  readonly writes: readonly Write[];
  readonly names: readonly NewName[];
  /** Names that go. */
  readonly dropped: readonly string[];
  /** The title of the sheet *Quellen* where it goes with its last line. */
  readonly dropsLedger?: string | undefined;
  /** Of the tables whose numbers are written anew, as they were seen; a new table has none yet. */
  readonly months?: Months;
  /** All bindings, as they were and as they will be. */
  readonly before: readonly Binding[];
  readonly after: readonly Binding[];
}

/** What was done, for undo. Plain data. */
export interface FigureRecord {
  readonly writes: readonly (Write & { readonly sheetId: string })[];
  readonly names: readonly string[];
  /** The sheet *Quellen* was made for it. */
  readonly madeLedger?: true;
  readonly months?: { readonly before: Months; readonly after: Months };
  readonly bindings: readonly { readonly before: Binding | null; readonly after: Binding }[];
}

export interface FigureOutcome {
  readonly done: boolean;
  readonly cellsWritten: number;
  /** Why nothing was written, or what else is to say. */
  readonly problems: readonly Problem[];
  readonly record?: FigureRecord;
}

/** Writes a change in one request, events off; writes nothing where it would change nothing. */
export async function carryOut(
  context: Excel.RequestContext,
  state: FigureState,
  change: FigureChange,
  takeBack: (record: FigureRecord) => Promise<unknown>,
): Promise<FigureOutcome> {
  const ledger = draftLedger(state, change.after, addressesAfter(state, change));
  const sheets = [...new Set(change.writes.map(({ area }) => area.sheet))];
  const locked = sheets.filter((sheet) => sheetNamed(state, sheet)?.protected).map(sheetProtected);
  const refused = [...locked, ...ledger.problems].filter((problem) => problem.blocking);
  if (refused.length > 0) return { done: false, cellsWritten: 0, problems: refused };

  const record = { ...recordOf(state, change), ...(ledger.create !== null && { madeLedger: true as const }) };
  const xml = writeBindings(change.after);
  const { workbook } = context;
  const part = change.after.length === 0 && state.part === null ? null : xml;
  const cells = change.writes.reduce((count, write) => count + write.cells.length, 0);
  const newPart = part !== state.part;
  const idle = !newPart && cells + ledger.lines.length + change.names.length + change.dropped.length === 0;
  if (idle) return { done: true, cellsWritten: 0, problems: ledger.problems };

  context.runtime.enableEvents = false;
  for (const { area, cells: written } of change.writes)
    queueCells(
      context,
      area,
      written.map(({ index, format, after }) => ({ index, format, content: after })),
    );
  for (const name of change.dropped) workbook.names.getItem(name).delete();
  for (const { name, area } of change.names)
    workbook.names.add(name, workbook.worksheets.getItem(area.sheet).getRange(localAddress(area)));
  if (newPart && state.part === null) workbook.customXmlParts.add(xml);
  else if (newPart) workbook.customXmlParts.getByNamespace(BINDINGS_NAMESPACE).getOnlyItem().setXml(xml);
  if (change.dropsLedger === undefined) queueLedger(context, ledger);
  else dropLedger(context, change.dropsLedger);
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    throw await afterFailure(context, error, async () => {
      await takeBack(record);
      return ' Was schon geschrieben war, wurde zurückgenommen.';
    });
  }
  return { done: true, cellsWritten: cells, problems: ledger.problems, record };
}

/** Its name goes first: with the sheet gone it would lead nowhere. */
function dropLedger({ workbook }: Excel.RequestContext, title: string): void {
  workbook.names.getItem(LEDGER_NAME).delete();
  workbook.worksheets.getItem(title).delete();
}

function addressesAfter(
  state: FigureState,
  { names }: FigureChange,
): (binding: Binding) => string | undefined {
  const areas = new Map<string, Area>([...state.places].map(([name, { area }]) => [name, area]));
  for (const { name, area } of names) areas.set(name.toLowerCase(), area);
  return ({ name }) => {
    const area = areas.get(name.toLowerCase());
    return area && fullAddress(area);
  };
}

function recordOf(
  state: FigureState,
  { writes, names, months = {}, before, after }: FigureChange,
): FigureRecord {
  return {
    writes: writes.map((write) => ({
      ...write,
      sheetId: sheetNamed(state, write.area.sheet)?.id ?? write.area.sheet,
    })),
    names: names.map(({ name }) => name),
    months: { before: months, after: monthsAfter(months, writes) },
    bindings: after.flatMap((binding) => {
      const old = before.find(({ name }) => name === binding.name) ?? null;
      return old === binding ? [] : [{ before: old, after: binding }];
    }),
  };
}
