import type { Grid } from '../grid/grid';
import { formatArea, formatReference } from '../grid/reference';
import { EVENT } from '../protocol/events';
import { ModelContext } from './context';
import type { OpenFile } from './context';
import { ModelEvents } from './events';
import { NamedItemCollection } from './names/named-item-collection';
import { Range } from './range/range';
import { Worksheet } from './sheet/worksheet';
import { TableCollection } from './tables/table-collection';
import { Workbook } from './workbook/workbook';

/** The Excel object model over a grid: what the add-in's requests are answered from. */
export function createWorkbookModel(grid: Grid, openWorkbook?: OpenFile): Workbook {
  const context = new ModelContext(grid, new ModelEvents(), openWorkbook);
  context.factory = {
    range: (sheetId, area) => new Range(context, sheetId, area),
    worksheet: (sheetId) => new Worksheet(context, sheetId),
    tables: (sheetId) => new TableCollection(context, sheetId),
    names: (sheetId) => new NamedItemCollection(context, sheetId),
  };
  raiseChanges(context);
  return new Workbook(context);
}

/** Excel.WorksheetChangedEventArgs, WorksheetAddedEventArgs, WorksheetDeletedEventArgs, WorksheetSelectionChangedEventArgs. */
function raiseChanges(context: ModelContext): void {
  const { grid } = context;
  grid.changes.listen(({ sheetId, area, source, changeType }) => {
    context.raise(EVENT.worksheetChanged, sheetId, {
      type: 'WorksheetChanged',
      address: formatArea(area),
      changeType,
      source: 'Local',
      worksheetId: sheetId,
      triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      referenceId: formatReference(grid.sheets.name(sheetId), area),
    });
  });
  grid.sheets.listen((what, sheetId) => {
    const [event, type] =
      what === 'added'
        ? [EVENT.worksheetAdded, 'WorksheetAdded']
        : [EVENT.worksheetDeleted, 'WorksheetDeleted'];
    context.raise(event, sheetId, { type, source: 'Local', worksheetId: sheetId });
  });
  grid.selection.listen((sheetId, area) => {
    context.raise(EVENT.selectionChanged, sheetId, {
      type: 'WorksheetSelectionChanged',
      address: formatArea(area),
      worksheetId: sheetId,
    });
  });
}
