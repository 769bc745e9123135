import { monthNumberOfName } from '../../domain/months/month-names';

/** One variable of a row of a flat file with its attribute: `GES` Geschlecht, `GESW` weiblich. */
export interface VariableBlock {
  readonly variable: string;
  readonly variableLabel: string;
  /** Empty for the total. */
  readonly attribute: string;
  readonly attributeLabel: string;
}

const REGIONAL: ReadonlySet<string> = new Set(['DINSG', 'DLAND', 'REGBEZ', 'KREISE']);
/** DG, Land, Regierungsbezirk, Kreis, and the few towns that a Kreis table names with their eight digits. */
const REGION_CODE = /^(?:DG|\d{2}|\d{3}|\d{5}|\d{8})$/;

export function isRegionCode(code: string): boolean {
  return REGION_CODE.test(code);
}

/** The region code of a regional variable: `07312`, `07`, `DG`; null for other variables and unknown codes. */
export function regionOfBlock({ variable, attribute }: VariableBlock): string | null {
  return REGIONAL.has(variable) && isRegionCode(attribute) ? attribute : null;
}

/** The part of the year that a variable of time names, as a period ends with it: `-02`, `-Q1`; else null. */
export function partOfYear({ variable, attribute, attributeLabel }: VariableBlock): string | null {
  if (variable.startsWith('MONAT')) {
    const number = Number(/^MONAT(\d{2})$/.exec(attribute)?.[1] ?? monthNumberOfName(attributeLabel) ?? 0);
    return number >= 1 && number <= 12 ? `-${String(number).padStart(2, '0')}` : null;
  }
  const quarter = variable.startsWith('QUART') ? /^QUART([1-4])$/.exec(attribute) : null;
  return quarter ? `-Q${quarter[1]}` : null;
}

const GERMAN_DATE = /^(\d{2})\.(\d{2})\.(\d{4})$/;

/** The time of a row as a period: `31.12.2022` as `2022-12-31`, all else as it is. */
export function periodOfTime(time: string): string {
  return time.replace(GERMAN_DATE, '$3-$2-$1');
}

export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}
