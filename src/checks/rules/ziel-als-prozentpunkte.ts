import type { Finding, Rule } from '../finding';
import { percent, points } from '../german';
import type { Holdings } from '../holdings';
import { cellAddress, cellNumber } from '../look/values';

const ID = 'ziel-als-prozentpunkte';

/** The targets on rates: of all, of women, of men. */
const TARGET = /^(AMIP_IQ(?:_\w+)?)_Ziel$/;
/** Far below the decimals that are agreed. */
const NOISE = 1e-9;

export const ZIEL_ALS_PROZENTPUNKTE: Rule = {
  id: ID,
  title: 'Zielveränderung nicht als Prozentpunkte',
  check: (holdings) =>
    [...holdings.cells.keys()].flatMap((name) => {
      const indicator = TARGET.exec(name)?.[1];
      return indicator === undefined ? [] : check(holdings, name, indicator);
    }),
};

function check(holdings: Holdings, name: string, indicator: string): readonly Finding[] {
  const target = cellNumber(holdings, name);
  const prior = cellNumber(holdings, `${indicator}_Vorjahr`);
  const change = cellNumber(holdings, `${indicator}_Veraenderung`);
  if (target === undefined || prior === undefined || change === undefined || change === 0) return [];
  const correct = prior * (1 + change);
  if (Math.abs(target - prior - change) > NOISE || Math.abs(target - correct) <= NOISE) return [];
  return [
    {
      rule: ID,
      severity: 'fehler',
      address: cellAddress(holdings, name),
      sentence: `Der Zielwert der Integrationsquote ist ${percent(target)}, also ${percent(prior)} und ${points(change)} Prozentpunkte. Relativ zum Vorjahr sind es ${percent(correct)}.`,
      why: '§ 48b SGB II: Vereinbart wird die Veränderung im Verhältnis zum Vorjahreswert, nicht in Prozentpunkten.',
      mend: `Tragen Sie ${percent(correct)} ein, oder stellen Sie die Formel wieder her.`,
    },
  ];
}
