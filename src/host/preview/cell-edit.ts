import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Grid } from '../grid/grid';

/**
 * Tells the grid while the user types into a cell: Excel refuses every request of an add-in meanwhile, or lets it
 * wait where it asked for that (learn.microsoft.com, Excel.RunOptions delayForCellEdit).
 * @param changed is told when typing begins or ends
 */
export function watchCellEdit(univer: Univer, grid: Grid, changed: () => void): void {
  const bridge = univer.__getInjector().get(IEditorBridgeService);
  bridge.visible$.subscribe(({ visible }) => {
    if (visible === grid.editMode) return;
    grid.editMode = visible;
    changed();
  });
}
