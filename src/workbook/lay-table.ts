import { isTextStyle } from './fields';
import { headerOf } from './tables/header';
import { formulaFormat, inputLook } from './laid';
import { writtenOut } from './tables/columns';
import type { LayoutDraft } from './laid';
import type { TableColumn, TableGrid } from './sheet';

/** Headers of two lines, in points. */
const HEAD_HEIGHT = 32;

/** A header row and `rows` rows below it. */
export function layTable(draft: LayoutDraft, table: TableGrid, top: number, rows: number): void {
  table.columns.forEach((description, column) => {
    const look = headLook(description);
    draft.cells.push({ row: top, column, look, format: null, content: headerOf(description) });
    for (let index = 0; index < rows; index++) {
      const place = { row: top + 1 + index, column };
      if (description.kind === 'input') {
        const { field } = description;
        const format = field.style;
        draft.cells.push({ ...place, look: inputLook(format), format, content: null, field, index, table });
      } else {
        const { style, formula } = description;
        const format = formulaFormat(style);
        draft.cells.push({
          ...place,
          look: isTextStyle(style) ? 'label' : 'plain',
          format,
          content: writtenOut(table, formula),
        });
      }
    }
    if (description.kind === 'input')
      draft.inputs.push({ field: description.field, area: { row: top + 1, column, rows, columns: 1 } });
  });
  draft.heights.push({ row: top, height: HEAD_HEIGHT });
  const { rowHeight: height } = table;
  if (height !== undefined)
    for (let index = 0; index < rows; index++) draft.heights.push({ row: top + 1 + index, height });
  draft.tables.push({ table, area: { row: top, column: 0, rows: 1 + rows, columns: table.columns.length } });
}

/** Headers stand where the contents below them do. */
function headLook(column: TableColumn): 'head' | 'headLabel' {
  const style = column.kind === 'input' ? column.field.style : column.style;
  return isTextStyle(style) ? 'headLabel' : 'head';
}
