import { notAvailable } from '../domain-error';
import { messages } from '../messages';
import type { Month } from '../months/month';
import { monthOf, monthText } from '../months/month';

export interface KfaSatz {
  readonly gueltigAb: Month;
  /** Share of the municipality in the Gesamtverwaltungskosten, a fraction. */
  readonly satz: number;
  readonly quelle: string;
}

/** Oldest first. A new rate is a new row; nothing else changes. */
export const KFA_SAETZE: readonly [KfaSatz, ...KfaSatz[]] = [
  {
    gueltigAb: monthOf(2011, 4),
    satz: 0.152,
    quelle:
      '§ 46 Abs. 3 Satz 1 SGB II (Anteil des Bundes 84,8 Prozent); Beginn am 1. April 2011: BIAJ, Gesamtverwaltungskosten gemäß VKFV von 2013 bis 2015, 3. Februar 2017',
  },
];

/** The rate to use where none is given. */
export function newestKfaSatz(): number {
  return KFA_SAETZE[KFA_SAETZE.length - 1]?.satz ?? KFA_SAETZE[0].satz;
}

/** The rate with which a programme year is planned: the one in force in its January. Error: NA before the table. */
export function kfaSatzOfYear(year: number): number {
  const january = monthOf(year, 1);
  const inForce = KFA_SAETZE.filter(({ gueltigAb }) => gueltigAb <= january).pop();
  if (!inForce) throw notAvailable(messages.noKfaSatz(year, monthText(KFA_SAETZE[0].gueltigAb)));
  return inForce.satz;
}
