import { yearOf } from '../../domain/months/month';
import type { Finding, Rule } from '../finding';
import { percent, points } from '../german';
import type { Holdings } from '../holdings';
import { leastShareOfWomen } from '../look/mindestbeteiligung';
import type { TableRow } from '../look/table-rows';
import { tableRows } from '../look/table-rows';
import { monthIn, numberIn } from '../look/values';
import { TABLES } from '../names';

const ID = 'frauenanteil';
const SHARE = 'Anteil Frauen';
/** Half of the last place of the published rates: less is no difference. */
const HALF_PLACE = 0.000_5;

export const FRAUENANTEIL: Rule = {
  id: ID,
  title: 'Frauenanteil mindestens wie die Mindestbeteiligung',
  check(holdings) {
    const least = leastShareOfWomen(holdings);
    const rows = plannedRows(holdings);
    const share = shareOfWomen(rows);
    if (least === undefined || share === undefined || share > least - HALF_PLACE) return [];
    return [finding(share, least, rows[0]?.address(SHARE) ?? null)];
  },
};

/** The rows with entries of the year and a share: a share without entries has no weight. */
function plannedRows(holdings: Holdings): readonly TableRow[] {
  return tableRows(holdings, TABLES.massnahmen).filter((row) => {
    const share = numberIn(row.value(SHARE));
    const isShare = share !== undefined && share >= 0 && share <= 1;
    return isShare && (numberIn(row.value('Eintritte')) ?? 0) > 0 && entersInYear(row, holdings.jahr);
  });
}

/** What began in another year is carried on, not entered; a row without a month is planned for this year. */
function entersInYear(row: TableRow, jahr: number | null): boolean {
  const begin = monthIn(row.value('Beginn'));
  return begin === undefined || jahr === null || yearOf(begin) === jahr;
}

/** Of summed entries: shares are never averaged. */
function shareOfWomen(rows: readonly TableRow[]): number | undefined {
  let women = 0;
  let all = 0;
  for (const row of rows) {
    const entries = numberIn(row.value('Eintritte')) ?? 0;
    women += entries * (numberIn(row.value(SHARE)) ?? 0);
    all += entries;
  }
  return all > 0 ? women / all : undefined;
}

function finding(share: number, least: number, address: string | null): Finding {
  return {
    rule: ID,
    severity: 'warnung',
    address,
    sentence: `Der geplante Frauenanteil ist ${percent(share, 1)}, ${points(least - share, 1)} Prozentpunkte unter der Mindestbeteiligung von ${percent(least, 1)}.`,
    why: '§ 16 Abs. 1 Satz 4 SGB II mit § 1 Abs. 2 Nr. 4 SGB III: Frauen sollen mindestens entsprechend ihrem Anteil und ihrer Betroffenheit gefördert werden.',
    mend: 'Planen Sie mehr Eintritte von Frauen, oder begründen Sie die Abweichung.',
  };
}
