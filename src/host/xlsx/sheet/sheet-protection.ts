import { FORBIDDEN_BY_DEFAULT } from '../protection-options';
import type { SheetSnapshot } from '../snapshot';
import { element } from '../xml';

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
