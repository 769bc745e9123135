import { cellOf, fullAddress, localAddress } from './address';
import { isTextStyle } from './fields';
import type { Field, FieldStyle } from './fields';
import { holdsFormula, sameContent, sameFormula } from './formula';
import { rowFormula } from './row-formula';
import { locate } from './locate';
import type { CellNow } from './locate';
import { monthName, monthRows } from './months';
import { monthMissing, nameDead, nameMissing, nameShape, spillBlocked } from './problems';
import { rowsOfGrid } from './sheet';
import type { GridColumn, MonthGrid } from './sheet';
import type { FoundName, WorkbookState } from './state';
import { joinSteps } from './step';
import type { Step } from './step';
import type { Target } from './targets';
import type { CellContent, Change, Problem, Wish } from './types';
import { checkValue } from './values';
import { wished } from './wish';

const NOTHING: Step = { changes: [], kept: [], problems: [] };

/** What one named thing of an existing block needs: written are only cells whose content differs. */
export function updateTarget(state: WorkbookState, wish: Wish, target: Target): Step {
  const entry = state.names.get(target.name);
  if (!entry?.found) {
    const problem = entry?.dead
      ? nameDead(target.name, target.label)
      : nameMissing(target.name, target.label);
    return { ...NOTHING, problems: [problem] };
  }
  const { part } = target;
  if (part.kind === 'series') return NOTHING;
  if (part.kind === 'grid') return updateColumn(state, wish, target, part.grid, part.column);
  if (entry.area.rows * entry.area.columns !== 1) {
    return { ...NOTHING, problems: [nameShape(target.name, target.label, fullAddress(entry.area))] };
  }
  const cell = locate(state, target, 0);
  if (!cell) return NOTHING;
  switch (part.kind) {
    case 'input':
      return updateInput(cell, part.field, wished(wish, part.field, 0));
    case 'formula':
      return updateFormula(cell, part.formula, part.style);
    case 'spill': {
      const blockers = spillBlockers(entry);
      const stuck = cell.value === '#SPILL!' || (cell.formula === '' && blockers.length > 0);
      if (!stuck) return updateFormula(cell, part.formula, part.style);
      return { ...NOTHING, problems: [spillBlocked(target.label, fullAddress(entry.area), blockers)] };
    }
  }
}

function updateInput(cell: CellNow, field: Field, value: string | number | null | undefined): Step {
  if (value === undefined) return NOTHING;
  const checked = checkValue(field, value);
  if ('wrong' in checked || holdsAlready(cell, field, checked.content)) return NOTHING;
  if (holdsFormula(cell.formula, cell.value)) {
    const reason =
      'enthält Ihre Formel; sie bleibt stehen. Leeren Sie die Zelle, wenn der Wert eingetragen werden soll.';
    return keep(cell, checked.content, reason);
  }
  return change(cell, 'input', field.style, cell.value, checked.content);
}

/** A key that the user typed may stand there as a number: what shows the same is not written over it. */
function holdsAlready({ value }: CellNow, { style }: Field, content: CellContent): boolean {
  return sameContent(value, content) || (isTextStyle(style) && String(value) === content);
}

function updateFormula(cell: CellNow, formula: string, style: FieldStyle): Step {
  if (sameFormula(cell.formula, formula)) return NOTHING;
  if (cell.formula === '') return change(cell, 'formula', style, '', formula);
  return keep(
    cell,
    formula,
    'haben Sie geändert; Ihr Inhalt bleibt stehen. Leeren Sie die Zelle, wenn unsere Formel wieder gelten soll.',
  );
}

function change(
  cell: CellNow,
  kind: Change['kind'],
  style: FieldStyle,
  before: CellContent,
  after: CellContent,
): Step {
  const { name, label, area, index } = cell;
  const place = { sheet: area.sheet, address: localAddress(area), index };
  const written = { kind, name, label, style, address: fullAddress(area), before, after };
  return { ...NOTHING, changes: [{ change: written, place }] };
}

function keep(cell: CellNow, ours: CellContent, reason: string): Step {
  const { name, label } = cell;
  const address = fullAddress(cell.area);
  const kept = {
    name,
    label,
    address,
    content: cell.formula,
    ours,
    message: `${label} (${address}) ${reason}`,
  };
  return { ...NOTHING, kept: [kept] };
}

/** Cells other than the anchor that hold something where the block wants to be. */
function spillBlockers(entry: FoundName): readonly string[] {
  const { spill } = entry;
  if (!spill) return [];
  const cells = spill.formulas.flat();
  return cells.flatMap((content, index) =>
    index > 0 && content !== '' ? [fullAddress(cellOf(spill.area, index))] : [],
  );
}

function updateColumn(
  state: WorkbookState,
  wish: Wish,
  target: Target,
  grid: MonthGrid,
  column?: GridColumn,
): Step {
  if (!column) return { ...NOTHING, problems: missingMonths(state, grid) };
  const steps = Array.from({ length: rowsOfGrid(grid) }, (_, month): Step => {
    const cell = locate(state, target, month);
    if (!cell) return NOTHING;
    if (column.kind === 'input') return updateInput(cell, column.field, wished(wish, column.field, month));
    const formula = rowFormula(
      column.formula,
      (name) => locate(state, state.design.targets.get(name), month)?.area,
    );
    return formula === undefined ? NOTHING : updateFormula(cell, formula, column.style);
  });
  return joinSteps(steps);
}

function missingMonths(state: WorkbookState, grid: MonthGrid): readonly Problem[] {
  const rows = monthRows(state, grid) ?? [];
  return rows.flatMap((row, month) =>
    row === undefined ? [monthMissing('Monate', monthName(month, grid))] : [],
  );
}
