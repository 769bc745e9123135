import type { BlockDescription, ChartDescription, GridColumn } from '../../sheet';
import { chartPlace, EMPTY_ROW, head, note, onNewPage, row, section } from '../cells';
import { light, LZB_TOLERANCE, reached } from '../light';
import { atMonth } from '../month-lookup';
import { wide } from '../wide';
import { between, JANUARY, known, yearBefore } from '../periods';
import { CHART_ROWS, lineChart, monthColumn } from './chart';
import { forecastPath } from './forecast';

const STOCKS = 'AMIP_Bestand_Monate';
const MONTH = '{AMIP_LZB_Monate}';

function mean(): string {
  const months = between(STOCKS, JANUARY, MONTH);
  return `=IF(${known('AMIP_LZB_Bestand', '>0', months)}<MONTH(${MONTH}),"",AVERAGEIFS(AMIP_LZB_Bestand,${months}))`;
}

function changeOfMean(): string {
  const before = between(STOCKS, yearBefore(JANUARY), yearBefore(MONTH));
  const missing = `OR(COUNT({AMIP_LZB_Ist})=0,${known('AMIP_LZB_Bestand', '>0', before)}<MONTH(${MONTH}))`;
  return `=IF(${missing},"",AMIP.LZBVERAENDERUNG(${STOCKS},AMIP_LZB_Bestand,${MONTH}))`;
}

const COLUMNS: readonly GridColumn[] = [
  monthColumn('AMIP_LZB_Ist', 'LZB Ist', 'count', mean()),
  monthColumn(
    'AMIP_LZB_SollMonat',
    'LZB Soll des Monats',
    'count',
    `=${atMonth('AMIP_LZB_Soll', 'AMIP_Monate', MONTH)}`,
  ),
  monthColumn(
    'AMIP_LZB_Zielerreichung',
    'LZB Zielerreichung',
    'change',
    reached('{AMIP_LZB_Ist}', '{AMIP_LZB_SollMonat}', 'weniger'),
  ),
  monthColumn(
    'AMIP_LZB_Ampel',
    'LZB Ampel',
    'light',
    light('{AMIP_LZB_Ist}', '{AMIP_LZB_SollMonat}', 'weniger', LZB_TOLERANCE),
  ),
  monthColumn('AMIP_LZB_VeraenderungIst', 'LZB Veränderung zum Vorjahr', 'change', changeOfMean()),
  monthColumn(
    'AMIP_LZB_Prognoseverlauf',
    'LZB Prognose',
    'count',
    forecastPath('LZB', 'AMIP_LZB_PrognoseBestand'),
  ),
];

const BEFORE_CHART = 5 + 12;
const TITLE = 'Bestand an LZB (Mittel seit Januar): Soll, Ist und Prognose';

/** The mean stock of the year so far, month by month, against its path. */
export const STOCK_BLOCK: BlockDescription = {
  key: 'zieleLzb',
  rows: [
    onNewPage(section('Bestand an LZB: Ist und Soll im Jahr', 8)),
    note(
      'Ist = Mittel der Bestände von Januar bis zum Monat. Veränderung = gegen dasselbe Mittel des Vorjahres.',
    ),
    note('Zielerreichung: 1 − Ist ÷ Soll, positiv ist besser, denn weniger ist das Ziel.'),
    head(
      'Monat',
      'LZB Ist (Mittel)',
      'LZB Soll',
      'Ziel-\nerreichung',
      'Ampel',
      'Veränderung zum Vorjahr',
      'LZB Prognose',
    ),
    { kind: 'months', name: 'AMIP_LZB_Monate', columns: COLUMNS },
    EMPTY_ROW,
    row(...wide(chartPlace(TITLE), 8)),
    ...Array.from({ length: CHART_ROWS - 1 }, () => EMPTY_ROW),
  ],
};

export const STOCK_CHART: ChartDescription = lineChart({
  name: 'AMIP_DiagrammLZB',
  title: TITLE,
  block: STOCK_BLOCK.key,
  row: BEFORE_CHART,
  months: 'AMIP_LZB_Monate',
  soll: 'AMIP_LZB_SollMonat',
  ist: 'AMIP_LZB_Ist',
  forecast: 'AMIP_LZB_Prognoseverlauf',
  numberFormat: '#,##0',
});
