import type { FieldStyle } from '../../fields';
import type { CellsRow } from '../../sheet';
import { EMPTY_ROW, germanNumber, row, text } from '../cells';
import { germanPercent } from '../sentences';
import { shown, wide } from '../wide';
import { heading, known, ownText, paragraph, SPACE } from './prose';

const INTRODUCTION =
  '"Die Zielindikatoren „Integrationsquote“ (IQ) und „Bestand an LZB“ werden durch Zielwerte und durch ein Monitoring gesteuert. Folgende Zielwerte (bezogen auf den Gesamtkundenbestand) wurden vereinbart:"';
const WITHOUT_TARGET =
  '"Für die „Leistungen zum Lebensunterhalt“ werden für "&AMIP_Jahr&" keine Zielwerte vereinbart, sie sind somit nicht Gegenstand der Planung. Über ein qualitatives Monitoring ist dieser Indikator in die Zielnachhaltung eingebunden."';

/** Section 3: the targets agreed for the year. */
export function ziele(): readonly CellsRow[] {
  return [
    heading('="3. Zielvereinbarung "&AMIP_Jahr'),
    paragraph(3, INTRODUCTION),
    paragraph(1, agreed('IQ', 'IQ', germanPercent('AMIP_IQ_Ziel'))),
    paragraph(1, agreed('LZB', 'Bestand an LZB', germanNumber('AMIP_LZB_Ziel', 1))),
    {
      cells: [
        ...wide(text('Zielindikator', 'headLabel'), 2),
        ...['Vorjahreswert', 'vereinbarte Veränderung', 'Zielwert'].map((head) => text(head, 'head')),
      ],
      height: 32,
    },
    target('Integrationsquote (IQ)', 'IQ', 'rate'),
    target('Bestand an LZB, Jahresdurchschnitt', 'LZB', 'count'),
    SPACE,
    paragraph(3, WITHOUT_TARGET),
    ownText('textZiele', 2),
    EMPTY_ROW,
  ];
}

function agreed(key: 'IQ' | 'LZB', label: string, goal: string): string {
  const change = `AMIP_${key}_Veraenderung`;
  const direction = `IF(${change}>0,"Steigerung um ",IF(${change}<0,"Reduzierung um ","keine Veränderung, "))`;
  const reached = `IF(ISNUMBER(AMIP_${key}_Ziel)," auf "&${goal},"")`;
  const sentence = `"• ${label}: "&${direction}&${germanPercent(`ABS(${change})`)}&${reached}`;
  return known([change], sentence, `• ${label}: Die vereinbarte Veränderung liegt noch nicht vor.`);
}

function target(label: string, key: 'IQ' | 'LZB', style: FieldStyle): CellsRow {
  const prior = `AMIP_${key}_Vorjahr`;
  const change = `AMIP_${key}_Veraenderung`;
  return row(
    ...wide(text(label), 2),
    shown(`=IF(COUNT(${prior})=0,"fehlt",${prior})`, style, 'plain'),
    shown(`=IF(COUNT(${change})=0,"fehlt",${change})`, 'change', 'plain'),
    shown(`=IF(ISNUMBER(AMIP_${key}_Ziel),AMIP_${key}_Ziel,"offen")`, style, 'result'),
  );
}
