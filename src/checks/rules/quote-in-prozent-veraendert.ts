import type { Finding, Rule } from '../finding';
import { decimal, percent, points } from '../german';
import type { TableRow } from '../look/table-rows';
import { tableRows } from '../look/table-rows';
import { numberIn, textIn } from '../look/values';
import { TABLES } from '../names';

const ID = 'quote-in-prozent-veraendert';

const RATE = /quote(?!n?zahl)|anteil/i;
/** Changes are printed with one decimal of a per cent. */
const HALF_PLACE = 0.000_5;

export const QUOTE_IN_PROZENT_VERAENDERT: Rule = {
  id: ID,
  title: 'Veränderung einer Quote in Prozentpunkten',
  check: (holdings) => tableRows(holdings, TABLES.eckdaten).flatMap(check),
};

function check(row: TableRow): readonly Finding[] {
  const merkmal = textIn(row.value('Merkmal'));
  const value = numberIn(row.value('Wert'));
  const prior = numberIn(row.value('Vorjahreswert'));
  const change = numberIn(row.value('Veränderung'));
  if (!RATE.test(merkmal) || value === undefined || prior === undefined || change === undefined || prior <= 0)
    return [];
  // A rate is kept as 0,106 or as 10,6; its change follows.
  const isFraction = value <= 1 && prior <= 1;
  const difference = value - prior;
  const relative = value / prior - 1;
  const tolerance = isFraction ? HALF_PLACE : HALF_PLACE * 100;
  if (Math.abs(change - difference) <= tolerance || Math.abs(change - relative) > HALF_PLACE) return [];
  const shown = (rate: number) => (isFraction ? percent(rate) : `${decimal(rate, 1)} %`);
  const inPoints = isFraction ? points(difference) : decimal(difference, 1);
  return [
    {
      rule: ID,
      severity: 'warnung',
      address: row.address('Veränderung'),
      sentence: `${merkmal}: Von ${shown(prior)} auf ${shown(value)} sind es ${inPoints} Prozentpunkte; angegeben ist die relative Veränderung von ${percent(change, 1)}.`,
      why: 'Die Statistik der BA gibt Veränderungen von Quoten in Prozentpunkten an; ein Prozentwert wird nicht gebildet.',
      mend: 'Geben Sie die Differenz der beiden Quoten an, mit der Einheit Prozentpunkte.',
    },
  ];
}
