import { monthOfSerial, parseMonth } from '../../domain/months/month';
import { fullAddress, localAddress } from '../address';
import type { Area } from '../address';
import { AMIP } from '../amip';
import type { Design } from '../design';
import { FIELDS } from '../fields';
import { knownBindings } from '../figures/known-bindings';
import { periodOfMonth } from '../figures/periods';
import { FINDINGS_NAME } from '../findings/headings';
import { inWorkbook } from '../session';
import { cellReader } from './cell-reader';
import type { ReadCells } from './cell-reader';
import { heldBindings } from './held-bindings';
import { heldSeries } from './held-series';
import { heldTable, heldTables } from './held-tables';
import type { CellValue, HeldSheet, HeldTable, Holdings, NamedCell } from './holdings';
import { lookHoldings } from './look-holdings';
import type { HoldingsState, SheetCells } from './look-holdings';

export interface HoldingsRead {
  readonly holdings: Holdings;
  /** What could not be read and therefore is not checked, one German sentence each. */
  readonly notes: readonly string[];
}

const OURS = /^AMIP_/i;
const FIGURES = /^AMIP_Zahl_/i;
const COUNTS = /^AMIP_Fallzahlen_\d+_(keine|zeile|spalte|beide)$/i;
const BERICHTSMONAT = 'AMIP_Berichtsmonat';

/** Everything the checks read. `heute`: ISO date. */
export async function readHoldings(heute: string, design: Design = AMIP): Promise<HoldingsRead> {
  return inWorkbook(async (context) => holdingsOf(await lookHoldings(context), heute, design));
}

export function holdingsOf(state: HoldingsState, heute: string, design: Design): HoldingsRead {
  const read = cellReader(state.sheets);
  const areas = new Map(state.names.map(({ name, area }) => [name.toLowerCase(), area]));
  const areaOf = (name: string): Area | undefined => areas.get(name.toLowerCase());
  const cells = heldCells(state, design, read);
  const value = (name: string): CellValue => cells.get(name)?.value ?? '';
  const jahr = value(FIELDS.jahr.name);
  const { bindings, problems } = knownBindings(state);
  return {
    holdings: {
      jahr: typeof jahr === 'number' && Number.isInteger(jahr) ? jahr : null,
      berichtsmonat: periodIn(value(BERICHTSMONAT)),
      heute,
      jobcenter: { name: textIn(value(FIELDS.jobcenter.name)), ags: agsIn(value(FIELDS.ags.name)) },
      cells,
      series: heldSeries(design, areaOf, read),
      tables: new Map([
        ...heldTables(design, state.tables, read),
        ...listOfFindings(areaOf(FINDINGS_NAME), read),
      ]),
      sheets: state.sheets.flatMap(heldSheet),
      bindings: heldBindings(bindings, areaOf),
      countRanges: new Map(
        state.names
          .filter(({ name }) => COUNTS.test(name))
          .map(({ name, area }) => [name, fullAddress(area)]),
      ),
    },
    notes: [...problems.map(({ message }) => message), ...state.sheets.flatMap(cutOff)],
  };
}

/** Single cells with a name of ours; the spelling of the name is that of the description. */
function heldCells(
  { names }: HoldingsState,
  { targets }: Design,
  read: ReadCells,
): ReadonlyMap<string, NamedCell> {
  const spelling = new Map([...targets.keys()].map((name) => [name.toLowerCase(), name]));
  return new Map(
    names.flatMap(({ name, area }) => {
      if (!OURS.test(name) || FIGURES.test(name) || area.rows * area.columns !== 1) return [];
      return read(area).map((cell) => [spelling.get(name.toLowerCase()) ?? name, cell] as const);
    }),
  );
}

/** The findings of the last time: what they quote must not be found again. */
function listOfFindings(area: Area | undefined, read: ReadCells): readonly (readonly [string, HeldTable])[] {
  if (!area) return [];
  const columns = read({ ...area, rows: 1 }).map(({ value }) => String(value));
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return [[FINDINGS_NAME, heldTable(area, body, columns, read)]];
}

function heldSheet({ name, visible, area, values, formulas }: SheetCells): readonly HeldSheet[] {
  return area ? [{ name, visible, address: fullAddress(area), values, formulas }] : [];
}

function cutOff({ name, used, area }: SheetCells): readonly string[] {
  const end = (part: Area | undefined): readonly number[] =>
    part ? [part.row + part.rows, part.column + part.columns] : [0, 0];
  const [rows = 0, columns = 0] = end(used);
  const [readRows = 0, readColumns = 0] = end(area);
  if (rows <= readRows && columns <= readColumns) return [];
  const part = area ? `nur ${localAddress(area)} geprüft` : 'nichts geprüft';
  return [`Das Blatt „${name}“ ist sehr groß; dort wurde ${part}.`];
}

function periodIn(value: CellValue): string | null {
  const month = typeof value === 'number' ? monthOfSerial(value) : parseMonth(String(value));
  return month === undefined ? null : periodOfMonth(month);
}

function textIn(value: CellValue): string | null {
  const text = String(value).trim();
  return text === '' ? null : text;
}

/** Typed as a number it has lost its leading zero. */
function agsIn(value: CellValue): string | null {
  return typeof value === 'number' ? String(value).padStart(5, '0') : textIn(value);
}
