import type { SheetDescription } from '../sheet';
import { SERIES } from '../fields';
import { EMPTY_ROW, head, input, note, result, row, section, sentence, text, title } from './cells';
import { BY_SEX } from './ziele/by-sex';
import { COUNTS_BLOCK, STOCKS_BLOCK } from './ziele/counts';
import { RATE_BLOCK, RATE_CHART } from './ziele/rate';
import { STANDING } from './ziele/standing';
import { STOCK_BLOCK, STOCK_CHART } from './ziele/stock';
import { missingMonths, path, target } from './ziele/targets';

const COLUMNS = 5;

/** The agreed targets and what they mean month by month. */
export const ZIELE: SheetDescription = {
  key: 'ziele',
  title: 'Ziele',
  position: 3,
  needs: ['ressourcen'],
  columnWidths: [270, 110, 110, 120, 110, 110, 110, 100],
  frozenRows: 1,
  page: { orientation: 'landscape', header: '&A', footer: 'Seite &P von &N' },
  blocks: [
    {
      key: 'ziele',
      rows: [
        title('="Ziele "&AMIP_Jahr'),
        row(sentence('=AMIP_Jobcenter&""', 'label')),
        EMPTY_ROW,
        section('Vereinbarte Ziele', COLUMNS),
        head('Zielindikator', 'Vorjahreswert', 'vereinbarte Veränderung', 'Zielwert', ''),
        row(
          text('Integrationsquote (IQ)'),
          input('iqVorjahr'),
          input('iqVeraenderung'),
          result('iqZiel', target('IQ')),
        ),
        row(
          text('Bestand an LZB, Jahresdurchschnitt'),
          input('lzbVorjahr'),
          input('lzbVeraenderung'),
          result('lzbZiel', target('LZB')),
        ),
        note(
          'Die Veränderung gilt relativ zum Vorjahreswert: 16,0 % und +15,0 % ergeben 18,4 %, nicht 31,0 %.',
        ),
        EMPTY_ROW,
        section('Monatlicher Verlauf', COLUMNS),
        note(
          'Annahme: Soll = Vorjahreswert desselben Monats × (1 + Veränderung); eine amtliche Regel gibt es nicht.',
        ),
        row(sentence(missingMonths('IQ'))),
        row(sentence(missingMonths('LZB'))),
        head(
          'Monat',
          'IQ Vorjahr (Jahresfortschritt)',
          'IQ Soll',
          'LZB Vorjahr (Mittel seit Januar)',
          'LZB Soll',
        ),
        {
          kind: 'months',
          name: 'AMIP_Monate',
          columns: [
            { kind: 'input', field: SERIES.iqVerlauf },
            path('IQ', 'rate'),
            { kind: 'input', field: SERIES.lzbVerlauf },
            path('LZB', 'count'),
          ],
        },
      ],
    },
    BY_SEX,
    STANDING,
    RATE_BLOCK,
    STOCK_BLOCK,
    COUNTS_BLOCK,
    STOCKS_BLOCK,
  ],
  charts: [RATE_CHART, STOCK_CHART],
};
