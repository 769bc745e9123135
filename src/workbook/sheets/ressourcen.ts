import type { SheetDescription } from '../sheet';
import {
  EMPTY_ROW,
  field,
  germanNumber,
  needing,
  note,
  resultRow,
  row,
  section,
  sentence,
  title,
} from './cells';
import { OUTFLOW, OUTFLOW_CHART } from './ressourcen/outflow';
import { PAYMENTS } from './ressourcen/payments';
import { SCENARIO } from './ressourcen/scenario';

const COLUMNS = 4;

const NOT_YET = '"Rundungsdifferenz: noch nicht zu berechnen, weil Angaben fehlen oder falsch sind."';
const EXACT = '"Rundungsdifferenz 0,00 €: Die geplante Umschichtung deckt den Bedarf auf den Cent genau."';
const DIFFERS =
  `"Rundungsdifferenz "&${germanNumber('AMIP_Rundungsdifferenz', 2)}&" €: Die geplante Umschichtung ist um "` +
  `&${germanNumber('ABS(AMIP_Rundungsdifferenz)', 2)}&IF(AMIP_Rundungsdifferenz<0," € höher"," € niedriger")` +
  `&" als der genaue Betrag."`;

/** The budget of the year: allotments, need, KFA, Umschichtung and the table of the programme's section on resources. */
export const RESSOURCEN: SheetDescription = {
  key: 'ressourcen',
  title: 'Ressourcen',
  position: 2,
  needs: [],
  columnWidths: [250, 175, 120, 120, 120, 120],
  frozenRows: 1,
  page: { orientation: 'landscape', header: '&A', footer: 'Seite &P von &N' },
  blocks: [
    {
      key: 'ressourcen',
      rows: [
        title('="Ressourcen "&AMIP_Jahr'),
        field('jobcenter'),
        field('ags'),
        field('traeger'),
        field('jahr'),
        EMPTY_ROW,
        section('Eingaben', COLUMNS),
        field('egl', 'Zuteilung ohne BEZ'),
        field('vk', 'Zuteilung des Bundes'),
        field('einnahmen'),
        field('bedarf', 'Gesamtverwaltungskosten des Jahres'),
        field('nichtKfaRelevant'),
        field('schritt', 'aufgerundet auf ein Vielfaches'),
        field('satz', '§ 46 Abs. 3 SGB II'),
        EMPTY_ROW,
        section('Ergebnis', COLUMNS),
        resultRow(
          'kfa',
          needing(['bedarf', 'satz'], 'AMIP.KFA(AMIP_Bedarf,AMIP_NichtKfaRelevant,AMIP_Satz)'),
        ),
        resultRow(
          'umschichtungExakt',
          needing(
            ['bedarf', 'vk', 'satz'],
            'AMIP.UMSCHICHTUNG(AMIP_Bedarf,AMIP_VK,AMIP_NichtKfaRelevant,0,AMIP_Satz)',
          ),
        ),
        resultRow(
          'umschichtung',
          needing(
            ['bedarf', 'vk', 'satz'],
            'AMIP.UMSCHICHTUNG(AMIP_Bedarf,AMIP_VK,AMIP_NichtKfaRelevant,AMIP_Schritt,AMIP_Satz)',
          ),
        ),
        resultRow(
          'rundungsdifferenz',
          '=IF(COUNT(AMIP_UmschichtungExakt,AMIP_Umschichtung)<2,"",ROUND(AMIP_UmschichtungExakt-AMIP_Umschichtung,2))',
        ),
        row(
          sentence(
            `=IF(COUNT(AMIP_Rundungsdifferenz)=0,${NOT_YET},IF(AMIP_Rundungsdifferenz=0,${EXACT},${DIFFERS}))`,
          ),
        ),
        note('Sie ist in der Tabelle eine eigene Zeile, damit jede Spalte auf den Cent aufgeht.'),
        EMPTY_ROW,
        section('Gesamtbudget', COLUMNS),
        row({
          kind: 'spill',
          name: 'AMIP_Ressourcentabelle',
          label: 'Tabelle Gesamtbudget',
          formula: needing(
            ['egl', 'vk', 'bedarf', 'satz'],
            // An empty cell plus 0 is 0: a Jobcenter without such income has a table too.
            'AMIP.RESSOURCENTABELLE(AMIP_Egl,AMIP_VK,AMIP_Einnahmen+0,AMIP_Bedarf,AMIP_NichtKfaRelevant,AMIP_Schritt,AMIP_Satz)',
            'Eingaben fehlen oder sind keine Zahlen.',
          ),
          style: 'euro',
          rows: 7,
          columns: COLUMNS,
        }),
      ],
    },
    PAYMENTS,
    OUTFLOW,
    SCENARIO,
  ],
  charts: [OUTFLOW_CHART],
};
