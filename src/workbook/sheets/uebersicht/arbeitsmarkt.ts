import type { FieldStyle } from '../../fields';
import type { CellsRow } from '../../sheet';
import { section } from '../cells';
import { germanMonth, germanShortPercent } from '../sentences';
import { shown } from '../wide';
import { tiles } from './tiles';
import type { Tile } from './tiles';

/** The newest key figures of the labour market. */
export function arbeitsmarkt(columns: number): readonly CellsRow[] {
  return [
    section('Arbeitsmarkt', columns),
    ...tiles(
      eckwert('Arbeitslose', 'AMIP_Arbeitslose', 'persons'),
      // The change of a rate is one in percentage points.
      eckwert('Arbeitslosenquote', 'AMIP_Arbeitslosenquote', 'rate', ' Prozentpunkte'),
      eckwert('Erwerbsfähige Leistungsberechtigte', 'AMIP_ELB', 'persons'),
      eckwert('Svpfl. Beschäftigte', 'AMIP_SvB_Aktuell', 'persons'),
    ),
  ];
}

function eckwert(title: string, name: string, style: FieldStyle, unit = ' %'): Tile {
  const change = `${name}_Veraenderung`;
  const size = `SUBSTITUTE(${germanShortPercent(`ABS(${change})`)}," %","${unit}")`;
  const words = `IF(COUNT(${change})=0,"",": "&IF(${change}<0,"-","+")&${size}&" zum Vorjahr")`;
  return {
    title,
    value: shown(`=IF(COUNT(${name})=0,"–",${name})`, style, 'kpi'),
    note: `=IF(COUNT(${name}_Monat)=0,"liegt noch nicht vor",${germanMonth(`${name}_Monat`)}&${words})`,
  };
}
