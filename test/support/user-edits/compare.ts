import { contains, parseArea } from '../../../src/host/xlsx/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/host/xlsx/snapshot';
import type { Plan } from '../../../src/workbook/types';
import { contentsOf, type UserModel } from './model';

/** A cell that differs: where, and how. */
export interface Difference {
  readonly place: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Cells whose content or look differ. Results of formulas are no content. */
export function differences(before: WorkbookSnapshot, after: WorkbookSnapshot): Difference[] {
  const titles = new Set([...before.sheets, ...after.sheets].map(({ name }) => name));
  return [...titles].flatMap((title) => {
    const [old, now] = [cellsOf(before, title), cellsOf(after, title)];
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((key) => old.get(key) !== now.get(key))
      .map((key) => ({ place: `${title}!${key}`, before: old.get(key), after: now.get(key) }));
  });
}

function cellsOf({ sheets }: WorkbookSnapshot, title: string): Map<string, string> {
  const sheet = sheets.find(({ name }) => name === title);
  if (!sheet) return new Map();
  const contents = contentsOf(sheet);
  const keyed = sheet.cells.map(({ row, column, style }) => [`${row},${column}`, style] as const);
  return new Map(keyed.map(([key, style]) => [key, JSON.stringify([contents.get(key) ?? '', style])]));
}

/** Everything of a workbook but its cells, what charts show of them, and charts that come with their first value. */
export function frameOf(workbook: WorkbookSnapshot, { charts: changes }: Plan): unknown {
  const isNewChart = (name: string) => changes.some((one) => one.kind === 'new' && one.name === name);
  const bare = ({ charts = [], ...sheet }: SheetSnapshot) => ({
    ...sheet,
    cells: [],
    charts: charts
      .filter(({ name }) => !isNewChart(name))
      .map(({ name, anchor, series }) => [name, anchor, series.length]),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map(bare),
    names: workbook.names.filter(({ name }) => !isNewChart(name)),
  };
}

/** Cells that filling may write: those of the names given, and formulas of ours that stand empty. */
export function writable(model: UserModel, names: readonly string[], { changes }: Plan): Set<string> {
  const places = names.flatMap((name) => {
    const place = model.names.get(name);
    return place ? [`${place.sheet.title}!${place.row},${place.column}`] : [];
  });
  const empty = changes.flatMap(({ kind, before, address }) => {
    const { title, area } = parsed(address);
    return kind === 'formula' && before === '' ? [`${title}!${area.top},${area.left}`] : [];
  });
  return new Set([...places, ...empty]);
}

/** Whether the cell belongs to a block that was made anew. */
export function isNew({ place }: Difference, { creations }: Plan): boolean {
  const bang = place.lastIndexOf('!');
  const [row = 0, column = 0] = place
    .slice(bang + 1)
    .split(',')
    .map(Number);
  return creations.some(({ address }) => {
    const { title, area } = parsed(address);
    return title === place.slice(0, bang) && contains(area, row, column);
  });
}

function parsed(address: string) {
  const bang = address.lastIndexOf('!');
  const title = address.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { title, area: parseArea(address.slice(bang + 1)) };
}

/** What the model says and the workbook doesn't hold: only the text of formulas, which follow their cells, is free. */
export function misplaced(model: UserModel, workbook: WorkbookSnapshot): string[] {
  return model.sheets.flatMap((sheet) => {
    const found = workbook.sheets.find(({ name }) => name === sheet.title);
    const contents = found ? contentsOf(found) : new Map<string, unknown>();
    return [...sheet.cells].flatMap(([key, { content, isUsers }]) => {
      const now = String(contents.get(key) ?? '');
      const isFormula = !isUsers && String(content).startsWith('=');
      const holds = isFormula ? now.startsWith('=') : now === String(content);
      return holds ? [] : [`${sheet.title}!${key}: ${now} instead of ${content}`];
    });
  });
}
