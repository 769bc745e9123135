import { monthOf } from '../months/month';
import type { Finanzierung, Instrument, Kostentraeger } from './instrument';

export type { Instrument, Kostentraeger } from './instrument';

/** The first year a workbook can be for. */
const SEIT_SGB2 = monthOf(2005, 1);
const BEGINN_OFFEN = 'Der Beginn ist nicht belegt; angenommen ist das Inkrafttreten des SGB II.';
const EGL_TITEL = '§ 46 Abs. 1 SGB II: Eingliederungsleistungen, Kapitel 1101 Titel 685 11';
const HAUSHALTSFINANZIERUNG = 'Haushaltsfinanzierungsgesetz 2024 (BGBl. 2023 I Nr. 412)';
const BUERGERGELD = 'Bürgergeld-Gesetz vom 16. Dezember 2022 (BGBl. I S. 2328), in Kraft seit 1. Juli 2023';

const EGL_SEIT_JEHER: Finanzierung = {
  gueltigAb: SEIT_SGB2,
  traeger: 'EGL',
  quelle: EGL_TITEL,
  annahme: BEGINN_OFFEN,
};

const AGENTUR_SEIT_2025: Finanzierung = {
  gueltigAb: monthOf(2025, 1),
  traeger: 'Agentur',
  quelle: HAUSHALTSFINANZIERUNG,
  annahme:
    'Was vorher begann, führt das Jobcenter nach § 66a SGB II zu Ende; dass es den EGL-Titel belastet, ist angenommen.',
};

function eglSeit(year: number, month: number, quelle: string): Finanzierung {
  return { gueltigAb: monthOf(year, month), traeger: 'EGL', quelle };
}

/** The payers, and whether what they pay counts against the title for Eingliederungsleistungen. */
export const KOSTENTRAEGER: readonly { readonly key: Kostentraeger; readonly belastetEgl: boolean }[] = [
  { key: 'EGL', belastetEgl: true },
  { key: 'BEZ', belastetEgl: false },
  { key: 'Agentur', belastetEgl: false },
  { key: 'Kommune', belastetEgl: false },
  { key: 'ESF', belastetEgl: false },
];

