import type { ChartWork } from './charts/plan-charts';
import { isTextStyle } from './fields';
import type { FieldStyle } from './fields';
import { NUMBER_FORMATS } from './looks';
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
 * Writes one cell. Where its number format would make something else of the content, it stands back meanwhile: a text
 * may look like a formula or a number, and an undo may bring a number back into a cell for text.
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
  const meanwhile = formatFor(content, style);
  if (meanwhile) range.numberFormat = [[meanwhile]];
  range.values = [[content]];
  if (meanwhile && meanwhile !== NUMBER_FORMATS[style]) range.numberFormat = [[NUMBER_FORMATS[style]]];
}

/** undefined: any format will do. */
function formatFor(content: CellContent, style: FieldStyle): string | undefined {
  if (content === '') return undefined;
  if (typeof content === 'string') return '@';
  return isTextStyle(style) ? 'General' : undefined;
}
