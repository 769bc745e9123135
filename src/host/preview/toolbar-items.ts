import type { MenuConfig } from '@univerjs/preset-sheets-core';

/**
 * Controls of the grid that the preview leaves out: protection goes through the add-in or not at all, conditional
 * formats would be lost in the saved file, and functions are offered while a formula is typed.
 */
const LEFT_OUT: readonly string[] = [
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.permission',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.menu.data-validation',
  'sheet.operation.open-table-selector',
  'sheet.table.context-insert_menu-id',
  'sheet.table.context-remove_menu-id',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'sheet.command.set-text-rotation',
  'base-ui.operation.toggle-shortcut-panel',
  ...[
    'common',
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((group) => `formula-ui.operation.insert-function.${group}`),
];

export function menuConfig(): MenuConfig {
  return Object.fromEntries(LEFT_OUT.map((id) => [id, { hidden: true }]));
}
