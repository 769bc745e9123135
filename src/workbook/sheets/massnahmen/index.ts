import type { Cell, CellsRow, SheetDescription } from '../../sheet';
import { EMPTY_ROW, onNewPage, row, sentence, text, title } from '../cells';
import { figure } from '../wide';
import { AUSWERTUNG } from './auswertung';
import { KATALOG } from './katalog';
import { PLAN_TABLE } from './plan-table';
import { SAETZE } from './saetze';
import { charts, HEADS, VERLAUF } from './verlauf';

type Cells = readonly (Cell | null)[];

const COLUMNS = 12;
/** The summary on the left; one column stays free before the list of instruments. */
const LEFT = 4;

const LIST: readonly Cells[] = [
  ['Instrumente: wer zahlt, wenn die Maßnahme beginnt ab …', ...Array<string>(7).fill('')].map((title) =>
    text(title, 'section'),
  ),
  [
    text('Instrument', 'headLabel'),
    text('', 'headLabel'),
    text('Beginn ab', 'headLabel'),
    text('zahlt', 'headLabel'),
    text('höchstens', 'headLabel'),
    ...['Bezeichnung: Recht', '', ''].map((title) => text(title, 'headLabel')),
  ],
  ...KATALOG,
  [],
  ...[
    '„Jan 2005“ heißt: Der Beginn ist nicht belegt. Instrumente des SGB III gelten über § 16 Abs. 1 SGB II.',
    'Vor 2025 begonnene FbW und Reha führt das Jobcenter zu Ende (§ 66a SGB II).',
    'Annahmen: Alle Eintritte einer Zeile beginnen im selben Monat und bleiben bis zum Ende;',
    'gezahlt wird im Monat der Leistung. Kosten je Monat gelten für die ganze Dauer: Sinkt der',
    'Zuschuss wie bei § 16e und § 16i, ist die VE zu hoch. Ohne Anteile Dritter, bei § 16i ohne PAT.',
    'Eintritte und Frauenanteil zählen, was im Programmjahr beginnt; fortlaufende Fälle zählen nicht dazu.',
  ].map((sentence) => [text(sentence, 'note')]),
];

function beside(left: Cells, right: Cells): CellsRow {
  return row(...left, ...Array<null>(LEFT - left.length).fill(null), ...right);
}

const SIDES = Array.from({ length: Math.max(AUSWERTUNG.length, LIST.length) }, (_, index) => {
  const both = beside(AUSWERTUNG[index] ?? [], LIST[index] ?? []);
  return index === 0 ? onNewPage(both) : both;
});

const TOP: readonly CellsRow[] = [
  title('="Maßnahmen "&AMIP_Jahr'),
  row(
    sentence('=AMIP_Jobcenter&""', 'label'),
    null,
    null,
    null,
    sentence('=HYPERLINK("#AMIP_Massnahmen_Planung","Zur Planung: hier tragen Sie Maßnahmen ein")', 'note'),
  ),
  ...SAETZE,
  EMPTY_ROW,
];

/** Section 4.2 of the programme: which measures are planned, what they cost, who pays, and what they bind. */
export const MASSNAHMEN: SheetDescription = {
  key: 'massnahmen',
  title: 'Maßnahmen',
  position: 5,
  needs: ['ressourcen'],
  columnWidths: [112, 112, 112, 62, 64, 58, 62, 66, 84, 92, 92, 84],
  frozenRows: 1,
  page: { orientation: 'landscape', header: '&A', footer: 'Seite &P von &N' },
  blocks: [
    {
      key: 'massnahmen',
      rows: [...TOP, HEADS, VERLAUF, EMPTY_ROW, ...SIDES, EMPTY_ROW],
    },
    {
      key: 'massnahmenPlanung',
      rows: [
        onNewPage(
          row(
            figure(
              'AMIP_Massnahmen_Planung',
              'Überschrift der Planung',
              '="Geplante Maßnahmen "&AMIP_Jahr',
              'text',
              'section',
            ),
            ...Array.from({ length: COLUMNS - 1 }, () => text('', 'section')),
          ),
        ),
        PLAN_TABLE,
      ],
    },
  ],
  charts: charts(TOP.length),
};
