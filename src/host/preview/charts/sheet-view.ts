import type { Univer } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Box } from '../../grid/charts/chart-box';
import { cellPosition } from '../../grid/charts/chart-box';
import type { Grid } from '../../grid/grid';

const PIXELS_PER_POINT = 96 / 72;

/** Where something is on the canvas of the grid, in CSS pixels, and how much of its sides lies behind other parts. */
export interface ShownBox {
  readonly x: number;
  readonly y: number;
  /** At a zoom of 100 %. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly hiddenLeft: number;
  readonly hiddenTop: number;
}

/** What the grid shows of the active sheet: its canvas, how far it is scrolled, how large it is drawn. */
export class SheetView {
  private readonly renders: IRenderManagerService;

  constructor(
    univer: Univer,
    private readonly grid: Grid,
  ) {
    this.renders = univer.__getInjector().get(IRenderManagerService);
  }

  get canvas(): HTMLCanvasElement | null {
    const found = document.getElementById(`univer-sheet-main-canvas_${this.grid.unitId}`);
    return found instanceof HTMLCanvasElement ? found : null;
  }

  /** null while the grid is not drawn. What begins in a frozen row or column does not scroll with the others. */
  locate(sheetId: string, box: Box, first: { row: number; column: number }): ShownBox | null {
    const render = this.renders.getRenderById(this.grid.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getSkeletonParam(sheetId)?.skeleton;
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !main) return null;
    const { layout } = this.grid;
    const zoom = render.scene.scaleX;
    const frozen = layout.frozen(sheetId);
    const edge = cellPosition(layout, sheetId, frozen.rows, frozen.columns);
    const across = place(box.left, first.column < frozen.columns ? null : edge.x, main.viewportScrollX);
    const down = place(box.top, first.row < frozen.rows ? null : edge.y, main.viewportScrollY);
    return {
      x: (skeleton.rowHeaderWidth + across.position) * zoom,
      y: (skeleton.columnHeaderHeight + down.position) * zoom,
      width: box.width * PIXELS_PER_POINT,
      height: box.height * PIXELS_PER_POINT,
      zoom,
      hiddenLeft: across.hidden,
      hiddenTop: down.hidden,
    };
  }
}

/** From points on the sheet to pixels behind the header; `edge` is the end of what is frozen, null where it is in it. */
function place(points: number, edge: number | null, scrolled: number): { position: number; hidden: number } {
  const position = points * PIXELS_PER_POINT - (edge === null ? 0 : scrolled);
  return { position, hidden: Math.max(0, (edge ?? 0) * PIXELS_PER_POINT - position) };
}
