import type { ShareJob } from '../../share-job';
import { formatsOf } from './cell-formats';
import { treeOf } from '../removal/edit-part';
import { keptSheets } from '../removal/whereabouts';
import { descendants } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';

const OF_DIFFERENCES = /^(?:dxfId|\w+DxfId)$/;
const OF_STYLES = /CellStyle$/;

/** What the sheets and tables of the copy name in the styles. */
export interface Used {
  /** Numbers of the formats of cells and columns; those of whole rows show nowhere by themselves. */
  readonly formats: ReadonlySet<number>;
  readonly differences: Set<number>;
  /** Names of styles of cells. */
  readonly cellStyles: ReadonlySet<string>;
  readonly tableStyles: ReadonlySet<string>;
}

export function usedStyles(job: ShareJob): Used {
  const { draft, workbook } = job;
  const used = {
    formats: new Set([0]),
    differences: new Set<number>(),
    cellStyles: new Set<string>(),
    tableStyles: new Set<string>(),
  };
  for (const { part, title } of keptSheets(job)) {
    addFormats(job, title, used.formats);
    for (const node of descendants(treeOf(draft, part))) {
      if (node.name === 'col') used.formats.add(Number(node.attributes['style'] ?? 0));
      addNamed(node, used);
    }
  }
  for (const { part } of workbook.tables)
    if (draft.has(part))
      for (const node of descendants(treeOf(draft, part))) {
        if (node.name === 'tableStyleInfo') used.tableStyles.add(node.attributes['name'] ?? '');
        addNamed(node, used);
      }
  return used;
}

function addFormats({ workbook, decisions }: ShareJob, sheet: string, formats: Set<number>): void {
  const cells = workbook.cells(sheet);
  if (!cells) return;
  const { emptied } = decisions;
  const losesCells = emptied.touchesSheet(sheet);
  const goes = (cell: number): boolean =>
    losesCells && emptied.has(sheet, cells.rowOf(cell), cells.columnOf(cell));
  for (const format of formatsOf(cells, goes)) formats.add(format);
}

/** Differences in conditional formats and tables, and the styles that tables give their cells. */
function addNamed(
  { attributes }: XmlNode,
  used: { readonly differences: Set<number>; readonly cellStyles: Set<string> },
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (OF_DIFFERENCES.test(name)) used.differences.add(Number(value));
    else if (OF_STYLES.test(name)) used.cellStyles.add(value);
  }
}
