import type { CellsRow, SheetDescription } from '../sheet';
import { chartPlace, EMPTY_ROW, head, onNewPage, row, section, sentence, title } from './cells';
import { arbeitsmarkt } from './bericht/arbeitsmarkt';
import { einleitung } from './bericht/einleitung';
import { COLUMNS } from './bericht/prose';
import { ressourcen } from './bericht/ressourcen';
import { charts, RATE_TITLE, STOCK_TITLE, VERLAUF, VERLAUF_HEADS } from './bericht/verlauf';
import { ziele } from './bericht/ziele';
import { wide } from './wide';

const NO_MONTHS =
  '=IF(COUNT(AMIP_Bericht_IQ_Soll,AMIP_Bericht_IQ_Ist,AMIP_Bericht_LZB_Soll,AMIP_Bericht_LZB_Ist)=0,"Monatswerte liegen noch nicht vor: Sie entstehen aus den Monatszahlen auf dem Blatt „Ziele“.","")';

const TOP: readonly CellsRow[] = [
  title('="Arbeitsmarkt- und Integrationsprogramm "&AMIP_Jahr'),
  row(sentence('=AMIP_Jobcenter&""', 'label')),
  EMPTY_ROW,
  ...einleitung(),
  ...arbeitsmarkt(),
  ...ressourcen(),
  ...ziele(),
  onNewPage(section('Verlauf der Zielindikatoren', COLUMNS)),
  row(sentence(NO_MONTHS)),
];

/** A high row for each chart. */
const CHARTS: readonly CellsRow[] = [RATE_TITLE, STOCK_TITLE].map((chart) => ({
  cells: wide(chartPlace(chart), COLUMNS),
  height: 200,
}));

/** The text sections of the programme for A4: each figure in a sentence is one of the workbook. */
export const BERICHT: SheetDescription = {
  key: 'bericht',
  title: 'Bericht',
  position: 8,
  needs: ['ressourcen', 'ziele', 'arbeitsmarkt', 'uebersicht'],
  columnWidths: [130, 100, 97, 97, 97],
  frozenRows: 0,
  page: { orientation: 'portrait', header: '&A', footer: 'Seite &P von &N' },
  blocks: [{ key: 'bericht', rows: [...TOP, ...CHARTS, EMPTY_ROW, head(...VERLAUF_HEADS), VERLAUF] }],
  charts: charts(TOP.length),
};
