import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import type { Grid } from '../grid/grid';

/** The engine's commands by which a user changes what cells hold. */
const EDITS =
  /^(?:sheet\.command\.(?:set-range-values|clear-selection-(?:content|all)|auto-fill|move-range|paste.*)|univer\.command\.(?:paste|cut))$/;

/**
 * Keeps the user from changing locked cells of a protected sheet, as Excel does. The add-in's own writes are refused
 * by the object model.
 * @param refused is told why nothing happened
 */
export function installProtectionGuard(univer: Univer, grid: Grid, refused: (message: string) => void): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    const startsEditing =
      id === SetCellEditVisibleOperation.id &&
      (params as { visible?: boolean } | undefined)?.visible === true;
    if (!startsEditing && !EDITS.test(id)) return;
    const { sheetId, area } = grid.selection.current();
    if (grid.protection.allowsEditing(sheetId, area)) return;
    const sheet = grid.sheets.name(sheetId);
    refused(`Das Blatt „${sheet}“ ist geschützt. Heben Sie den Blattschutz auf, um diese Zelle zu ändern.`);
    throw new CustomCommandExecutionError(`the sheet ${sheet} is protected`);
  });
}
