/** What a heading or a label says of the numbers beside it: counts of persons, something else, or nothing. */
export type HeadingKind = 'fallzahl' | 'anderes' | undefined;

const LONGEST = 60;

/** Persons, and what happens to them, as whole words. */
const PERSONS = wholeWords([
  ...[
    'personen',
    'teilnehm\\p{L}*',
    'frauen',
    'männer',
    'weiblich',
    'männlich',
    'divers',
    'kinder',
    'jugendliche',
  ],
  ...[
    'fälle',
    'fallzahl(?:en)?',
    'förderfälle',
    '(?:ge|unge)förderten?',
    'förderungen',
    'bedarfsgemeinschaften?',
  ],
  ...['bestand', 'bestände', 'zugang', 'zugänge', 'abgang', 'abgänge', 'eintritte', 'austritte', 'übergänge'],
  ...['(?:langzeit)?arbeitslosen?', '(?:langzeit)?leistungsbeziehenden?', 'leistungsberechtigten?'],
  ...['integrationen', 'alleinerziehenden?', 'schwerbehinderten?', 'geflüchteten?', 'beschäftigten?'],
  ...['kunden', 'kundinnen', 'bewerber(?:innen)?', 'ausländer(?:innen)?'],
]);
/** Abbreviations of the Jobcenter: written otherwise they are other words. */
const SHORT = /(?<![\p{L}\p{N}])(?:TN|TNs|ELB|eLb|eLB|NEF|RLB|LB|LZB|LZL|LZA|BG|BGs|sbM)(?![\p{L}\p{N}])/u;
/** A number of what the title of the table says; with a noun of its own it may count rooms. */
const NUMBER = /^(?:anzahl|zahl|insgesamt)(?:\s+\d{4}|\s*\([^)]*\))?\s*$/iu;

/** Money, rates, averages, numbers that are names. */
const UNIT = new RegExp(
  `[%‰€ø]|${
    wholeWords([
      ...['euro', 'eur', 'teur', 'prozent(?:punkte?)?', '\\p{L}*quoten?', '\\p{L}*raten?', '\\p{L}*anteile?'],
      ...[
        '\\p{L}*index',
        'nr',
        '\\p{L}*nummern?',
        'id',
        'rang',
        'durchschnitt(?:lich\\p{L}*)?',
        'mittelwert',
      ],
      ...['\\p{L}*kosten', '\\p{L}*ausgaben', '\\p{L}*betrag', '\\p{L}*budget', 'dauer', 'schlüssel'],
      ...['veränderung(?:en)?', 'abweichung(?:en)?', 'differenz', 'in (?:tagen|wochen|monaten|stunden)'],
      '(?:je|pro)(?!\\s+(?:tag|woche|monat|quartal|jahr)(?!\\p{L}))',
    ]).source
  }`,
  'iu',
);
/** What begins like this counts things, whatever stands at the other side of the table. */
const THINGS =
  /^(?:(?:anzahl|zahl)(?: der)? )?(?:plätze|stellen|maßnahmen|kurse|projekte|träger|standorte|jahr|monate?|tage|wochen|stunden|seiten?|lfd)(?!\p{L})/iu;

export function headingKind(text: string): HeadingKind {
  if (UNIT.test(text) || THINGS.test(text.trim())) return 'anderes';
  if (text.length > LONGEST) return undefined;
  return PERSONS.test(text) || SHORT.test(text) || NUMBER.test(text.trim()) ? 'fallzahl' : undefined;
}

function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?!\\p{L})`, 'iu');
}
