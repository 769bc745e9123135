import type { CellsRow, ChartDescription, MonthGrid } from '../../sheet';
import { chartPlace, head } from '../cells';
import { wide } from '../wide';
import { FROM_EGL, plan } from './plan-columns';

const MONTH = '{AMIP_Massnahmen_Monate}';
const CONTRACTS = `${plan('Instrument')},"§ 16i",${plan('Vertragsende')}`;
/** The first of the next month. */
const NEXT = `DATE(YEAR(${MONTH}),MONTH(${MONTH})+1,1)`;
const RUNNING =
  `--ISNUMBER(${plan('Beginn')}),--(${plan('Beginn')}<${NEXT}),` +
  `--ISNUMBER(${plan('Vertragsende')}),--(${plan('Vertragsende')}>=${MONTH})`;

/** Contracts of § 16i by their last month, and what the plan pays from the EGL title month by month. */
export const VERLAUF: MonthGrid = {
  kind: 'months',
  name: 'AMIP_Massnahmen_Monate',
  columns: [
    {
      kind: 'formula',
      name: 'AMIP_16i_Ende',
      label: 'Verträge nach § 16i, die enden',
      style: 'persons',
      formula: `=IF(COUNTIFS(${CONTRACTS},">0")=0,"",SUMIFS(${plan('Eintritte')},${CONTRACTS},${MONTH}))`,
    },
    {
      kind: 'formula',
      name: 'AMIP_Massnahmen_Abfluss',
      label: 'EGL-Ausgaben laut Planung',
      style: 'euro',
      formula: `=IF(COUNT(${plan('Kosten im Jahr')})=0,"",ROUND(SUMPRODUCT(${FROM_EGL},${RUNNING},${plan('Eintritte')},${plan('Kosten je Monat')}),2))`,
    },
  ],
};

const CONTRACTS_TITLE = '§ 16i: Verträge, die enden';
const PAYMENTS_TITLE = 'EGL-Ausgaben laut Planung';

const MONTH_HEADS = head('Monat', CONTRACTS_TITLE, PAYMENTS_TITLE);
/** The headings of the months, and beside them the charts begin. */
export const HEADS: CellsRow = {
  ...MONTH_HEADS,
  cells: [
    ...MONTH_HEADS.cells,
    null,
    ...wide(chartPlace(CONTRACTS_TITLE), 4),
    ...wide(chartPlace(PAYMENTS_TITLE), 4),
  ],
};

/** Both stand beside the months, from the row of their headings on. */
export function charts(row: number): readonly ChartDescription[] {
  const place = { block: 'massnahmen', row, rows: 13, categories: 'AMIP_Massnahmen_Monate' };
  const type = 'ColumnClustered';
  return [
    {
      ...place,
      name: 'AMIP_Diagramm16i',
      title: CONTRACTS_TITLE,
      type,
      column: 4,
      columns: 4,
      series: [{ title: 'Verträge', values: 'AMIP_16i_Ende', color: '#1F3A5F' }],
      numberFormat: '#,##0',
    },
    {
      ...place,
      name: 'AMIP_DiagrammMassnahmen',
      title: PAYMENTS_TITLE,
      type,
      column: 8,
      columns: 4,
      series: [{ title: 'Ausgaben', values: 'AMIP_Massnahmen_Abfluss', color: '#2E75B6' }],
      numberFormat: '#,##0 "€"',
    },
  ];
}
