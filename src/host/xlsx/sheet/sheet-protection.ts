import type { SheetSnapshot } from '../snapshot';
import { element } from '../xml';

/* Office.js says what is allowed, the file says what is forbidden (ECMA-376 Part 1, 18.3.1.85). The file forbids all of
   these unless it says otherwise; objects and scenarios it allows unless it says otherwise. */
const FORBIDDEN_BY_DEFAULT = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
} as const;

/** The protection of a sheet, without a password; '' where there is none. */
export function sheetProtectionXml({ protection }: SheetSnapshot): string {
  if (!protection) return '';
  const { options } = protection;
  const selection = String(options['selectionMode'] ?? 'Normal').toLowerCase();
  const allowed = Object.entries(FORBIDDEN_BY_DEFAULT)
    .filter(([, option]) => options[option] === true)
    .map(([attribute]) => [attribute, false]);
  return element('sheetProtection', {
    sheet: true,
    objects: options['allowEditObjects'] === true ? undefined : true,
    scenarios: options['allowEditScenarios'] === true ? undefined : true,
    ...Object.fromEntries(allowed),
    selectLockedCells: selection === 'normal' ? undefined : true,
    selectUnlockedCells: selection === 'none' ? true : undefined,
  });
}
