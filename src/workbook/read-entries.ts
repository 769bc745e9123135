import type { Field } from './fields';
import { locate } from './locate';
import { readContent } from './read-content';
import { rowsOfGrid } from './sheet';
import type { WorkbookState } from './state';
import type { Problem } from './types';

export interface Entries {
  readonly inputs: ReadonlyMap<string, string | number | null>;
  readonly series: ReadonlyMap<string, readonly (number | null)[]>;
  readonly problems: readonly Problem[];
}

/** What stands in the input cells and columns of a design, by the keys of their fields. */
export function readEntries(state: WorkbookState): Entries {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const inputs = new Map<string, string | number | null>();
  const series = new Map<string, (number | null)[]>();
  for (const { part } of state.design.targets.values()) {
    if (part.kind === 'input') inputs.set(part.field.key, readCell(state, part.field, 0, report));
    if (part.kind !== 'grid' || part.column?.kind !== 'input') continue;
    const { field } = part.column;
    const months = Array.from({ length: rowsOfGrid(part.grid) }, (_, month) =>
      readCell(state, field, month, report),
    );
    series.set(
      field.key,
      months.map((content) => (typeof content === 'number' ? content : null)),
    );
  }
  return { inputs, series, problems };
}

function readCell(
  state: WorkbookState,
  field: Field,
  month: number,
  report: (problem: Problem) => void,
): string | number | null {
  const cell = locate(state, state.design.targets.get(field.name), month);
  if (!cell) return null;
  const { content, problem } = readContent(field, cell);
  if (problem) report(problem);
  return content;
}
