import { ImportError } from '../import-error';
import { nameBesideKey } from '../regions';
import { readerMessages } from './messages';
import { refuseOtherName } from './refuse-other-name';
import type { VariableBlock } from './variable-block';

const REGIONAL: ReadonlySet<string> = new Set(['DINSG', 'DLAND', 'REGBEZ', 'KREISE']);
/** DG, Land, Regierungsbezirk, Kreis, and the few towns that a Kreis table names with their eight digits. */
const REGION_CODE = /^(?:DG|\d{2}|\d{3}|\d{5}|\d{8})$/;
/** What is left of a key after a program that took it for a number. */
const WITHOUT_ZERO: ReadonlyMap<string, RegExp> = new Map([
  ['DLAND', /^\d$/],
  ['KREISE', /^\d{4}$/],
]);

/** All Kreise together have no code; a Kreis without one has lost it. */
const TOTAL = /^(?:insgesamt|total|)$/i;

export function isRegionCode(code: string): boolean {
  return REGION_CODE.test(code);
}

/**
 * The region code of a regional variable: `07312`, `07`, `DG`; null for other variables, totals, and codes of letters.
 * `7312` is completed only where the name beside it says the same.
 * Error: ImportError with the line for digits that are no region code, for a Kreis without a code, and for a name that is another region's.
 */
export function regionOfBlock(block: VariableBlock, line: number): string | null {
  const { variable, attribute, attributeLabel } = block;
  if (!REGIONAL.has(variable)) return null;
  if (isRegionCode(attribute)) {
    refuseOtherName(`Zeile ${line}`, attribute, attributeLabel);
    return attribute;
  }
  if (attribute === '' && variable === 'KREISE' && !TOTAL.test(attributeLabel))
    throw new ImportError(readerMessages.notARegion(line, attributeLabel));
  if (!/^\d+$/.test(attribute)) return null;
  const completed = `0${attribute}`;
  const isWithoutZero = WITHOUT_ZERO.get(variable)?.test(attribute) ?? false;
  if (isWithoutZero && nameBesideKey(completed, attributeLabel) === 'same') return completed;
  throw new ImportError(readerMessages.notARegion(line, attribute));
}
