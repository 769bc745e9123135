import type { ChartWork } from './charts/plan-charts';
import { isTextStyle } from './fields';
import type { FieldStyle } from './fields';
import { looksLikeFormula } from './formula';
import type { Draft } from './plan';
import { renderBlocks } from './render';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';
import type { CellContent, UndoRecord, WrittenCell, WrittenChart } from './types';
import { writtenBlocks } from './written-blocks';

/** What was queued, and the record of it: only after a sync that went through are the ids of new sheets known. */
export interface Written {
  readonly cells: number;
  readonly record: (synced: boolean, drawn: readonly ChartWork[]) => UndoRecord;
}

/** Queues blocks and single cells of a plan. The caller syncs, and queues the charts afterwards. */
export function queueDraft(context: Excel.RequestContext, state: WorkbookState, draft: Draft): Written {
  const sheets = renderBlocks(context, state, draft.blocks);
  const made = writtenBlocks(draft.blocks).map((block) => ({
    block,
    sheet: sheets.get(block.title)?.load('id'),
    known: sheetNamed(state, block.title)?.id,
  }));
  const cells = draft.changes.map(({ change, place }): WrittenCell => {
    const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
    writeCell(range, change.kind, change.style, change.after);
    const { index, column } = place;
    return { ...change, index, ...(column === undefined ? {} : { column }) };
  });
  const filled = made.flatMap(({ block }) => block.contents.flat()).filter((content) => content !== '');
  return {
    cells: cells.length + filled.length,
    record: (synced, drawn) => ({
      cells,
      blocks: made.map(({ block, sheet, known }) => ({
        ...block,
        sheetId: known ?? (synced ? sheet?.id : undefined) ?? block.title,
      })),
      charts: writtenCharts(state, drawn),
    }),
  };
}

/** Charts that come with a block go with it. */
function writtenCharts(state: WorkbookState, drawn: readonly ChartWork[]): readonly WrittenChart[] {
  return drawn
    .filter(({ change, withBlock }) => change.kind === 'new' && !withBlock)
    .map(({ change: { name, title, sheet } }) => {
      const sheetId = sheetNamed(state, sheet)?.id ?? sheet;
      return { sheetId, name, title, first: !state.marks.has(name) };
    });
}

/**
 * Writes one cell and, where the content would otherwise become something else, its number format before. A number
 * in a cell for text, which an undo may bring back, would become text in the format of the cell.
 */
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
  const isText = isTextStyle(style);
  const isNumberAmongTexts = isText && typeof content !== 'string';
  if (isNumberAmongTexts) range.numberFormat = [['General']];
  else if (isText || looksLikeFormula(content)) range.numberFormat = [['@']];
  range.values = [[content]];
  if (isNumberAmongTexts) range.numberFormat = [['@']];
}
