import type { ChartDescription, GridColumn, MonthGrid } from '../../sheet';
import { copyOfMonth } from '../month-lookup';

const MONTHS = 'AMIP_Bericht_Monate';

export const VERLAUF_HEADS = ['Monat', 'IQ Soll', 'IQ Ist', 'LZB Soll', 'LZB Ist'];

/** The months of the charts; each chart takes the columns beside it. */
export const VERLAUF: MonthGrid = {
  kind: 'months',
  name: MONTHS,
  columns: [
    column('IQ', 'Soll', 'SollMonat', 'rate'),
    column('IQ', 'Ist', 'Ist', 'rate'),
    column('LZB', 'Soll', 'SollMonat', 'count'),
    column('LZB', 'Ist', 'Ist', 'count'),
  ],
};

function column(
  key: 'IQ' | 'LZB',
  part: 'Soll' | 'Ist',
  values: string,
  style: 'rate' | 'count',
): GridColumn {
  const formula = `=${copyOfMonth(`AMIP_${key}_${values}`, `AMIP_${key}_Monate`, `{${MONTHS}}`)}`;
  return { kind: 'formula', name: `AMIP_Bericht_${key}_${part}`, label: `${key} ${part}`, style, formula };
}

export const RATE_TITLE = 'Integrationsquote (Jahresfortschritt)';
export const STOCK_TITLE = 'Bestand an LZB (Mittel seit Januar)';

/** Both charts below each other, each in a high row of its own, which no page break divides. */
export function charts(firstRow: number): readonly ChartDescription[] {
  return [chart('IQ', RATE_TITLE, firstRow, '0.0%'), chart('LZB', STOCK_TITLE, firstRow + 1, '#,##0')];
}

function chart(key: 'IQ' | 'LZB', title: string, row: number, numberFormat: string): ChartDescription {
  return {
    name: `AMIP_DiagrammBericht${key}`,
    title,
    type: 'Line',
    block: 'bericht',
    row,
    column: 0,
    rows: 1,
    columns: VERLAUF_HEADS.length,
    categories: MONTHS,
    series: [
      { title: 'Soll', values: `AMIP_Bericht_${key}_Soll`, color: '#1F3A5F', dash: true },
      { title: 'Ist', values: `AMIP_Bericht_${key}_Ist`, color: '#C55A11' },
    ],
    numberFormat,
  };
}
