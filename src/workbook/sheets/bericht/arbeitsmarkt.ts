import type { CellsRow } from '../../sheet';
import { onNewPage, section } from '../cells';
import { germanMonth, germanShortPercent, germanWhole } from '../sentences';
import { COLUMNS, known, ownText, paragraph, SPACE } from './prose';

/** Sections 2.1 to 2.4: sentences about the Eckwerte of the sheet Arbeitsmarkt. */
export function arbeitsmarkt(): readonly CellsRow[] {
  return [
    section('2.1 Beschäftigung', COLUMNS),
    paragraph(3, EMPLOYMENT),
    ownText('textBeschaeftigung', 3),
    SPACE,
    section('2.2 Arbeitsmarkt / Ausbildungsmarkt', COLUMNS),
    paragraph(4, VACANCIES, VACANCY_TIME, HELPERS, TRAINING),
    ownText('textArbeitsmarkt', 6),
    SPACE,
    section('2.3 Entwicklung der Arbeitslosigkeit', COLUMNS),
    paragraph(2, UNEMPLOYMENT, SEEKERS),
    ownText('textArbeitslosigkeit', 5),
    SPACE,
    onNewPage(section('2.4 Erwerbsfähige Leistungsberechtigte', COLUMNS)),
    paragraph(2, BENEFICIARIES),
    ownText('textElb', 4),
    SPACE,
  ];
}

/** `Im Dezember 2020`. */
function inMonth(name: string): string {
  return `"Im "&${germanMonth(`${name}_Monat`)}`;
}

function needs(name: string): readonly string[] {
  return [name, `${name}_Monat`];
}

/** `, 6,1 % mehr als im Vorjahresmonat`, the words of the source where it prints no number, or nothing. */
function againstPriorYear(name: string): string {
  const change = `${name}_Veraenderung`;
  const words = `IF(${change}>0," mehr als im Vorjahresmonat"," weniger als im Vorjahresmonat")`;
  const number = `IF(${change}=0,", so viele wie im Vorjahresmonat",", "&${germanShortPercent(`ABS(${change})`)}&${words})`;
  return `IF(COUNT(${change})=1,${number},IF(${name}_Bemerkung="",""," ("&${name}_Bemerkung&")"))`;
}

const HIGHEST = 'AMIP_SvB_Hoechststand';
const NEWEST = 'AMIP_SvB_Aktuell';
const EMPLOYED = `${inMonth(NEWEST)}&" waren "&${germanWhole(NEWEST)}&" Personen sozialversicherungspflichtig beschäftigt."`;
const SINCE_HIGHEST =
  `"Die sozialversicherungspflichtige Beschäftigung ist seit dem Höchststand im "&${germanMonth(`${HIGHEST}_Monat`)}` +
  `&" mit "&${germanWhole(HIGHEST)}&" Arbeitnehmerinnen und Arbeitnehmern rückläufig; im "` +
  `&${germanMonth(`${NEWEST}_Monat`)}&" lag die Anzahl bei "&${germanWhole(NEWEST)}&"."`;
const EMPLOYMENT = known(
  needs(NEWEST),
  `IF(COUNT(${needs(HIGHEST).join(',')})=2,IF(${NEWEST}<${HIGHEST},${SINCE_HIGHEST},${EMPLOYED}),${EMPLOYED})`,
  'Die Zahl der sozialversicherungspflichtig Beschäftigten liegt noch nicht vor.',
);

const VACANCIES = known(
  needs('AMIP_Stellen'),
  `${inMonth('AMIP_Stellen')}&" wurden "&${germanWhole('AMIP_Stellen')}&" gemeldete Stellen ausgewiesen"&${againstPriorYear('AMIP_Stellen')}&"."`,
  'Die Zahl der gemeldeten Stellen liegt noch nicht vor.',
);

const VACANCY_TIME = known(
  ['AMIP_Vakanzzeit'],
  `"Die Vakanzzeit der Stellenbesetzung beträgt "&${germanWhole('AMIP_Vakanzzeit')}&" Tage."`,
  'Die Vakanzzeit liegt noch nicht vor.',
);

const HELPERS = inWords(
  'AMIP_Helferanteil',
  `"Der Anteil der Helferstellen liegt bei "&${germanShortPercent('AMIP_Helferanteil')}&"."`,
  'Anteil der Helferstellen',
);

const TRAINING_CHANGE = 'AMIP_Ausbildungsstellen_Veraenderung';
const TRAINING = known(
  needs('AMIP_Ausbildungsstellen'),
  `"Auf dem Ausbildungsmarkt lag im "&${germanMonth('AMIP_Ausbildungsstellen_Monat')}&" die Anzahl der gemeldeten Ausbildungsstellen "` +
    `&IF(COUNT(${TRAINING_CHANGE})=0,"bei "&${germanWhole('AMIP_Ausbildungsstellen')}&".",` +
    `"mit "&${germanWhole('AMIP_Ausbildungsstellen')}&" Stellen "&${aboveOrBelow(TRAINING_CHANGE, 'dem Vorjahresniveau')}&".")`,
  'Die Zahl der gemeldeten Ausbildungsstellen liegt noch nicht vor.',
);

const UNEMPLOYED = 'AMIP_Arbeitslose';
/** A source may print the change alone. */
const UNEMPLOYMENT =
  `IF(COUNT(${needs(UNEMPLOYED).join(',')})=2,${inMonth(UNEMPLOYED)}&" waren "&${germanWhole(UNEMPLOYED)}&" Personen arbeitslos"&${againstPriorYear(UNEMPLOYED)}&".",` +
  `IF(COUNT(${UNEMPLOYED}_Monat,${UNEMPLOYED}_Veraenderung)=2,${inMonth(UNEMPLOYED)}&" lag die Arbeitslosigkeit "&${aboveOrBelow(`${UNEMPLOYED}_Veraenderung`, 'dem Vorjahreswert')}&".",` +
  `"Die Zahl der Arbeitslosen liegt noch nicht vor."))`;

const SEEKERS = inWords(
  'AMIP_Arbeitsuchende',
  `${inMonth('AMIP_Arbeitsuchende')}&" waren "&${germanWhole('AMIP_Arbeitsuchende')}&" Personen arbeitsuchend"&${againstPriorYear('AMIP_Arbeitsuchende')}&"."`,
  'Arbeitsuchende',
);

const BENEFICIARIES = known(
  needs('AMIP_ELB'),
  `${inMonth('AMIP_ELB')}&" gab es "&${germanWhole('AMIP_ELB')}&" erwerbsfähige Leistungsberechtigte (ELB)"&${againstPriorYear('AMIP_ELB')}&"."`,
  'Die Zahl der erwerbsfähigen Leistungsberechtigten liegt noch nicht vor.',
);

/** `um 37 % unter dem Vorjahresniveau`. */
function aboveOrBelow(change: string, what: string): string {
  return `IF(${change}=0,"auf ${what}","um "&${germanShortPercent(`ABS(${change})`)}&IF(${change}>0," über "," unter ")&"${what}")`;
}

/** A source may say in words what it does not print as a number: „unter 20 %“. */
function inWords(name: string, sentence: string, label: string): string {
  const words = `IF(${name}_Bemerkung="","${label}: liegt noch nicht vor.","${label}: "&${name}_Bemerkung&".")`;
  return `IF(COUNT(${name})=1,${sentence},${words})`;
}
