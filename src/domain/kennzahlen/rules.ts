import type { MonthSeries } from '../months/series';
import { withoutTrailingZeros } from '../months/series';
import { integrationsquote } from './integrationsquote';
import type { Kennzahl, Mittel } from './kennzahl';
import type { Quotient } from './quotients';
import { meanOfQuotients, monthlyQuotient, quotientOfSums } from './quotients';
import { vorjahresveraenderung } from './vorjahresveraenderung';

interface Nenner {
  readonly kind: 'Bestand' | 'Strom';
  /** For messages, in the accusative. */
  readonly text: string;
}

/** Against the zaehler of the year before. */
interface ChangeRule {
  readonly zaehler: 'Bestand';
  readonly nenner?: undefined;
  rate(zaehler: MonthSeries): Quotient;
}

interface QuotientRule {
  readonly zaehler: 'Bestand' | 'Strom';
  readonly nenner: Nenner;
  rate(zaehler: MonthSeries, nenner: MonthSeries, mittel: Mittel): Quotient;
}

const ELB: Nenner = {
  kind: 'Bestand',
  text: 'den Bestand an erwerbsfähigen Leistungsberechtigten (ELB)',
};
const LZB: Nenner = { kind: 'Bestand', text: 'den Bestand an Langzeitleistungsbeziehenden (LZB)' };
const ALLEINERZIEHENDE: Nenner = {
  kind: 'Bestand',
  text: 'den Bestand an alleinerziehenden erwerbsfähigen Leistungsberechtigten',
};
const SVB_INTEGRATIONEN: Nenner = {
  kind: 'Strom',
  text: 'die Integrationen in sozialversicherungspflichtige Beschäftigung',
};

const CHANGE: ChangeRule = {
  zaehler: 'Bestand',
  rate: (zaehler) => vorjahresveraenderung(zaehler, 'Bestand'),
};

/** Twelve months of events by the mean stock of the twelve preceding months. */
const likeK2 = (nenner: Nenner): QuotientRule => ({
  zaehler: 'Strom',
  nenner,
  rate: integrationsquote,
});

/** Mean rate of entry (`lag` 0) or exit (`lag` 1): who leaves belonged to the stock of the month before. */
const flowRate = (nenner: Nenner, lag: 0 | 1): QuotientRule => ({
  zaehler: 'Strom',
  nenner,
  rate: (zaehler, stock, mittel) =>
    (mittel === 'einfach' ? meanOfQuotients : quotientOfSums)(zaehler, stock, lag),
});

/**
 * The rules of all Kennzahlen and Ergänzungsgrößen.
 *
 * Units: fractions; changes as rates (value ÷ value of the year before − 1). A missing value is never estimated.
 * Source: §§ 4 to 6 of the Verordnung nach § 48a SGB II. Its § 4 Abs. 2 only asks for „ein Durchschnitt der
 * vergangenen zwölf Monate“ for the rates of entry and exit: see MITTEL. K2E3 refers to the svB-Integrationen of the
 * same twelve months, never to the Integrationen of K2.
 */
export const RULES: Readonly<Record<Kennzahl, ChangeRule | QuotientRule>> = {
  K1: CHANGE,
  K1E1: CHANGE,
  K1E2: CHANGE,
  K1E3: flowRate(ELB, 0),
  K1E4: flowRate(ELB, 1),
  K2: likeK2(ELB),
  K2E1: likeK2(ELB),
  K2E2: likeK2(ELB),
  K2E3: {
    zaehler: 'Strom',
    nenner: SVB_INTEGRATIONEN,
    rate: (zaehler, integrationen) => ({
      ...quotientOfSums(withoutTrailingZeros(zaehler), withoutTrailingZeros(integrationen), 0),
      most: 1,
    }),
  },
  K2E4: likeK2(ALLEINERZIEHENDE),
  K3: CHANGE,
  K3E1: likeK2(LZB),
  K3E2: {
    zaehler: 'Bestand',
    nenner: LZB,
    rate: (zaehler, lzb) => ({ ...monthlyQuotient(zaehler, lzb), most: 1 }),
  },
  K3E3: flowRate(LZB, 0),
  K3E4: flowRate(LZB, 1),
};
