import type { SheetSnapshot } from '../../snapshot';
import { find, isOn, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';

type View = Pick<SheetSnapshot, 'showGridlines' | 'frozen'>;

/** How the first window shows a sheet (ECMA-376 Part 1, 18.3.1.87). A pane that is only split holds nothing fast. */
export function readView(sheet: XmlElement): View {
  const view = find(sheet, 'sheetViews', 'sheetView');
  const pane = find(view, 'pane')?.attributes ?? {};
  const isFrozen = pane['state'] === 'frozen' || pane['state'] === 'frozenSplit';
  return {
    showGridlines: isOn(view?.attributes['showGridLines'] ?? '1'),
    frozen: {
      rows: isFrozen ? (whole(pane['ySplit']) ?? 0) : 0,
      columns: isFrozen ? (whole(pane['xSplit']) ?? 0) : 0,
    },
  };
}
