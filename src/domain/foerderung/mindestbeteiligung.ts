/**
 * Share of women that support measures must at least reach: aF · qF ÷ (aF · qF + (1 − aF) · qM).
 *
 * aF is the share of women among the unemployed of the Rechtskreis SGB II, qF and qM are the unemployment rates of
 * women and of men that fall to it, all as means of a year and as fractions from 0 to 1, the rates above 0; the result
 * is a fraction. A missing figure is left to the caller; no errors.
 * Source: § 16 Abs. 1 Satz 4 SGB II with § 1 Abs. 2 Nr. 4 SGB III; the formula: BA, Kennzahlensteckbrief
 * „Mindestbeteiligung von Frauen“.
 */
export function mindestbeteiligung(anteilFrauen: number, quoteFrauen: number, quoteMaenner: number): number {
  const frauen = anteilFrauen * quoteFrauen;
  return frauen / (frauen + (1 - anteilFrauen) * quoteMaenner);
}
