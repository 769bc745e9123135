import { FUniver } from '@univerjs/core/lib/facade';
import type { Univer } from '@univerjs/core';
import type { Scalar } from '../functions/call';
import type { Grid } from '../grid/grid';
import { parseReference } from '../grid/reference';
import type { LogEntry } from '../protocol/processor';
import type { RequestCounter } from '../protocol/request-counter';

/** One cell as a test reads it. */
export interface ReadCell {
  readonly value: Scalar;
  /** What the cell shows. */
  readonly text: string;
  /** In English notation, as stored. */
  readonly formula?: string;
  readonly numberFormat: string;
  /** The message that came with an error of a custom function. */
  readonly message?: string;
}

/**
 * `window.amipPreview`: eyes for tests, because a canvas cannot be read. It only looks; everything a test does goes
 * through mouse, keyboard and the add-in's own page.
 */
export interface TestHandle {
  /** The add-in has announced its functions. */
  readonly ready: Promise<void>;
  /** No call of a custom function is open and everything is calculated. */
  settled(): Promise<void>;
  sheets(): string[];
  activeSheet(): string;
  /** `Ressourcen!B4` or `B4` on the active sheet. Throws where there is no such sheet. */
  cell(address: string): ReadCell;
  /** The values of a block by rows. */
  values(address: string): Scalar[][];
  /** The texts of a block by rows. */
  texts(address: string): string[][];
  /** Name → formula without `=`, workbook names only. */
  names(): Record<string, string>;
  /** Where the first cell is on the page, in CSS pixels, to be clicked at. Only on the active sheet. */
  rectangle(address: string): { x: number; y: number; width: number; height: number };
  /** Address of the selected cell without its sheet. */
  selected(): string;
  /** What the add-in asked for. */
  readonly requests: RequestCounter;
  /** What the host refused, in the words it used. */
  readonly refusals: readonly LogEntry[];
}

export interface HandleParts {
  readonly univer: Univer;
  readonly grid: Grid;
  readonly ready: Promise<void>;
  readonly requests: RequestCounter;
  readonly refusals: readonly LogEntry[];
}

export function createTestHandle({ univer, grid, ...rest }: HandleParts): TestHandle {
  const api = FUniver.newAPI(univer);
  const workbook = () => {
    const active = api.getActiveWorkbook();
    if (!active) throw new Error('no workbook is open');
    return active;
  };
  const locate = (address: string) => {
    const reference = parseReference(address);
    if (!reference) throw new Error(`${address} is no address`);
    const sheetId =
      reference.sheet === undefined ? grid.sheets.activeId() : grid.sheets.byName(reference.sheet);
    if (sheetId === undefined) throw new Error(`${address}: there is no such sheet`);
    return { sheetId, area: reference.area };
  };
  const canvas = () => {
    const found = document.getElementById(`univer-sheet-main-canvas_${grid.unitId}`);
    if (!found) throw new Error('the grid is not shown yet');
    return found.getBoundingClientRect();
  };

  return {
    ...rest,
    settled: () => grid.settled(),
    sheets: () => grid.sheets.ids().map((id) => grid.sheets.name(id)),
    activeSheet: () => grid.sheets.name(grid.sheets.activeId()),
    cell: (address) => {
      const { sheetId, area } = locate(address);
      const { value, formula } = grid.cells.read(sheetId, area.top, area.left);
      const message = grid.messageAt(sheetId, area.top, area.left);
      return {
        value,
        text: grid.text(sheetId, area.top, area.left),
        numberFormat: grid.cells.styleAt(sheetId, area.top, area.left).numberFormat ?? 'General',
        ...(formula === undefined ? {} : { formula }),
        ...(message === undefined ? {} : { message }),
      };
    },
    values: (address) => {
      const { sheetId, area } = locate(address);
      return grid.cells.readArea(sheetId, area, ({ value }) => value);
    },
    texts: (address) => {
      const { sheetId, area } = locate(address);
      return grid.cells.readArea(sheetId, area, (_, row, column) => grid.text(sheetId, row, column));
    },
    names: () => Object.fromEntries(grid.names.list().map(({ name, formula }) => [name, formula])),
    rectangle: (address) => {
      const { area } = locate(address);
      const { x, y, width, height } = workbook().getActiveSheet().getRange(area.top, area.left).getCellRect();
      const { left, top } = canvas();
      return { x: left + x, y: top + y, width, height };
    },
    selected: () => workbook().getActiveSheet().getActiveRange()?.getA1Notation() ?? '',
  };
}

declare global {
  interface Window {
    amipPreview?: TestHandle;
  }
}
