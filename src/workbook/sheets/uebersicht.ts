import type { CellsRow, SheetDescription } from '../sheet';
import { chartPlace, EMPTY_ROW, head, onNewPage, row, section, sentence, title } from './cells';
import { arbeitsmarkt } from './uebersicht/arbeitsmarkt';
import { haushalt } from './uebersicht/haushalt';
import { kopf } from './uebersicht/kopf';
import { pruefung } from './uebersicht/pruefung';
import { charts, PAYMENTS_TITLE, RATE_TITLE, VERLAUF, VERLAUF_HEADS } from './uebersicht/verlauf';
import { ziele } from './uebersicht/ziele';
import { wide } from './wide';

const COLUMNS = 8;

const NO_MONTHS =
  '=IF(COUNT(AMIP_Uebersicht_IQ_SollVerlauf,AMIP_Uebersicht_IQ_IstVerlauf,AMIP_Uebersicht_EGL_Summe)=0,"Monatswerte liegen noch nicht vor: Sie entstehen aus den Monatszahlen der Blätter „Ziele“ und „Ressourcen“.","")';

const TOP: readonly CellsRow[] = [
  title('="Übersicht AMIP "&AMIP_Jahr'),
  ...kopf(COLUMNS),
  EMPTY_ROW,
  ...haushalt(COLUMNS),
  EMPTY_ROW,
  ...ziele(COLUMNS),
  EMPTY_ROW,
  ...arbeitsmarkt(COLUMNS),
  EMPTY_ROW,
  ...pruefung(COLUMNS),
  onNewPage(section('Verlauf', COLUMNS)),
  row(sentence(NO_MONTHS)),
];

const CHARTS: CellsRow = {
  cells: [...wide(chartPlace(RATE_TITLE), 4), ...wide(chartPlace(PAYMENTS_TITLE), 4)],
  height: 190,
};

/** The first page of the workbook: how the year stands. */
export const UEBERSICHT: SheetDescription = {
  key: 'uebersicht',
  title: 'Übersicht',
  position: 0,
  needs: ['ressourcen', 'ziele', 'arbeitsmarkt'],
  columnWidths: Array.from({ length: COLUMNS }, () => 100),
  frozenRows: 1,
  page: { orientation: 'landscape', header: '&A', footer: 'Seite &P von &N' },
  blocks: [
    {
      key: 'uebersicht',
      rows: [...TOP, CHARTS, EMPTY_ROW, head(...VERLAUF_HEADS), VERLAUF],
    },
  ],
  charts: charts(TOP.length),
};
