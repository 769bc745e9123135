import { ImportError } from '../import-error';
import type { BaRow } from './ba-columns';
import { cellValue, takeApart } from './ba-columns';
import { conceptReader } from './ba-concept';
import { baMessages } from './ba-messages';
import { baObserver } from './ba-observation';
import { parsePeriod } from './ba-period';
import { readBaPreamble } from './ba-preamble';
import { qualityOfMonths } from './ba-provisional';
import { textRows } from './ba-rows';
import { Collected } from './collected';
import type { TextReader } from './text-reader';
import { unnamedTable } from './unnamed-table';

const FORMAT = 'BA-Statistik, Zeitreihe (CSV)';
const START = 'Berichtsmonat';

/** A time series of the BA's Statistik-API: months below each other, Merkmale beside each other. */
export const baSeries: TextReader = {
  format: FORMAT,
  // Any table may begin with such a column; only the BA writes `Datenstand:; …` above it.
  recognises: (head) => /^[^;\r\n]+:;[^]*^"?Berichtsmonat"?;/m.test(head),
  read: (text, context) => {
    const { head, columns, rows } = takeApart(textRows(text, ';'), (cell) => cell === START, FORMAT, START);
    refuseRepeated(rows);
    const preamble = readBaPreamble(head);
    const table = context.table ?? unnamedTable(FORMAT, preamble.title);
    const qualityOf = qualityOfMonths(
      preamble.provisional,
      rows.map(({ label }) => label),
    );
    const conceptOf = conceptReader();
    const series = columns.map((column) => ({
      column,
      observe: baObserver(conceptOf(column.heading, baMessages.column(column.place + 1)), preamble, table),
    }));
    const collected = new Collected();
    for (const row of rows) {
      for (const { column, observe } of series) {
        const published = cellValue(row, column);
        if (published) collected.add(observe(row.label, published, qualityOf(row.label)), row.line);
      }
    }
    return collected.observations;
  },
};

function refuseRepeated(rows: readonly BaRow[]): void {
  const seen = new Set<string>();
  for (const { line, label } of rows) {
    const period = parsePeriod(label);
    if (period === undefined) throw new ImportError(baMessages.noPeriod(line, START, label));
    if (seen.has(period)) throw new ImportError(baMessages.monthTwice(line, label));
    seen.add(period);
  }
}
