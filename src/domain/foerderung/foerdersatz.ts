import type { Month } from '../months/month';
import { monthOf } from '../months/month';
import type { DatedTable } from './in-force';

interface Foerderstufe {
  /** The last month of support with this rate, counted from the beginning of the employment. */
  readonly bisMonat: number;
  readonly prozent: number;
}

interface Foerdersaetze {
  readonly gueltigAb: Month;
  /** In the order of the months; afterwards there is no subsidy. */
  readonly stufen: readonly Foerderstufe[];
  readonly quelle: string;
}

export type FoerdersatzTable = DatedTable<Foerdersaetze>;

export const FOERDERSAETZE_16E: FoerdersatzTable = [
  {
    gueltigAb: monthOf(2019, 1),
    stufen: [
      { bisMonat: 12, prozent: 75 },
      { bisMonat: 24, prozent: 50 },
    ],
    quelle: '§ 16e Abs. 2 Satz 2 SGB II',
  },
];

export const FOERDERSAETZE_16I: FoerdersatzTable = [
  {
    gueltigAb: monthOf(2019, 1),
    stufen: [
      { bisMonat: 24, prozent: 100 },
      { bisMonat: 36, prozent: 90 },
      { bisMonat: 48, prozent: 80 },
      { bisMonat: 60, prozent: 70 },
    ],
    quelle: '§ 16i Abs. 2 Satz 1 SGB II',
  },
];

/** Percent in a month of support (1 is the first); 0 after the last. */
export function prozentIm(foerdermonat: number, { stufen }: Foerdersaetze): number {
  return stufen.find(({ bisMonat }) => foerdermonat <= bisMonat)?.prozent ?? 0;
}
