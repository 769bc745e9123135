import { FORBIDDEN_BY_DEFAULT } from '../../protection-options';
import type { SheetSnapshot } from '../../snapshot';
import { find, isOn } from '../xml-access';
import type { XmlElement } from '../xml-tree';

const ALLOWED_BY_DEFAULT: Readonly<Record<string, string>> = {
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
};

/** The protection of a sheet: its options that are allowed, and what can be selected. */
export function readProtection(sheet: XmlElement): SheetSnapshot['protection'] {
  const attributes = find(sheet, 'sheetProtection')?.attributes;
  if (!attributes || !isOn(attributes['sheet'])) return undefined;
  const options: Record<string, boolean | string> = {};
  const allow = (names: Readonly<Record<string, string>>, standard: string): void => {
    for (const [attribute, option] of Object.entries(names))
      if (!isOn(attributes[attribute] ?? standard)) options[option] = true;
  };
  allow(FORBIDDEN_BY_DEFAULT, '1');
  allow(ALLOWED_BY_DEFAULT, '0');
  options['selectionMode'] = isOn(attributes['selectUnlockedCells'])
    ? 'None'
    : isOn(attributes['selectLockedCells'])
      ? 'Unlocked'
      : 'Normal';
  return { options };
}

/** Whether a password guards the protection: a file holds only its hash, so it can't be kept. */
export function hasPassword(sheet: XmlElement): boolean {
  const { password, hashValue } = find(sheet, 'sheetProtection')?.attributes ?? {};
  return password !== undefined || hashValue !== undefined;
}
