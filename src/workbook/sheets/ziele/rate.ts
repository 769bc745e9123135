import type { BlockDescription, ChartDescription, GridColumn } from '../../sheet';
import { chartPlace, EMPTY_ROW, head, note, onNewPage, row, section } from '../cells';
import { IQ_TOLERANCE, light, reached } from '../light';
import { atMonth } from '../month-lookup';
import { wide } from '../wide';
import { between, JANUARY, known, LAST_DECEMBER } from '../periods';
import { CHART_ROWS, lineChart, monthColumn } from './chart';
import { forecastPath } from './forecast';

const COUNTS = 'AMIP_Zahlen_Monate';
const MONTH = '{AMIP_IQ_Monate}';

/** A 0 behind the last stock is a month to come and no count. */
function numerator(): string {
  const months = between(COUNTS, JANUARY, MONTH);
  const empty = `SUMIFS(AMIP_Integrationen,${COUNTS},${MONTH})+SUMIFS(AMIP_ELB_Bestand,${COUNTS},${MONTH})=0`;
  return `=IF(OR(${known('AMIP_Integrationen', '>=0', months)}<MONTH(${MONTH}),${empty}),"",SUMIFS(AMIP_Integrationen,${months}))`;
}

/** The stocks of the months before: December to the month before the last one. */
function denominator(): string {
  const months = between(COUNTS, LAST_DECEMBER, `EDATE(${MONTH},-1)`);
  return `=IF(${known('AMIP_ELB_Bestand', '>0', months)}<MONTH(${MONTH}),"",AVERAGEIFS(AMIP_ELB_Bestand,${months}))`;
}

const COLUMNS: readonly GridColumn[] = [
  monthColumn('AMIP_IQ_Zaehler', 'Integrationen seit Januar', 'persons', numerator()),
  monthColumn('AMIP_IQ_Nenner', 'mittlerer ELB-Bestand der Vormonate', 'count', denominator()),
  monthColumn(
    'AMIP_IQ_Ist',
    'IQ Ist',
    'rate',
    `=IF(COUNT({AMIP_IQ_Zaehler},{AMIP_IQ_Nenner})<2,"",AMIP.JAHRESFORTSCHRITT(${COUNTS},AMIP_Integrationen,AMIP_ELB_Bestand,${MONTH}))`,
  ),
  monthColumn(
    'AMIP_IQ_SollMonat',
    'IQ Soll des Monats',
    'rate',
    `=${atMonth('AMIP_IQ_Soll', 'AMIP_Monate', MONTH)}`,
  ),
  monthColumn(
    'AMIP_IQ_Zielerreichung',
    'IQ Zielerreichung',
    'change',
    reached('{AMIP_IQ_Ist}', '{AMIP_IQ_SollMonat}', 'mehr'),
  ),
  monthColumn(
    'AMIP_IQ_Ampel',
    'IQ Ampel',
    'light',
    light('{AMIP_IQ_Ist}', '{AMIP_IQ_SollMonat}', 'mehr', IQ_TOLERANCE),
  ),
  monthColumn('AMIP_IQ_Prognoseverlauf', 'IQ Prognose', 'rate', forecastPath('IQ', 'AMIP_IQ_Prognose')),
];

const BEFORE_CHART = 5 + 12;
const TITLE = 'Integrationsquote: Soll, Ist und Prognose';

/** The rate of the year so far, month by month, against its path. */
export const RATE_BLOCK: BlockDescription = {
  key: 'zieleIq',
  rows: [
    onNewPage(section('Integrationsquote: Ist und Soll im Jahr', 8)),
    note(
      'Ist = Integrationen seit Januar ÷ mittlerer ELB-Bestand von Dezember des Vorjahres bis zum Vormonat (§ 48a SGB II).',
    ),
    note(
      'Zielerreichung: Ist ÷ Soll − 1. Die Linie der Prognose führt gerade vom letzten Ist zur Jahresprognose.',
    ),
    head(
      'Monat',
      'Integrationen seit Januar',
      'mittlerer ELB-Bestand',
      'IQ Ist',
      'IQ Soll',
      'Ziel-\nerreichung',
      'Ampel',
      'IQ Prognose',
    ),
    { kind: 'months', name: 'AMIP_IQ_Monate', columns: COLUMNS },
    EMPTY_ROW,
    row(...wide(chartPlace(TITLE), 8)),
    ...Array.from({ length: CHART_ROWS - 1 }, () => EMPTY_ROW),
  ],
};

export const RATE_CHART: ChartDescription = lineChart({
  name: 'AMIP_DiagrammIQ',
  title: TITLE,
  block: RATE_BLOCK.key,
  row: BEFORE_CHART,
  months: 'AMIP_IQ_Monate',
  soll: 'AMIP_IQ_SollMonat',
  ist: 'AMIP_IQ_Ist',
  forecast: 'AMIP_IQ_Prognoseverlauf',
  numberFormat: '0%',
});
