import type { GridColumn, SheetDescription } from '../sheet';
import { SERIES } from '../fields';
import { EMPTY_ROW, head, input, note, result, row, section, sentence, text, title } from './cells';

const COLUMNS = 5;

/** A text instead of a target that nobody can know; a prior year of 0 is one that was not entered. */
function target(indicator: 'IQ' | 'LZB'): string {
  const prior = `AMIP_${indicator}_Vorjahr`;
  const change = `AMIP_${indicator}_Veraenderung`;
  return `=IF(OR(${prior}="",${prior}=0),"Vorjahreswert fehlt",IF(${change}="","Veränderung fehlt",AMIP.ZIELWERT(${prior},${change})))`;
}

/**
 * No rule for a path within the year is published: the prior year's shape times the agreed change is an
 * assumption, and the sheet says so.
 */
function path(indicator: 'IQ' | 'LZB', style: 'rate' | 'count'): GridColumn {
  const prior = `{AMIP_${indicator}_Verlauf}`;
  const change = `AMIP_${indicator}_Veraenderung`;
  return {
    kind: 'formula',
    name: `AMIP_${indicator}_Soll`,
    label: `${indicator} Soll`,
    style,
    formula: `=IF(OR(${prior}="",${change}=""),"",${prior}*(1+${change}))`,
  };
}

function missingMonths(indicator: 'IQ' | 'LZB'): string {
  const count = `COUNT(AMIP_${indicator}_Verlauf)`;
  return `=IF(${count}<12,"${indicator}: Vorjahreswert fehlt für "&(12-${count})&" von 12 Monaten.","${indicator}: Vorjahreswerte vollständig.")`;
}

/** The agreed targets and what they mean month by month. */
export const ZIELE: SheetDescription = {
  key: 'ziele',
  title: 'Ziele',
  needs: ['ressourcen'],
  columnWidths: [230, 110, 110, 120, 110],
  frozenRows: 1,
  page: { orientation: 'portrait', header: '&A', footer: 'Seite &P von &N' },
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
  ],
};
