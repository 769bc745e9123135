import { monthNumberOfName } from '../../domain/months/month-names';

/** One variable of a row of a flat file with its attribute: `GES` Geschlecht, `GESW` weiblich. */
export interface VariableBlock {
  readonly variable: string;
  readonly variableLabel: string;
  /** Empty for the total. */
  readonly attribute: string;
  readonly attributeLabel: string;
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

export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}
