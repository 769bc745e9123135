import type { Check, Finding } from '../check';
import type { SheetPair } from '../pair';
import type { Element } from '../read/tree';
import { allOf } from '../read/tree';
import { proofMessages as messages } from './messages';

/** The copy looks like the workbook: its sheets in order, their merged cells, columns and hidden rows. */
export const layoutCheck: Check = {
  id: 'aufbau',
  *run({ expected, shared, kept, report: { removed } }) {
    const titles = shared.map(({ title }) => title);
    const mayBeMissing = removed.some(({ kind }) => kind === 'diagramm');
    const wanted = expected
      .filter(({ title, kind }) => titles.includes(title) || !(kind === 'chartsheet' && mayBeMissing))
      .map(({ title }) => title);
    for (const title of wanted)
      if (!titles.includes(title)) yield { message: messages.sheetMissing(title), place: { sheet: title } };
    const common = titles.filter((title) => wanted.includes(title));
    if (common.some((title, index) => title !== wanted.filter((one) => titles.includes(one))[index]))
      yield { message: messages.sheetOrder() };
    for (const pair of kept) yield* compare(pair);
  },
};

function* compare({ before, after }: SheetPair): Generator<Finding> {
  const place = { sheet: before.title };
  if (mergesOf(before.root) !== mergesOf(after.root)) yield { message: messages.merges(), place };
  if (JSON.stringify(before.columns) !== JSON.stringify(after.columns))
    yield { message: messages.columns(), place };
  const rows = after.grid.hiddenRows;
  if (rows.size !== before.grid.hiddenRows.size || [...before.grid.hiddenRows].some((row) => !rows.has(row)))
    yield { message: messages.rows(), place };
}

function mergesOf(sheet: Element): string {
  return [...allOf(sheet, 'mergeCell')]
    .map(({ attributes }) => attributes.ref ?? '')
    .sort()
    .join(' ');
}
