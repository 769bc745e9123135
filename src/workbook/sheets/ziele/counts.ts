import { SERIES } from '../../fields';
import type { BlockDescription, GridColumn } from '../../sheet';
import type { SeriesKey } from '../../fields';
import { head, note, onNewPage, row, section, sentence } from '../cells';
import { known, between, yearBefore } from '../periods';
import { monthColumn } from './chart';

/** December three years before: the limits of the forecast need two whole years, whose denominators begin with it. */
const FIRST_MONTH = -24;

function column(key: SeriesKey): GridColumn {
  return { kind: 'input', field: SERIES[key] };
}

const DIFFERENCE = 'AMIP_Integrationen_Differenz';
const UNEQUAL = `COUNTIFS(${DIFFERENCE},">0")+COUNTIFS(${DIFFERENCE},"<0")`;

/** Counts and stocks that the rates are made of. */
export const COUNTS_BLOCK: BlockDescription = {
  key: 'monatszahlen',
  rows: [
    onNewPage(section('Monatszahlen: Integrationen und ELB', 8)),
    note(
      'Nenner der Quote sind die Bestände der Vormonate: darum beginnt die Liste mit einem Dezember. Die Prognose braucht das Vorjahr, ihre Grenzen das Jahr davor.',
    ),
    note(
      'Zahlen mit drei Monaten Wartezeit (T-3) verwenden. Unbekannte und künftige Monate leer lassen, nicht mit 0 füllen.',
    ),
    row(
      sentence(
        `=IF(COUNT(${DIFFERENCE})=0,"Prüfung: noch keine Integrationen nach Geschlecht.",IF(${UNEQUAL}=0,"Prüfung: Frauen und Männer ergeben in jedem Monat die Summe.","Prüfung: Monate, in denen Frauen und Männer nicht die Summe ergeben (letzte Spalte): "&(${UNEQUAL})&"."))`,
      ),
    ),
    head(
      'Monat',
      'Integrationen',
      'davon Frauen',
      'davon Männer',
      'ELB-Bestand',
      'davon Frauen',
      'davon Männer',
      'Differenz Integrationen',
    ),
    {
      kind: 'months',
      name: 'AMIP_Zahlen_Monate',
      first: FIRST_MONTH,
      columns: [
        column('integrationen'),
        column('integrationenFrauen'),
        column('integrationenMaenner'),
        column('elb'),
        column('elbFrauen'),
        column('elbMaenner'),
        monthColumn(
          DIFFERENCE,
          'Integrationen: Summe − Frauen − Männer',
          'persons',
          '=IF(COUNT({AMIP_Integrationen},{AMIP_Integrationen_F},{AMIP_Integrationen_M})<3,"",{AMIP_Integrationen}-{AMIP_Integrationen_F}-{AMIP_Integrationen_M})',
        ),
      ],
    },
  ],
};

const MONTH = '{AMIP_Bestand_Monate}';
const SAME_MONTH = between('AMIP_Bestand_Monate', yearBefore(MONTH), yearBefore(MONTH));

/** Stocks of LZB and the benefits, with how they changed within a year. */
export const STOCKS_BLOCK: BlockDescription = {
  key: 'bestaende',
  rows: [
    onNewPage(section('Monatszahlen: LZB und Leistungen zum Lebensunterhalt', 8)),
    note(
      'LLU: Anspruch des Monats ohne Unterkunft und Heizung; Monitoring, für das kein Zielwert vereinbart ist.',
    ),
    head('Monat', 'LZB-Bestand', 'LLU in €', 'LLU gegen Vorjahresmonat'),
    {
      kind: 'months',
      name: 'AMIP_Bestand_Monate',
      first: FIRST_MONTH,
      columns: [
        column('lzb'),
        column('llu'),
        monthColumn(
          'AMIP_LLU_Veraenderung',
          'LLU gegen Vorjahresmonat',
          'change',
          `=IF(COUNT({AMIP_LLU})=0,"",IF(OR({AMIP_LLU}<=0,${known('AMIP_LLU', '>0', SAME_MONTH)}=0),"",AMIP.VORJAHRESVERAENDERUNG(AMIP_Bestand_Monate,AMIP_LLU,${MONTH})))`,
        ),
      ],
    },
  ],
};
