import type { CellsRow } from '../../sheet';
import { germanNumber, row } from '../cells';
import { germanEuro, germanPercent } from '../sentences';
import { shown, wide } from '../wide';
import { plan } from './plan-columns';

const REST = 'AMIP_Massnahmen_Rest';
const BUDGET =
  `=IF(COUNT(AMIP_Massnahmen_Budget)=0,"Budget: noch nicht zu berechnen. Ergänzen Sie die Angaben im Blatt Ressourcen.",` +
  `IF(COUNT(${REST})=0,"Budget: "&${germanEuro('AMIP_Massnahmen_Budget')}&" für Eingliederungsleistungen, noch keine Kosten geplant.",` +
  `IF(${REST}<0,"Überplant: Die Maßnahmen kosten "&${germanEuro(`ABS(${REST})`)}&" mehr, als für Eingliederungsleistungen da ist.",` +
  `"Im Budget: Von den Mitteln für Eingliederungsleistungen sind "&${germanEuro(REST)}&" noch frei.")))`;

const DIFFERENCE = '100*(AMIP_Frauenanteil-AMIP_Mindestbeteiligung)';
const WOMEN =
  `=IF(COUNT(AMIP_Mindestbeteiligung)=0,"Frauen: Die Mindestbeteiligung fehlt. Tragen Sie unten drei Zahlen oder den Wert der BA ein.",` +
  `IF(COUNT(AMIP_Frauenanteil)=0,"Frauen: Eintritte oder Anteil Frauen fehlen in der Planung; die Mindestbeteiligung ist "&${germanPercent('AMIP_Mindestbeteiligung')}&".",` +
  `"Frauen: geplant sind "&${germanPercent('AMIP_Frauenanteil')}&", "&${germanNumber(`ABS(${DIFFERENCE})`, 1)}&" Prozentpunkte "` +
  `&IF(AMIP_Frauenanteil<AMIP_Mindestbeteiligung,"unter","über")&" der Mindestbeteiligung von "&${germanPercent('AMIP_Mindestbeteiligung')}&"."))`;

const NAMED = `SUMPRODUCT(--(${plan('Instrument')}<>""))`;
const PRICED = `SUMPRODUCT(--(${plan('Instrument')}<>""),--ISNUMBER(${plan('Kosten im Jahr')}))`;
const OPEN =
  `=IF(${NAMED}=0,"Planung: noch keine Maßnahme eingetragen.",IF(${PRICED}=${NAMED},"Planung: "&${NAMED}&" Zeilen, alle vollständig.",` +
  `"Planung: "&${NAMED}-${PRICED}&" von "&${NAMED}&" Zeilen ohne Kosten, weil Eintritte, Beginn, Dauer oder Kosten je Monat fehlen."))`;

function across(formula: string): CellsRow {
  return row(...wide(shown(formula, 'text', 'note'), 12));
}

/** The plan in three sentences. */
export const SAETZE: readonly CellsRow[] = [across(BUDGET), across(WOMEN), across(OPEN)];
