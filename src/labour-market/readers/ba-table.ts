import { ImportError } from '../import-error';
import type { BaColumn } from './ba-columns';
import { cellValue, takeApart } from './ba-columns';
import { conceptReader } from './ba-concept';
import { baMessages } from './ba-messages';
import { baObserver } from './ba-observation';
import { readBaPreamble } from './ba-preamble';
import { qualityOfMonths } from './ba-provisional';
import { textRows } from './ba-rows';
import { Collected } from './collected';
import type { TextReader } from './text-reader';
import { unnamedTable } from './unnamed-table';

const FORMAT = 'BA-Statistik, aktuelle Tabelle (CSV)';
const START = 'Ausgewählte Merkmale';

/** A current table of the BA's Statistik-API: Merkmale below each other, months beside each other, then changes. */
export const baTable: TextReader = {
  format: FORMAT,
  recognises: (head) => /^"?Ausgewählte Merkmale"?;/m.test(head),
  read: (text, context) => {
    const { head, columns, rows } = takeApart(textRows(text, ';'), (cell) => cell === START, FORMAT, START);
    refuseRepeated(columns);
    const preamble = readBaPreamble(head);
    const table = context.table ?? unnamedTable(FORMAT, preamble.title);
    const qualityOf = qualityOfMonths(
      preamble.provisional,
      columns.map(({ heading }) => heading),
    );
    const conceptOf = conceptReader();
    const collected = new Collected();
    for (const row of rows) {
      const observe = baObserver(conceptOf(row.label, baMessages.line(row.line)), preamble, table);
      for (const column of columns) {
        const published = cellValue(row, column);
        if (published) collected.add(observe(column.heading, published, qualityOf(column.heading)), row.line);
      }
    }
    return collected.observations;
  },
};

function refuseRepeated(columns: readonly BaColumn[]): void {
  const seen = new Set<string>();
  for (const { heading } of columns) {
    if (seen.has(heading)) throw new ImportError(baMessages.columnTwice(heading));
    seen.add(heading);
  }
}
