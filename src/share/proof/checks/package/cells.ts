import type { Check, Finding } from '../../check';
import { cellName } from '../../read/cell-name';
import { NUMBER, SHARED } from '../../read/grid';
import { childOf } from '../../read/tree';
import type { Workbook } from '../../read/workbook';
import type { Sheet } from '../../read/workbook-types';
import { packageMessages as messages } from './messages';

/** Cells name styles, shared texts and metadata that exist. */
export const cellsCheck: Check = {
  id: 'paket',
  *run({ copy }) {
    const metadata = metadataCount(copy);
    for (const sheet of copy.sheets) {
      yield* cells(copy, sheet);
      if (sheet.grid.metadata > metadata)
        yield { message: messages.metadata(), place: { sheet: sheet.title } };
    }
  },
};

function* cells(copy: Workbook, { title, grid }: Sheet): Generator<Finding> {
  const styles = copy.formats.length;
  const strings = copy.strings.length;
  for (let index = 0; index < grid.count; index += 1) {
    const value = grid.values[index] as number;
    const kind = grid.kinds[index];
    const message =
      !((grid.styles[index] as number) < styles) || (grid.styles[index] as number) < 0
        ? messages.style()
        : kind === SHARED && !(value >= 0 && value < strings)
          ? messages.sharedText()
          : kind === NUMBER && !Number.isFinite(value)
            ? messages.noNumber()
            : index > 0 && grid.keys[index] === grid.keys[index - 1]
              ? messages.cellTwice()
              : undefined;
    if (message !== undefined)
      yield { message, place: { sheet: title, cell: cellName(grid.row(index), grid.column(index)) } };
  }
}

/** How many entries of metadata cells may name at most. */
function metadataCount(copy: Workbook): number {
  const [part] = copy.package.related(copy.part, 'sheetMetadata');
  if (part === undefined) return 0;
  const root = copy.package.tree(part);
  const count = (name: string) => childOf(root, name)?.children.length ?? 0;
  return Math.max(count('cellMetadata'), count('valueMetadata'));
}
