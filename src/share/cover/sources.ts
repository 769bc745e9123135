import type { Job } from '../step';
import type { SheetCells } from '../workbook/model';
import { areaNamed } from './named-cells';

const LEDGER_NAME = 'AMIP_Quellen';
const LEDGER_TITLE = 'Quellen';
/** Headings of the ledger of sources. */
const SOURCE = 'Quelle';
const TABLE = 'Tabelle';
const STAND = 'Datenstand';

const LICENCES: readonly (readonly [publisher: RegExp, licence: string])[] = [
  [
    /Bundesagentur|(?:^|\P{L})BA(?!\p{L})/u,
    'Nutzung mit Quellenangabe; eigene Berechnungen sind zu kennzeichnen; gewerbliche Nutzung nur mit Genehmigung der Bundesagentur für Arbeit',
  ],
  [
    /Statistisches Bundesamt|Statistische Ämter|Destatis|GENESIS|Regionaldatenbank|Regionalatlas|dl-de|INKAR|BBSR/iu,
    'Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0)',
  ],
];
const UNKNOWN_LICENCE = 'Nutzungsbedingungen beim Herausgeber';

/** Of the sources that tables name beside their figures. */
const MOST_NAMED = 20;

/** A publisher's table that figures of the workbook come from. */
export interface SourceOfFigures {
  readonly source: string;
  readonly table: string;
  /** As the ledger writes them, each once. */
  readonly datenstaende: readonly string[];
  readonly licence: string;
}

/**
 * The sources that the ledger lists, each table once; the ledger itself need not go along. Then those that tables of the
 * copy name beside their figures.
 */
export function sourcesOf(job: Job): readonly SourceOfFigures[] {
  const found = new Map<string, { source: string; table: string; datenstaende: Set<string> }>();
  for (const { source, table, stand } of [...ledgerLines(job), ...namedInTables(job)]) {
    const key = `${source}\t${table}`;
    const entry = found.get(key) ?? { source, table, datenstaende: new Set() };
    if (stand !== '') entry.datenstaende.add(stand);
    found.set(key, entry);
  }
  return [...found.values()].map(({ source, table, datenstaende }) => ({
    source,
    table,
    datenstaende: [...datenstaende],
    licence: LICENCES.find(([publisher]) => publisher.test(source))?.[1] ?? UNKNOWN_LICENCE,
  }));
}

interface LedgerLine {
  readonly source: string;
  readonly table: string;
  readonly stand: string;
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
function namedInTables(job: Job): readonly LedgerLine[] {
  const { removedSheets, emptied, suppressed } = job.decisions;
  const named = new Set<string>();
  for (const { area, columns, headerRows, totalsRows } of job.workbook.tables) {
    const { sheet, top, left, bottom } = area;
    const index = columns.indexOf(SOURCE);
    const cells = index < 0 || removedSheets.has(sheet) ? undefined : job.workbook.cells(sheet);
    const column = left + index;
    for (let row = top + headerRows; cells && row <= bottom - totalsRows; row += 1) {
      const isShown = !emptied.has(sheet, row, column) && !suppressed.has(sheet, row, column);
      const text = isShown ? withoutScheme(textAt(cells, row, column)) : '';
      if (text !== '') named.add(text);
    }
  }
  return [...named].slice(0, MOST_NAMED).map((source) => ({ source, table: '', stand: '' }));
}

/** A copy leads nowhere: an address stands in it to be read. */
const withoutScheme = (text: string): string => text.replace(/\bhttps?:\/\//gi, '');

function textAt(cells: SheetCells, row: number, column: number): string {
  const shown = column < 0 ? undefined : cells.value(row, column);
  return shown?.type === 'text' ? shown.value.trim() : '';
}
