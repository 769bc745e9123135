/**
 * Primary cells: counts from 1 to m − 1, totals included. 0 is shown, because nobody stands behind it.
 * Source: § 16 BStatG, which § 53 Abs. 7 SGB II with § 281 Abs. 3 SGB III applies; rule of the
 * Bundesagentur für Arbeit: at least 3 cases per cell, 10 in small-area products.
 */
export function isPrimary(count: number, mindestfallzahl: number): boolean {
  return count >= 1 && count < mindestfallzahl;
}
