interface EglanteilInput {
  /** ELB of the Jobcenter ÷ ELB of all Jobcenters (Erwerbsfähigen-Anteil). */
  readonly elbAnteil: number;
  /** Grundsicherungsquote: ELB ÷ persons of working age, of the Jobcenter and of all. */
  readonly quote: number;
  readonly quoteBund: number;
  /** LZB ÷ ELB, of the Jobcenter and of all. */
  readonly lzbAnteil: number;
  readonly lzbAnteilBund: number;
}

/**
 * Share of a Jobcenter in the federal funds for Eingliederungsleistungen, before the shares are scaled to 100 %:
 * ½ · ELB share · (1 + ¼ · (quote ÷ quoteBund − 1)) + ½ · ELB share · (1 + ¼ · (lzbAnteil ÷ lzbAnteilBund − 1)).
 *
 * All are fractions above 0, and so is the result. A missing figure is left to the caller; no errors.
 * Source: § 1 Abs. 4 to 6 EinglMV 2022, with means of July 2020 to June 2021. The published percentages add up to
 * 100 %; how the raw shares are scaled to that is not stated there.
 */
export function eglanteil(input: EglanteilInput): number {
  const { elbAnteil, quote, quoteBund, lzbAnteil, lzbAnteilBund } = input;
  return (adjusted(elbAnteil, quote, quoteBund) + adjusted(elbAnteil, lzbAnteil, lzbAnteilBund)) / 2;
}

/** The Zuschlag or Abschlag is a quarter of the relative deviation from the mean of all Jobcenters. */
function adjusted(elbAnteil: number, own: number, mean: number): number {
  return elbAnteil * (1 + (own / mean - 1) / 4);
}
