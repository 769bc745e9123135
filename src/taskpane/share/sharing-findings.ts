import type { Finding } from '../../checks';

/** Rules whose findings a recipient would stumble over, also where they are no errors. */
export const CONCERNED: ReadonlySet<string> = new Set([
  'quellen-gemischt',
  'datenstand-veraltet',
  'datenstand-vorlaeufig',
  'fehlerwerte',
  'gebundene-zahl-ueberschrieben',
  'programmjahr',
  'text-gegen-tabelle',
]);

/** What of the checks matters before a copy goes out: errors, and what concerns sources, counts and texts. */
export function sharingFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ rule, severity }) => rule !== HIDDEN && (severity === 'fehler' || CONCERNED.has(rule)),
  );
}

/** Small counts in marked ranges: the copy does not show them. */
export const HIDDEN = 'kleine-fallzahlen';
