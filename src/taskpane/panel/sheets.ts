import type { SheetStanding } from '../../workbook';
import type { Pages } from '../draft/draft';
import type { PanelState } from './state';

type Known = Pick<PanelState, 'exists' | 'sheets'>;

/** The workbook holds none of our sheets. */
export function isNew({ exists, sheets }: Known): boolean {
  return !exists.ressourcen && !exists.ziele && !sheets.some(({ stands }) => stands);
}

/** What a workbook that has some of our sheets could have too. */
export function missingSheets(state: Known): readonly SheetStanding[] {
  return isNew(state) ? [] : state.sheets.filter(({ stands }) => !stands);
}

/** What the ribbon's "fill sheets" fills: the sheets that stand, and in a workbook without any all of them. */
export function pagesToFill(state: Known): Pages {
  return isNew(state) ? 'all' : state.sheets.filter(({ stands }) => stands).map(({ key }) => key);
}
