import type { Job } from '../step';
import type { Area, SheetCells } from '../workbook/model';
import { areaNamed, isShown } from './named-cells';

const LEDGER_NAME = 'AMIP_Quellen';
const LEDGER_TITLE = 'Quellen';
/** Headings of the ledger of sources. */
const SOURCE = 'Quelle';
const TABLE = 'Tabelle';
const STAND = 'Datenstand';

/** A publisher whose figures stand in the workbook. */
export interface SourceOfFigures {
  readonly source: string;
  /** What of it, each once, with every Datenstand as the ledger writes it; '' where nothing is said of it. */
  readonly tables: readonly { readonly table: string; readonly datenstaende: readonly string[] }[];
}

/**
 * The sources that the ledger lists, each once; the ledger itself need not go along. Then those that tables of the copy
 * name beside their figures, as far as the ledger does not have them.
 */
export function sourcesOf(job: Job): readonly SourceOfFigures[] {
  const found = new Map<string, { source: string; tables: Map<string, Known> }>();
  for (const { source, table, stand } of [...ledgerLines(job), ...namedInTables(job).map(parted)]) {
    const entry = found.get(keyOf(source)) ?? { source, tables: new Map<string, Known>() };
    const known = entry.tables.get(keyOf(table)) ?? { table, stands: new Set<string>() };
    if (stand !== '') known.stands.add(stand);
    entry.tables.set(keyOf(table), known);
    found.set(keyOf(source), entry);
  }
  return [...found.values()].map(({ source, tables }) => ({
    source,
    tables: [...tables.values()]
      // Named alone beside its figures: the ledger says more.
      .filter(({ table, stands }) => table !== '' || stands.size > 0 || tables.size === 1)
      .map(({ table, stands }) => ({ table, datenstaende: [...stands] })),
  }));
}

/** The lines, from the first to the last, of tables of the copy that name the source of their figures. */
export function publishedTables(job: Job): readonly Area[] {
  return job.workbook.tables.flatMap((table) => {
    const lines = job.decisions.removedSheets.has(table.area.sheet) ? [] : sourceCells(job, table);
    const [first, last] = [lines.at(0), lines.at(-1)];
    return first && last ? [{ ...table.area, top: first.row, bottom: last.row }] : [];
  });
}

interface Known {
  readonly table: string;
  readonly stands: Set<string>;
}

interface LedgerLine {
  readonly source: string;
  readonly table: string;
  readonly stand: string;
}

/** Small differences of spelling do not make another source. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '')
    .replace(/^(?:die )?statistik der /, '');

/** `AMIP 2021, Abschnitt 2.1`: whose it is, then what of it. */
function parted(text: string): LedgerLine {
  const [, source = text, table = ''] = /^(.+?)[,;]\s+(.+)$/.exec(text) ?? [];
  return { source, table, stand: '' };
}

/** By the name of its headings, or a sheet of its title that begins with them. */
function ledgerLines(job: Job): readonly LedgerLine[] {
  const { sheet, top, left } = areaNamed(job, LEDGER_NAME) ?? { sheet: LEDGER_TITLE, top: 0, left: 0 };
  const cells = job.workbook.cells(sheet);
  if (!cells) return [];
  const columns = new Map<string, number>();
  for (let column = left; textAt(cells, top, column) !== ''; column += 1)
    columns.set(textAt(cells, top, column), column);
  const source = columns.get(SOURCE);
  if (source === undefined) return [];
  const lastRow = cells.count === 0 ? -1 : cells.rowOf(cells.count - 1);
  const lines: LedgerLine[] = [];
  for (let row = top + 1; row <= lastRow; row += 1) {
    const text = (heading: string) => textAt(cells, row, columns.get(heading) ?? -1);
    const [named, of] = [text(SOURCE), text(TABLE)].map(withoutScheme);
    if (named) lines.push({ source: named, table: of ?? '', stand: text(STAND) });
  }
  return lines;
}

/** The texts in the columns *Quelle* of tables, as far as the copy shows them; each once. */
function namedInTables(job: Job): readonly string[] {
  return [
    ...new Set(job.workbook.tables.flatMap((table) => sourceCells(job, table).map(({ text }) => text))),
  ];
}

interface SourceCell {
  readonly row: number;
  readonly text: string;
}

function sourceCells(
  job: Job,
  { area: { sheet, top, left, bottom }, columns, headerRows, totalsRows }: Job['workbook']['tables'][number],
): readonly SourceCell[] {
  const index = columns.indexOf(SOURCE);
  const cells = index < 0 ? undefined : job.workbook.cells(sheet);
  const column = left + index;
  const found: SourceCell[] = [];
  for (let row = top + headerRows; cells && row <= bottom - totalsRows; row += 1) {
    const text = isShown(job, sheet, row, column) ? withoutScheme(textAt(cells, row, column)) : '';
    if (text !== '') found.push({ row, text });
  }
  return found;
}

/** A copy leads nowhere: an address stands in it to be read. */
const withoutScheme = (text: string): string => text.replace(/\bhttps?:\/\//gi, '');

function textAt(cells: SheetCells, row: number, column: number): string {
  const shown = column < 0 ? undefined : cells.value(row, column);
  return shown?.type === 'text' ? shown.value.trim() : '';
}
