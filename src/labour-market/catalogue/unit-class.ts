/** What a unit measures: persons, jobs and events are all counted. */
export type UnitClass = 'count' | 'percent' | 'days' | 'euro';

/** Spellings of the publishers, German and English. `1000` and `Tsd. EUR` are missing on purpose: another scale is another figure. */
const SPELLINGS: Readonly<Record<UnitClass, readonly string[]>> = {
  count: [
    'anzahl',
    'personen',
    'personen (anzahl)',
    'stellen',
    'bedarfsgemeinschaften',
    'integrationen',
    'eintritte',
    'fälle',
    'number',
    'persons',
  ],
  percent: ['prozent', '%', 'in %', 'in prozent', 'percent', 'per cent'],
  days: ['tage', 'in tagen', 'kalendertage', 'days'],
  euro: ['euro', 'eur', '€', 'in euro'],
};

const CLASSES: ReadonlyMap<string, UnitClass> = new Map(
  (Object.keys(SPELLINGS) as UnitClass[]).flatMap((unit) =>
    SPELLINGS[unit].map((spelling) => [spelling, unit] as const),
  ),
);

/**
 * Whether a source's unit can be that of a figure. A missing unit (``) is taken for whatever the figure has, but not
 * for money: euros and thousands of euros look alike.
 */
export function unitFits(unit: string, expected: UnitClass): boolean {
  if (unit.trim() === '') return expected !== 'euro';
  return unitClass(unit) === expected;
}

/** What a source's unit measures; undefined for a missing or unknown one. */
export function unitClass(unit: string): UnitClass | undefined {
  return CLASSES.get(unit.trim().toLowerCase());
}
