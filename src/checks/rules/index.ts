import type { Rule } from '../finding';
import { AGS_UNBEKANNT } from './ags-unbekannt';
import { AUSBILDUNGSSTELLEN_OKTOBER_FEBRUAR } from './ausbildungsstellen-oktober-februar';
import { BEZ_AUFGESTOCKT } from './bez-aufgestockt';
import { BUDGET_UEBERBUCHT } from './budget-ueberbucht';
import { DATENSTAND_VERALTET } from './datenstand-veraltet';
import { DATENSTAND_VORLAEUFIG } from './datenstand-vorlaeufig';
import { FBW_AB_2025 } from './fbw-ab-2025';
import { FEHLERWERTE } from './fehlerwerte';
import { FRAUENANTEIL } from './frauenanteil';
import { GEBUNDENE_ZAHL_UEBERSCHRIEBEN } from './gebundene-zahl-ueberschrieben';
import { K2_NENNER_VERSCHOBEN } from './k2-nenner-verschoben';
import { KFA_BASIS } from './kfa-basis';
import { KFA_SATZ_DES_JAHRES } from './kfa-satz-des-jahres';
import { KLEINE_FALLZAHLEN } from './kleine-fallzahlen';
import { KREIS_UND_LANDKREIS } from './kreis-und-landkreis';
import { LZB_ZIEL_VORZEICHEN } from './lzb-ziel-vorzeichen';
import { MITTELABFLUSS_VERLAUF } from './mittelabfluss-verlauf';
import { MITTELZUTEILUNG_BENANNT } from './mittelzuteilung-benannt';
import { MONAT_FEHLT } from './monat-fehlt';
import { NOCH_KEINE_ZAHLEN } from './noch-keine-zahlen';
import { PROGRAMMJAHR } from './programmjahr';
import { QUELLEN_GEMISCHT } from './quellen-gemischt';
import { QUOTE_IN_PROZENT_VERAENDERT } from './quote-in-prozent-veraendert';
import { SUMMANDEN_IM_TEXT } from './summanden-im-text';
import { SUMMEN_IN_CENT } from './summen-in-cent';
import { TEXT_GEGEN_TABELLE } from './text-gegen-tabelle';
import { TEXT_STATT_ZAHL } from './text-statt-zahl';
import { UMSCHICHTUNG_GROESSER_ALS_ZUTEILUNG } from './umschichtung-groesser-als-zuteilung';
import { UMSCHICHTUNG_SCHRITT } from './umschichtung-schritt';
import { VE_PLANUNGSHORIZONT } from './ve-planungshorizont';
import { ZEICHEN_ALS_ZAHL } from './zeichen-als-zahl';
import { ZIEL_ALS_PROZENTPUNKTE } from './ziel-als-prozentpunkte';

/** All rules, in the order of an AMIP: budget, texts, targets, labour market, measures, and what may be anywhere. */
export const RULES: readonly Rule[] = [
  SUMMEN_IN_CENT,
  KFA_SATZ_DES_JAHRES,
  KFA_BASIS,
  UMSCHICHTUNG_GROESSER_ALS_ZUTEILUNG,
  UMSCHICHTUNG_SCHRITT,
  BEZ_AUFGESTOCKT,
  BUDGET_UEBERBUCHT,
  MITTELABFLUSS_VERLAUF,
  TEXT_GEGEN_TABELLE,
  SUMMANDEN_IM_TEXT,
  MITTELZUTEILUNG_BENANNT,
  PROGRAMMJAHR,
  ZIEL_ALS_PROZENTPUNKTE,
  LZB_ZIEL_VORZEICHEN,
  K2_NENNER_VERSCHOBEN,
  QUOTE_IN_PROZENT_VERAENDERT,
  QUELLEN_GEMISCHT,
  DATENSTAND_VORLAEUFIG,
  DATENSTAND_VERALTET,
  MONAT_FEHLT,
  AUSBILDUNGSSTELLEN_OKTOBER_FEBRUAR,
  KREIS_UND_LANDKREIS,
  AGS_UNBEKANNT,
  ZEICHEN_ALS_ZAHL,
  GEBUNDENE_ZAHL_UEBERSCHRIEBEN,
  FBW_AB_2025,
  VE_PLANUNGSHORIZONT,
  FRAUENANTEIL,
  NOCH_KEINE_ZAHLEN,
  KLEINE_FALLZAHLEN,
  TEXT_STATT_ZAHL,
  FEHLERWERTE,
];
