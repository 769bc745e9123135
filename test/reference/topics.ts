/** The functions by what a controller does with them: the order of the reference. */
export const TOPICS: ReadonlyArray<{ readonly title: string; readonly ids: readonly string[] }> = [
  {
    title: 'Kennzahlen nach § 48a SGB II',
    ids: [
      'KENNZAHL',
      'INTEGRATIONSQUOTE',
      'JAHRESFORTSCHRITT',
      'LZBVERAENDERUNG',
      'VORJAHRESVERAENDERUNG',
      'QUOTENZERLEGUNG',
    ],
  },
  {
    title: 'Ziele',
    ids: ['ZIELWERT', 'SOLLVERLAUF', 'ZIELERREICHUNG', 'AMPEL', 'NOETIGEINTEGRATIONEN', 'LZBSPIELRAUM'],
  },
  { title: 'Prognosen', ids: ['JAHRESPROGNOSE', 'LZBPROGNOSE'] },
  {
    title: 'Budget',
    ids: [
      'KFA',
      'UMSCHICHTUNG',
      'UMSCHICHTUNGSQUOTE',
      'RESSOURCENTABELLE',
      'MITTELABFLUSS',
      'KOSTENJEMONAT',
      'EGLANTEIL',
    ],
  },
  {
    title: 'Förderung',
    ids: ['MASSNAHMEKOSTEN', 'LOHNKOSTENZUSCHUSS', 'EINSTIEGSGELD', 'MINDESTBETEILIGUNG'],
  },
  { title: 'Arbeitsmarkt', ids: ['ARBEITSMARKT'] },
  { title: 'Vor der Weitergabe', ids: ['RUNDUNG', 'GEHEIMHALTUNG'] },
];
