import type { Month } from '../months/month';
import { monthOf } from '../months/month';
import type { DatedTable } from './in-force';
import { inForce } from './in-force';

interface AgAnteil {
  readonly gueltigAb: Month;
  /** Of the wage, a fraction. */
  readonly anteil: number;
  readonly quelle: string;
}

export const AG_ANTEILE: DatedTable<AgAnteil> = [
  {
    gueltigAb: monthOf(2019, 1),
    anteil: 0.19,
    quelle:
      'Annahme: pauschaler Satz der Verwaltungspraxis; das Gesetz nennt keine Höhe (§ 91 Abs. 1 SGB III)',
  },
];

/** The flat employer's share of social insurance without Arbeitsförderung; the newest for undefined. Error: NA before. */
export function pauschalerAgAnteil(month: Month | undefined): number {
  return inForce(AG_ANTEILE, month, 'pauschaler AG-Anteil').anteil;
}
