import { monthOf, monthText } from '../../domain/months/month';
import type { Finding, Rule } from '../finding';
import type { TableRow } from '../look/table-rows';
import { tableRows } from '../look/table-rows';
import { monthIn, textIn } from '../look/values';
import { TABLES } from '../names';

const ID = 'fbw-ab-2025';

/** From this month on the Agentur pays. */
const AGENTUR_AB = monthOf(2025, 1);
const INSTRUMENT = /\bFbW\b|berufliche Weiterbildung|\bReha\b|Rehabilitation/i;

export const FBW_AB_2025: Rule = {
  id: ID,
  title: 'FbW und Reha ab 2025 nicht mehr beim Jobcenter',
  check: (holdings) => tableRows(holdings, TABLES.massnahmen).flatMap((row) => check(row, holdings.jahr)),
};

function check(row: TableRow, jahr: number | null): readonly Finding[] {
  const instrument = textIn(row.value('Instrument'));
  const begin = monthIn(row.value('Beginn')) ?? (jahr === null ? undefined : monthOf(jahr, 1));
  if (!INSTRUMENT.test(instrument) || begin === undefined || begin < AGENTUR_AB) return [];
  return [
    {
      rule: ID,
      severity: 'fehler',
      address: row.address('Instrument'),
      sentence: `„${instrument}“ ist ab ${monthText(begin)} aus Mitteln des Jobcenters geplant.`,
      why: 'Seit dem 1. Januar 2025 bezahlen die Agenturen für Arbeit Weiterbildung (FbW) und Reha auch im SGB II (Eingliederungsmittel-Verordnung 2025).',
      mend: 'Nehmen Sie die Maßnahme aus dem Budget, und stimmen Sie sie mit der Agentur für Arbeit ab.',
    },
  ];
}
