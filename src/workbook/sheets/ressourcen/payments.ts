import { SERIES } from '../../fields';
import type { SeriesKey } from '../../fields';
import type { BlockDescription, GridColumn } from '../../sheet';
import { head, note, onNewPage, row, section, sentence } from '../cells';

export const COLUMNS = 6;

function column(key: SeriesKey): GridColumn {
  return { kind: 'input', field: SERIES[key] };
}

/** All twelve shares and 100 % in December: only then there is a plan to go by. */
export const HAS_PLAN =
  'AND(COUNT(AMIP_Abfluss_Planverlauf)=12,ROUND(SUMIFS(AMIP_Abfluss_Planverlauf,AMIP_Abfluss_Monate,DATE(AMIP_Jahr,12,1)),9)=1)';

const PLAN_TEXT =
  `=IF(COUNT(AMIP_Abfluss_Planverlauf)=0,"Planverlauf: leer, gerechnet wird gleichmäßig mit einem Zwölftel je Monat.",` +
  `IF(${HAS_PLAN},"Planverlauf: vollständig.","Planverlauf: unvollständig oder im Dezember nicht 100 %; gerechnet wird gleichmäßig."))`;

/** What is paid and bound, month by month. */
export const PAYMENTS: BlockDescription = {
  key: 'mittelabfluss',
  rows: [
    onNewPage(section('Mittelabfluss: Zahlungen und Bindungen', COLUMNS)),
    note('Gezahlt: im Monat der Zahlung, denn es zählt das Haushaltsjahr, in dem gezahlt wird (§ 72 BHO).'),
    note(
      'Gebunden: Verpflichtungen, die im Monat fällig werden. Mit der Zahlung gehen sie in die Ausgaben über.',
    ),
    row(sentence(PLAN_TEXT)),
    head('Monat', 'EGL gezahlt', 'VK gezahlt', 'EGL gebunden', 'EGL-Planverlauf (aufgelaufen)'),
    {
      kind: 'months',
      name: 'AMIP_Abfluss_Monate',
      columns: [column('abflussEgl'), column('abflussVk'), column('bindungEgl'), column('abflussPlan')],
    },
  ],
};
