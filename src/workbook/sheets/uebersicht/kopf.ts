import type { CellsRow } from '../../sheet';
import { ECKWERTE } from '../arbeitsmarkt/eckwerte';
import { input, note, row, section, text } from '../cells';
import { germanMonth } from '../sentences';
import { pair, shown, wide } from '../wide';

const NEWEST = 'MAX(AMIP_TabEckdaten[Monat])';
/** The newest month of each figure that the Eckwerte name; what was highest once is no sign of age. */
const MONTHS = ECKWERTE.filter(({ highest }) => !highest).map(({ name }) => `${name}_Monat`);
const OLDEST = `MIN(${MONTHS.join(',')})`;
const STAND =
  `=IF(${NEWEST}=0,"noch keine Eckdaten","neuester Monat "&${germanMonth(NEWEST)}` +
  `&IF(COUNT(${MONTHS.join(',')})=0,"",", ältester Monat "&${germanMonth(OLDEST)}))`;

/** Whose programme it is, for which year and month. */
export function kopf(columns: number): readonly CellsRow[] {
  const rest = columns - 2;
  return [
    section('Jobcenter und Programm', columns),
    row(...wide(text('Jobcenter'), 2), ...wide(shown('=AMIP_Jobcenter&""', 'text', 'label'), rest)),
    row(...wide(text('Träger: Agentur für Arbeit'), 2), ...wide(input('traegerAgentur'), rest)),
    row(...wide(text('Träger: Kommune'), 2), ...wide(input('traegerKommune'), rest)),
    row(
      ...pair('Regionalschlüssel (AGS)', shown('=AMIP_AGS&""', 'text', 'label')),
      ...pair('Trägernummer', shown('=AMIP_Traeger&""', 'text', 'label')),
    ),
    row(
      ...pair('Programmjahr', shown('=AMIP_Jahr', 'year', 'label')),
      ...pair('Berichtsmonat', input('berichtsmonat')),
    ),
    row(...wide(text('Datenstand der Eckdaten'), 2), ...wide(shown(STAND, 'text', 'label'), rest)),
    note('Jobcenter, AGS, Trägernummer und Jahr werden auf dem Blatt „Ressourcen“ eingegeben.'),
  ];
}
