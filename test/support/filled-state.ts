import type { Design } from '../../src/workbook/design';
import type { Draft } from '../../src/workbook/plan';
import type { FoundName, NameState, SheetState, WorkbookState } from '../../src/workbook/state';
import type { CellContent } from '../../src/workbook/types';
import { FIRST_BLOCKS } from './first-blocks';

export const EMPTY_SHEET: SheetState = { id: '{1}', name: 'Tabelle1', protected: false, visible: true };

/** A workbook in which nothing of ours stands. */
export function emptyState(
  sheets: readonly SheetState[] = [EMPTY_SHEET],
  design: Design = FIRST_BLOCKS,
): WorkbookState {
  const names = [...design.targets.keys()].map((name): [string, NameState] => [
    name,
    { found: false, dead: false },
  ]);
  return {
    design,
    structureProtected: false,
    sheets,
    names: new Map(names),
    tables: new Map(),
    charts: new Map(),
    marks: new Set(),
  };
}

/** What a look finds after a draft was carried out, but for the results of formulas: they are no numbers here. */
export function filledState(draft: Draft): WorkbookState {
  const state = emptyState();
  const names = new Map(state.names);
  const sheets = [...state.sheets];
  for (const { area, contents, layout } of draft.blocks) {
    sheets.push({ id: `{${area.sheet}}`, name: area.sheet, protected: false, visible: true, used: area });
    for (const { name, area: local } of layout.names) {
      const place = {
        ...local,
        sheet: area.sheet,
        row: area.row + local.row,
        column: area.column + local.column,
      };
      const formulas = Array.from({ length: local.rows }, (_, r) => [
        contents[local.row + r]?.[local.column] ?? '',
      ]);
      const values = formulas.map((line) => line.map((content) => (isFormula(content) ? 0 : content)));
      names.set(name, { found: true, area: place, formulas, values });
    }
    for (const spill of layout.spills) {
      const anchor = layout.names.find(({ area: at }) => at.row === spill.row && at.column === spill.column);
      const entry = anchor && names.get(anchor.name);
      if (!anchor || !entry?.found) continue;
      const formulas = Array.from({ length: spill.rows }, (_, r) =>
        Array.from({ length: spill.columns }, (_, c) => (r + c === 0 ? (entry.formulas[0]?.[0] ?? '') : '')),
      );
      names.set(anchor.name, { ...entry, spill: { area: { ...spill, sheet: area.sheet }, formulas } });
    }
  }
  return { ...state, sheets, names };
}

const isFormula = (content: CellContent) => typeof content === 'string' && content.startsWith('=');

/** The same workbook with one named thing changed. */
export function withName(
  state: WorkbookState,
  name: string,
  change: (entry: FoundName) => NameState,
): WorkbookState {
  const entry = state.names.get(name);
  if (!entry?.found) throw new Error(`${name} is not there to be changed`);
  return { ...state, names: new Map([...state.names, [name, change(entry)]]) };
}

/** One cell of a named thing holds something else; a formula shows 0. */
export function withCell(state: WorkbookState, name: string, content: CellContent, row = 0): WorkbookState {
  return withName(state, name, (entry) => ({
    ...entry,
    formulas: entry.formulas.map((line, r) => (r === row ? [content] : line)),
    values: entry.values.map((line, r) => (r === row ? [isFormula(content) ? 0 : content] : line)),
  }));
}

/** The user inserted rows above a named thing, or moved it. */
export function moved(
  state: WorkbookState,
  name: string,
  to: { sheet?: string; row?: number; column?: number },
): WorkbookState {
  return withName(state, name, (entry) => ({ ...entry, area: { ...entry.area, ...to } }));
}
