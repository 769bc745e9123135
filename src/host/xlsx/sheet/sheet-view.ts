import { cellAddress } from '../address';
import type { SheetSnapshot } from '../snapshot';
import { element } from '../xml';

function paneXml({ rows, columns }: SheetSnapshot['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: 'frozen',
  });
  return pane + element('selection', { pane: activePane });
}

export function sheetViewsXml(sheet: SheetSnapshot, isActive: boolean): string {
  const view = {
    showGridLines: sheet.showGridlines ? undefined : false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  return element('sheetViews', {}, element('sheetView', view, paneXml(sheet.frozen)));
}
