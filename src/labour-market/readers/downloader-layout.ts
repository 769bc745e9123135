import { ImportError } from '../import-error';
import { readerMessages } from './messages';

/** A column of figures, from the header lines above it. */
interface DownloaderColumn {
  /** Where it stands in a row, from 0. */
  readonly at: number;
  readonly label: string;
  /** What it is broken down by, from the outer to the inner; empty for the total. */
  readonly breakdown: readonly string[];
  readonly unit: string;
}

export interface DownloaderLayout {
  readonly table: string | null;
  readonly columns: readonly DownloaderColumn[];
  /** Columns before the figures: time, region code, region name, then further breakdowns. */
  readonly stub: number;
  /** Rows `from` up to, not including, `to` hold figures. */
  readonly from: number;
  readonly to: number;
  /** `2026-02-26T15:28:28`, or null where no such line stands below the table. */
  readonly datenstand: string | null;
}

const TABLE = /^(?:GENESIS-)?Tabelle:\s*(\S*)/;
const END = /^_{5,}$/;
const STAND = /^Stand:\s*(\d{2})\.(\d{2})\.(\d{4})(?:\s*\/\s*(\d{2}:\d{2}:\d{2}))?$/;
const LEAST_STUB = 3;

/** Whether a text begins as the downloader writes it, in both variants. */
export function beginsAsDownloaderFile(head: string): boolean {
  return TABLE.test(head.replace(/^"/, ''));
}

/**
 * The parts of a downloader file: title lines; header lines with empty cells above the stub, the last with the units;
 * rows; a line of underscores; footnotes.
 * Error: ImportError where a part is missing or has another form.
 */
export function downloaderLayout(rows: readonly (readonly string[])[]): DownloaderLayout {
  const firstHeader = rows.findIndex((row) => row.length > 1 && row[0] === '');
  const from = rows.findIndex((row, index) => index > firstHeader && row[0] !== '');
  const to = rows.findIndex(([first = '']) => END.test(first));
  if (firstHeader < 0 || from - firstHeader < 2)
    throw new ImportError(readerMessages.unknownLayout(1, rows[0]?.[0] ?? ''));
  if (to < 0) throw new ImportError(readerMessages.endMissing);
  if (from >= to) throw new ImportError(readerMessages.noRows);
  const header = rows.slice(firstHeader, from);
  const units = header[header.length - 1] ?? [];
  const stub = Math.min(...header.map((row) => row.findIndex((cell) => cell !== '')).filter((at) => at >= 0));
  if (stub < LEAST_STUB)
    throw new ImportError(readerMessages.unknownLayout(firstHeader + 1, header[0]?.join(';') ?? ''));
  const columns = units.slice(stub).map((unit, index): DownloaderColumn => {
    const at = stub + index;
    const [label = '', ...breakdown] = header.slice(0, -1).map((row) => row[at] ?? '');
    if (label === '' || unit === '')
      throw new ImportError(readerMessages.headerMissing(firstHeader + 1, at + 1));
    return { at, label, breakdown: breakdown.filter((part) => part !== ''), unit };
  });
  return {
    table: TABLE.exec(rows[0]?.[0] ?? '')?.[1] || null,
    columns,
    stub,
    from,
    to,
    datenstand: datenstandOf(rows.slice(to)),
  };
}

function datenstandOf(footer: readonly (readonly string[])[]): string | null {
  for (const [cell = ''] of footer) {
    const [, day, month, year, time] = STAND.exec(cell.trim()) ?? [];
    if (year !== undefined) return `${year}-${month}-${day}${time === undefined ? '' : `T${time}`}`;
  }
  return null;
}
