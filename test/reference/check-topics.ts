/** The checks by what they look at, in the order of an AMIP: the order of the reference. */
export const CHECK_TOPICS: ReadonlyArray<{ readonly title: string; readonly ids: readonly string[] }> = [
  {
    title: 'Haushalt',
    ids: [
      'summen-in-cent',
      'kfa-satz-des-jahres',
      'kfa-basis',
      'umschichtung-groesser-als-zuteilung',
      'umschichtung-schritt',
      'bez-aufgestockt',
      'budget-ueberbucht',
      'mittelabfluss-verlauf',
    ],
  },
  {
    title: 'Texte',
    ids: ['text-gegen-tabelle', 'summanden-im-text', 'mittelzuteilung-benannt', 'programmjahr'],
  },
  { title: 'Ziele', ids: ['ziel-als-prozentpunkte', 'lzb-ziel-vorzeichen', 'k2-nenner-verschoben'] },
  {
    title: 'Arbeitsmarkt und Quellen',
    ids: [
      'quote-in-prozent-veraendert',
      'quellen-gemischt',
      'datenstand-vorlaeufig',
      'datenstand-veraltet',
      'monat-fehlt',
      'ausbildungsstellen-oktober-februar',
      'kreis-und-landkreis',
      'ags-unbekannt',
      'zeichen-als-zahl',
      'gebundene-zahl-ueberschrieben',
    ],
  },
  { title: 'Maßnahmen', ids: ['fbw-ab-2025', 've-planungshorizont', 'frauenanteil'] },
  { title: 'Überall', ids: ['noch-keine-zahlen', 'kleine-fallzahlen', 'text-statt-zahl', 'fehlerwerte'] },
];
