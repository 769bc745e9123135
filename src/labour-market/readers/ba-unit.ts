/** The first rule that fits decides: `Dauer der Arbeitslosigkeit` is measured in days, `Bewerber für Ausbildungsstellen` are persons. */
const RULES: ReadonlyArray<readonly [RegExp, string]> = [
  [/quote|anteil|prozent|%|_rel$/i, 'Prozent'],
  [/euro|€|\bEUR\b/i, 'Euro'],
  [/dauer|vakanzzeit|\btage\b/i, 'Tage'],
  [/bewerber/i, 'Personen'],
  [/stellen/i, 'Stellen'],
  [/bedarfsgemeinschaft/i, 'Bedarfsgemeinschaften'],
  [/arbeitslos|beschäftig|arbeitsuch|leistungsb|person|männer|frauen/i, 'Personen'],
];

/** BA tables do not give units: the label tells them; `Anzahl` where it does not. */
export function unitOfLabel(label: string): string {
  return RULES.find(([pattern]) => pattern.test(label))?.[1] ?? 'Anzahl';
}

const COUNTED: ReadonlySet<string> = new Set(['Personen', 'Stellen', 'Bedarfsgemeinschaften']);

/** Whether figures of the unit are whole numbers. */
export function isCounted(unit: string): boolean {
  return COUNTED.has(unit);
}
