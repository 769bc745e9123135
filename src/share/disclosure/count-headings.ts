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
  ...['teilnahmen?', 'neuzugänge'],
  ...['widerspr(?:uch|üche)', 'klagen', 'sanktion(?:en|iert\\p{L}*)', 'leistungsminderungen'],
  ...['aufstocke(?:r(?:innen)?|nden?)', 'ergänzer(?:innen)?', 'familien', 'mütter', 'väter'],
  ...['kunden', 'kundinnen', 'bewerber(?:innen)?', 'ausländer(?:innen)?'],
]);
/** Whatever the word begins with: Maßnahmeabbrüche, Arbeitsvermittlungen. */
const EVENT_ENDING = /(?:abbr(?:uch|üche|echer(?:innen)?)|vermittlungen)(?!\p{L})/iu;
/** Abbreviations of the Jobcenter: written otherwise they are other words. */
const SHORT = /(?<![\p{L}\p{N}])(?:TN|TNs|ELB|eLb|eLB|NEF|RLB|LB|LZB|LZL|LZA|BG|BGs|sbM)(?![\p{L}\p{N}])/u;
/** A number of what the title of the table says; with a noun of its own it may count rooms. */
const NUMBER = /^(?:anzahl|zahl|insgesamt)(?:\s+\d{4}|\s*\([^)]*\))?\s*$/iu;

/** Money, rates, averages, numbers that are names. */
const UNIT = new RegExp(
  `[%‰€ø]|${
    wholeWords([
      ...['euro', 'eur', 'teur', 'prozent(?:punkte?)?', 'nr', 'id', 'rang', 'dauer', 'schlüssel'],
      ...['durchschnitt(?:lich\\p{L}*)?', 'mittelwert', 'differenz'],
      ...['veränderung(?:en)?', 'abweichung(?:en)?', 'in (?:tagen|wochen|monaten|stunden)'],
      '(?:je|pro)(?!\\s+(?:tag|woche|monat|quartal|jahr)(?!\\p{L}))',
    ]).source
  }`,
  'iu',
);
/** Whatever the word begins with: Integrationsquote, BG-Nummer, Personalkosten. */
const UNIT_ENDING = /(?:quoten?|raten?|anteile?|index|nummern?|kosten|ausgaben|betrag|budget)(?!\p{L})/iu;
/** What begins like this counts things, whatever stands at the other side of the table. */
const THINGS =
  /^(?:(?:anzahl|zahl)(?: der)? )?(?:plätze|stellen|maßnahmen|kurse|projekte|träger|standorte|jahr|monate?|tage|wochen|stunden|seiten?|lfd)(?!\p{L})/iu;

export function headingKind(text: string): HeadingKind {
  if (UNIT.test(text) || UNIT_ENDING.test(text) || THINGS.test(text.trim())) return 'anderes';
  if (text.length > LONGEST) return undefined;
  return PERSONS.test(text) || EVENT_ENDING.test(text) || SHORT.test(text) || NUMBER.test(text.trim())
    ? 'fallzahl'
    : undefined;
}

function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?!\\p{L})`, 'iu');
}
