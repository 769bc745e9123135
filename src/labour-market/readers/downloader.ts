import { figureOf } from '../catalogue/figure-of';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { Collected } from './collected';
import { csvRows } from './csv-rows';
import { beginsAsDownloaderFile, downloaderLayout, type DownloaderLayout } from './downloader-layout';
import { FigureColumn } from './figure-column';
import { sourceOfTable } from './genesis-source';
import { withLineFeeds } from './lines';
import { readerMessages } from './messages';
import type { FileContext, TextReader } from './text-reader';
import { periodOfTime } from './period-of-time';
import { refuseOtherName } from './refuse-other-name';
import { isRegionCode } from './region-of-block';

/** The layout names no variable for a breakdown such as `Frauen`. */
const BREAKDOWN = 'Gliederung';

/** CSV of the downloader without login (Regionaldatenbank), with `Tabelle:` or `GENESIS-Tabelle:` in the first line. */
export const downloader: TextReader = {
  format: 'Regionaldatenbank-CSV (Downloader)',
  recognises: (head) => beginsAsDownloaderFile(head),
  read(text: string, context: FileContext): Observation[] {
    const rows = csvRows(withLineFeeds(text));
    const layout = downloaderLayout(rows);
    const table = layout.table ?? context.table;
    const collected = new Collected();
    const figures = new FigureColumn('Jahr');
    for (let index = layout.from; index < layout.to; index += 1)
      addRow(collected, rows[index] ?? [], index + 1, layout, table, figures);
    return collected.observations;
  },
};

function addRow(
  collected: Collected,
  row: readonly string[],
  line: number,
  { columns, stub, datenstand }: DownloaderLayout,
  table: string | null,
  figures: FigureColumn,
): void {
  const expected = stub + columns.length;
  if (row.length !== expected) throw new ImportError(readerMessages.wrongFields(line, expected, row.length));
  const [time = '', code = '', name = ''] = row;
  const region = code.trim();
  if (!isRegionCode(region)) throw new ImportError(readerMessages.notARegion(line, code));
  refuseOtherName(`Zeile ${line}`, region, name);
  const period = periodOfTime(time.trim(), line);
  const outer = row.slice(3, stub).map((cell) => cell.trim());
  for (const { at, label, breakdown, unit } of columns) {
    const dimensions = named([...outer, ...breakdown]);
    const figure = figures.read((row[at] ?? '').trim(), line, String(at + 1), unit);
    collected.add(
      {
        figure: figureOf({ variable: label, label, dimensions, unit, table }),
        variable: label,
        label,
        dimensions,
        region,
        period,
        value: typeof figure === 'number' ? figure : null,
        sign: typeof figure === 'string' ? figure : null,
        unit,
        source: sourceOfTable(table),
        table,
        datenstand,
        quality: null,
      },
      line,
    );
  }
}

/** Breakdowns from the outer to the inner: `Gliederung`, `Gliederung 2`, … */
function named(breakdown: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    breakdown.map((label, index) => [index === 0 ? BREAKDOWN : `${BREAKDOWN} ${index + 1}`, label]),
  );
}