/** What a Jobcenter can plan, with who pays since when. A new rule is a new row of `finanzierung`. */
export const INSTRUMENTE: readonly Instrument[] = [
  {
    key: 'Vermittlungsbudget',
    name: 'Vermittlungsbudget',
    recht: '§ 44 SGB III',
    finanzierung: [EGL_SEIT_JEHER],
    planung: 'Darf andere Leistungen nicht aufstocken, ersetzen oder umgehen (§ 16 Abs. 2 SGB II).',
  },
  {
    key: 'MAT Vergabe',
    name: 'Maßnahme beim Träger, vergeben',
    recht: '§ 45 Abs. 3 SGB III',
    finanzierung: [EGL_SEIT_JEHER],
    planung: 'Berufliche Kenntnisse vermitteln: höchstens acht Wochen (§ 45 Abs. 2 SGB III).',
  },
  {
    key: 'MAT AVGS',
    name: 'Maßnahme beim Träger, Gutschein',
    recht: '§ 45 Abs. 4 SGB III',
    finanzierung: [EGL_SEIT_JEHER],
    planung: 'Berufliche Kenntnisse vermitteln: höchstens acht Wochen (§ 45 Abs. 2 SGB III).',
  },
  {
    key: 'MAG',
    name: 'Maßnahme beim Arbeitgeber',
    recht: '§ 45 SGB III',
    finanzierung: [EGL_SEIT_JEHER],
    planung:
      'Höchstens sechs Wochen, für Langzeitarbeitslose und bei schwerwiegenden Hemmnissen zwölf (§ 45 Abs. 2 und 8 SGB III).',
  },
  {
    key: 'MPAV',
    name: 'Private Vermittlung, Gutschein',
    recht: '§ 45 Abs. 4 SGB III',
    finanzierung: [EGL_SEIT_JEHER],
    planung:
      '2.500 €, für Langzeitarbeitslose und Menschen mit Behinderungen bis 3.000 €: 1.250 € nach sechs Wochen, der Rest nach sechs Monaten (§ 45 Abs. 6 SGB III).',
  },
  {
    key: 'FbW',
    name: 'Berufliche Weiterbildung',
    recht: '§§ 81 ff. SGB III',
    finanzierung: [EGL_SEIT_JEHER, AGENTUR_SEIT_2025],
  },
  {
    key: 'Reha',
    name: 'Teilhabe am Arbeitsleben',
    recht: '§§ 112 ff. SGB III',
    finanzierung: [EGL_SEIT_JEHER, AGENTUR_SEIT_2025],
  },
  {
    key: 'EGZ',
    name: 'Eingliederungszuschuss',
    recht: '§§ 88 bis 92 SGB III',
    finanzierung: [EGL_SEIT_JEHER],
    planung:
      'In der Regel bis 50 % für 12 Monate; bei Behinderung bis 70 % für 24, mit Minderung nach 12 Monaten (§§ 89, 90 SGB III).',
  },
  {
    key: 'ESG',
    name: 'Einstiegsgeld',
    recht: '§ 16b SGB II',
    finanzierung: [EGL_SEIT_JEHER],
    hoechstdauer: 24,
    planung: 'Höhe nach der ESGV; zusammen höchstens der Regelbedarf der Stufe 1.',
  },
  {
    key: '§ 16c',
    name: 'Eingliederung von Selbständigen',
    recht: '§ 16c SGB II',
    finanzierung: [EGL_SEIT_JEHER],
    planung: 'Zuschüsse für Sachgüter bis 5.000 € (§ 16c Abs. 1 SGB II).',
  },
  {
    key: 'AGH',
    name: 'Arbeitsgelegenheit',
    recht: '§ 16d SGB II',
    finanzierung: [EGL_SEIT_JEHER],
    hoechstdauer: 36,
    planung: '24 Monate in fünf Jahren, danach bis zu zwölf weitere (§ 16d Abs. 6 SGB II).',
  },
  {
    key: '§ 16e',
    name: 'Eingliederung von Langzeitarbeitslosen',
    recht: '§ 16e SGB II',
    finanzierung: [eglSeit(2019, 1, `${EGL_TITEL}; die Fassung gilt seit 1. Januar 2019`)],
    hoechstdauer: 24,
    planung: 'Zuschuss 75 %, im zweiten Jahr 50 % (§ 16e Abs. 2 SGB II).',
  },
  {
    key: 'BEZ',
    name: 'Beschäftigungszuschuss',
    recht: '§ 16e SGB II, alte Fassung',
    finanzierung: [
      {
        gueltigAb: SEIT_SGB2,
        traeger: 'BEZ',
        quelle: '§ 1 Abs. 2 EinglMV 2022: gesondert verteilt, das Jobcenter darf nicht verstärken',
        annahme: BEGINN_OFFEN,
      },
      {
        gueltigAb: monthOf(2012, 4),
        traeger: null,
        quelle: '§ 1 Abs. 2 EinglMV 2022: nur noch Ausfinanzierung',
        annahme: 'Dass seit April 2012 kein Fall mehr beginnt, ist nicht belegt.',
      },
    ],
  },
  {
    key: '§ 16f',
    name: 'Freie Förderung',
    recht: '§ 16f SGB II',
    finanzierung: [EGL_SEIT_JEHER],
    planung: 'Projekte auch als Zuwendung (§ 16f Abs. 2 SGB II, §§ 23, 44 BHO).',
  },
  {
    key: '§ 16h',
    name: 'Schwer zu erreichende junge Menschen',
    recht: '§ 16h SGB II',
    finanzierung: [eglSeit(2016, 8, '9. SGB-II-Änderungsgesetz vom 26. Juli 2016 (BGBl. I S. 1824)')],
    planung: 'Bis zum 25. Geburtstag.',
  },
  {
    key: '§ 16i',
    name: 'Teilhabe am Arbeitsmarkt',
    recht: '§ 16i SGB II',
    finanzierung: [eglSeit(2019, 1, `${EGL_TITEL}; § 16i gilt seit 1. Januar 2019`)],
    hoechstdauer: 60,
    planung:
      'Zuschuss 100, 100, 90, 80, 70 % (§ 16i Abs. 2 SGB II). Was der Passiv-Aktiv-Transfer (PAT) trägt, zahlt der Alg-II-Titel: planen Sie hier nur den Rest.',
  },
  {
    key: '§ 16j',
    name: 'Bürgergeldbonus',
    recht: '§ 16j SGB II',
    finanzierung: [
      eglSeit(2023, 7, BUERGERGELD),
      {
        gueltigAb: monthOf(2024, 4),
        traeger: null,
        quelle:
          'Zweites Haushaltsfinanzierungsgesetz 2024 (BGBl. 2024 I Nr. 107): aufgehoben zum 28. März 2024',
      },
    ],
    planung: '75 € je Monat der Teilnahme (§ 16j SGB II).',
  },
  {
    key: '§ 16k',
    name: 'Ganzheitliche Betreuung',
    recht: '§ 16k SGB II',
    finanzierung: [eglSeit(2023, 7, BUERGERGELD)],
  },
  {
    key: '§ 16a',
    name: 'Kommunale Leistungen',
    recht: '§ 16a SGB II',
    finanzierung: [
      {
        gueltigAb: SEIT_SGB2,
        traeger: 'Kommune',
        quelle: '§ 6 Abs. 1 Satz 1 Nr. 2 SGB II',
        annahme: BEGINN_OFFEN,
      },
    ],
    planung: 'Kinderbetreuung, Schuldner- und Suchtberatung, psychosoziale Betreuung.',
  },
  {
    key: 'ESF',
    name: 'Europäischer Sozialfonds',
    recht: 'Richtlinie des Programms',
    finanzierung: [
      {
        gueltigAb: SEIT_SGB2,
        traeger: 'ESF',
        quelle: 'Förderbescheid des Projekts',
        annahme:
          'Dass nichts davon den EGL-Titel belastet, ist angenommen; eine Kofinanzierung ist eine eigene Zeile.',
      },
    ],
  },
];
