import type { FieldStyle } from '../../fields';
import type { ChartDescription, GridColumn, MonthGrid } from '../../sheet';
import { copyOfMonth } from '../month-lookup';

const MONTHS = 'AMIP_Uebersicht_Monate';

/** Column headings of the grid, the months first. */
export const VERLAUF_HEADS = [
  'Monat',
  'IQ Soll',
  'IQ Ist',
  'EGL-Plan seit Januar',
  'EGL gezahlt seit Januar',
];

/** A chart takes its months from the columns beside it: the overview has them of its own, read by month. */
export const VERLAUF: MonthGrid = {
  kind: 'months',
  name: MONTHS,
  columns: [
    column('IQ_SollVerlauf', 'IQ Soll', 'rate', 'AMIP_IQ_SollMonat', 'AMIP_IQ_Monate'),
    column('IQ_IstVerlauf', 'IQ Ist', 'rate', 'AMIP_IQ_Ist', 'AMIP_IQ_Monate'),
    column('EGL_Plan', 'EGL-Plan seit Januar', 'euro', 'AMIP_Abfluss_EGL_Plan', 'AMIP_Verlauf_Monate'),
    column('EGL_Summe', 'EGL gezahlt seit Januar', 'euro', 'AMIP_Abfluss_EGL_Summe', 'AMIP_Verlauf_Monate'),
  ],
};

function column(key: string, label: string, style: FieldStyle, values: string, months: string): GridColumn {
  const formula = `=${copyOfMonth(values, months, `{${MONTHS}}`)}`;
  return { kind: 'formula', name: `AMIP_Uebersicht_${key}`, label, style, formula };
}

export const RATE_TITLE = 'Integrationsquote seit Januar';
export const PAYMENTS_TITLE = 'Mittelabfluss der EGL seit Januar';

const PLACE = { type: 'Line', block: 'uebersicht', rows: 1, columns: 4, categories: MONTHS } as const;
const SOLL = { color: '#1F3A5F', dash: true } as const;
const IST = { color: '#C55A11' } as const;

/** Side by side in one high row, which no page break divides. */
export function charts(row: number): readonly ChartDescription[] {
  return [
    {
      ...PLACE,
      name: 'AMIP_DiagrammUebersichtIQ',
      title: RATE_TITLE,
      row,
      column: 0,
      series: [
        { title: 'Soll', values: 'AMIP_Uebersicht_IQ_SollVerlauf', ...SOLL },
        { title: 'Ist', values: 'AMIP_Uebersicht_IQ_IstVerlauf', ...IST },
      ],
      numberFormat: '0%',
    },
    {
      ...PLACE,
      name: 'AMIP_DiagrammUebersichtEGL',
      title: PAYMENTS_TITLE,
      row,
      column: 4,
      series: [
        { title: 'Plan', values: 'AMIP_Uebersicht_EGL_Plan', ...SOLL },
        { title: 'Ausgaben', values: 'AMIP_Uebersicht_EGL_Summe', ...IST },
      ],
      numberFormat: '#,##0',
    },
  ];
}
