import { localAddress } from './address';
import type { FieldStyle } from './fields';
import { looksLikeFormula } from './formula';
import type { Draft } from './plan';
import { renderBlock } from './render';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';
import type { CellContent, UndoRecord, WrittenBlock, WrittenCell } from './types';

/** What was queued, and the record of it: only after a sync that went through are the ids of new sheets known. */
export interface Written {
  readonly cells: number;
  readonly record: (synced: boolean) => UndoRecord;
}

/** Queues a whole plan: new blocks first, then single cells. The caller syncs. */
export function queueDraft(context: Excel.RequestContext, state: WorkbookState, draft: Draft): Written {
  const made = draft.blocks.map((block) => {
    const sheet = renderBlock(context, state, block).load('id');
    return { block, sheet };
  });
  made.find(({ block }) => block.newSheet)?.sheet.activate();
  const cells = draft.changes.map(({ change, place }): WrittenCell => {
    const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
    writeCell(range, change.kind, change.style, change.after);
    return { ...change, index: place.index };
  });
  const blocks = made.map(({ block, sheet }) => {
    const known = sheetNamed(state, block.area.sheet)?.id;
    return { sheet, block: writtenBlock(block), known };
  });
  const filled = blocks.flatMap(({ block }) => block.contents.flat()).filter((content) => content !== '');
  return {
    cells: cells.length + filled.length,
    record: (synced) => ({
      cells,
      blocks: blocks.map(({ block, sheet, known }) => ({
        ...block,
        sheetId: known ?? (synced ? sheet.id : block.title),
      })),
    }),
  };
}

function writtenBlock({
  area,
  layout,
  contents,
  newSheet,
}: Draft['blocks'][number]): Omit<WrittenBlock, 'sheetId'> {
  return {
    title: area.sheet,
    newSheet,
    address: localAddress(area),
    names: layout.names.map(({ name }) => name),
    contents: contents.map((line) => line.map((content) => content ?? '')),
    spills: layout.spills.map((spill) =>
      localAddress({ ...spill, row: area.row + spill.row, column: area.column + spill.column }),
    ),
  };
}

/** Writes one cell and, where the content would otherwise become something else, its number format before. */
export function writeCell(
  range: Excel.Range,
  kind: 'input' | 'formula',
  style: FieldStyle,
  content: CellContent,
): void {
  if (kind === 'formula') {
    range.formulas = [[content]];
    return;
  }
  if (looksLikeFormula(content) || (style === 'text' && typeof content === 'string'))
    range.numberFormat = [['@']];
  else if (style === 'text') range.numberFormat = [['General']];
  range.values = [[content]];
}
