import type { Job } from '../../step';
import { editPart } from '../removal/edit-part';

const OF_CELLS = /CellStyle$/;
const OF_EXCEL = /^TableStyle(?:Light|Medium|Dark)\d+$/;

/** Names of styles of cells and tables. */
export interface StyleNames {
  readonly ofCells: ReadonlySet<string>;
  readonly ofTables: ReadonlySet<string>;
}

/** Styles that tables have, or would give to new cells: their names go where there is no such style. */
export function removeMissingStyles({ draft, workbook }: Job, { ofCells, ofTables }: StyleNames): void {
  for (const { part } of workbook.tables)
    if (draft.has(part))
      editPart(draft, part, (edit) => {
        for (const node of edit.find('table', 'tableColumn'))
          for (const [name, style] of Object.entries(node.attributes))
            if (OF_CELLS.test(name) && !ofCells.has(style)) edit.removeAttribute(node, name);
        for (const node of edit.find('tableStyleInfo')) {
          const { name = '' } = node.attributes;
          if (!OF_EXCEL.test(name) && !ofTables.has(name)) edit.removeAttribute(node, 'name');
        }
      });
}
