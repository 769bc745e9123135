import type { Month } from '../../domain/months/month';
import { monthText, yearOf } from '../../domain/months/month';
import type { Finding, Rule } from '../finding';
import { euro } from '../german';
import type { TableRow } from '../look/table-rows';
import { tableRows } from '../look/table-rows';
import { centsIn, monthIn, numberIn, textIn } from '../look/values';
import { TABLES } from '../names';

const ID = 've-planungshorizont';

/**
 * How many years after the programme year a measure may still bind money. Assumption: the longest support, § 16i SGB II,
 * lasts 60 months and can begin in December.
 */
const HORIZON = 5;

export const VE_PLANUNGSHORIZONT: Rule = {
  id: ID,
  title: 'Verpflichtungsermächtigungen passend zur Laufzeit',
  check(holdings) {
    const { jahr } = holdings;
    return jahr === null ? [] : tableRows(holdings, TABLES.massnahmen).flatMap((row) => check(row, jahr));
  },
};

function check(row: TableRow, jahr: number): readonly Finding[] {
  const begin = monthIn(row.value('Beginn'));
  const duration = numberIn(row.value('Dauer in Monaten'));
  if (begin === undefined || duration === undefined || duration < 1) return [];
  const end = begin + Math.ceil(duration) - 1;
  const fault = faultOf(end, jahr, centsIn(row.value('VE Folgejahre')) ?? 0);
  if (!fault) return [];
  const instrument = textIn(row.value('Instrument')) || 'Maßnahme';
  return [
    {
      rule: ID,
      severity: 'warnung',
      address: row.address('VE Folgejahre'),
      sentence: `${instrument}: ${fault.text}`,
      why: '§ 38 BHO: Was in künftigen Jahren zu zahlen ist, darf nur mit einer Verpflichtungsermächtigung gebunden werden.',
      mend: fault.mend,
    },
  ];
}

function faultOf(end: Month, jahr: number, ve: number): { text: string; mend: string } | undefined {
  if (yearOf(end) > jahr + HORIZON)
    return {
      text: `Die Förderung endet erst im ${monthText(end)}, nach dem Planungshorizont bis ${jahr + HORIZON}.`,
      mend: 'Prüfen Sie Beginn und Dauer der Maßnahme.',
    };
  if (yearOf(end) > jahr && ve === 0)
    return {
      text: `Die Förderung läuft bis ${monthText(end)}, für die Zeit nach ${jahr} ist keine VE geplant.`,
      mend: 'Planen Sie die Zahlungen der Folgejahre als VE.',
    };
  // What is done in December may be paid in January.
  if (yearOf(end + 1) <= jahr && ve > 0)
    return {
      text: `Geplant ist eine VE von ${euro(ve)}, die Förderung endet aber schon im ${monthText(end)}.`,
      mend: 'Streichen Sie die VE, oder berichtigen Sie die Dauer.',
    };
  return undefined;
}
