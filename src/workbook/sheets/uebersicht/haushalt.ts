import type { CellsRow } from '../../sheet';
import { section } from '../cells';
import { germanPercent } from '../sentences';
import { figure, shown } from '../wide';
import { tiles } from './tiles';

/** Without reaching into the block that a function fills: it stays right where the add-in is missing. */
const TOTAL =
  '=IF(COUNT(AMIP_Budget_EGL,AMIP_VK,AMIP_KFA,AMIP_Rundungsdifferenz)<4,"",ROUND(AMIP_Budget_EGL+AMIP_VK+AMIP_Umschichtung+AMIP_KFA+AMIP_Rundungsdifferenz,2))';

/** The budget of the year in four figures. */
export function haushalt(columns: number): readonly CellsRow[] {
  return [
    section('Haushalt', columns),
    ...tiles(
      {
        title: 'Gesamtbudget',
        value: figure('AMIP_Gesamtbudget', 'Gesamtbudget', TOTAL, 'euro', 'kpi'),
        note: '=IF(COUNT(AMIP_Gesamtbudget)=0,"noch nicht zu berechnen","mit KFA und Einnahmen")',
      },
      {
        title: 'EGL nach Umschichtung',
        value: shown('=AMIP_Budget_EGL', 'euro', 'kpi'),
        note: share('AMIP_Budget_EGL', 'AMIP_Gesamtbudget', 'des Gesamtbudgets'),
      },
      {
        title: 'Umschichtung',
        value: shown('=AMIP_Umschichtung', 'euro', 'kpi'),
        note: share('AMIP_Umschichtung', 'AMIP_Egl', 'der Zuteilung für EGL'),
      },
      {
        title: 'Kommunaler Finanzierungsanteil',
        value: shown('=AMIP_KFA', 'euro', 'kpi'),
        note: `=IF(COUNT(AMIP_KFA,AMIP_Satz)<2,"",${germanPercent('AMIP_Satz')}&" der relevanten Kosten")`,
      },
    ),
  ];
}

function share(part: string, whole: string, of: string): string {
  return `=IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",${germanPercent(`${part}/${whole}`)}&" ${of}"))`;
}
