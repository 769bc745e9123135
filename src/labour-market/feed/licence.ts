/** Under what terms figures of a source may be passed on, for `index.json` and `datapackage.json`. */
export interface Licence {
  readonly source: string;
  readonly text: string;
  readonly url: string;
}

const DL_DE = 'Datenlizenz Deutschland – Namensnennung – Version 2.0 (dl-de/by-2-0)';
const DL_DE_URL = 'https://www.govdata.de/dl-de/by-2-0';

interface Terms {
  readonly text: (year: string) => string;
  readonly url: string;
}

/** The holders' own texts; those of the BA as in the imprint of its publications. */
const TERMS: ReadonlyMap<string, Terms> = new Map([
  [
    'Regionaldatenbank Deutschland',
    {
      text: (year) =>
        `© Statistische Ämter des Bundes und der Länder, Deutschland, ${year}, dl-de/by-2-0. ${DL_DE}`,
      url: DL_DE_URL,
    },
  ],
  [
    'GENESIS-Online',
    {
      text: (year) => `© Statistisches Bundesamt (Destatis), ${year}, dl-de/by-2-0. ${DL_DE}`,
      url: DL_DE_URL,
    },
  ],
  [
    'Statistik der Bundesagentur für Arbeit',
    {
      text: (year) =>
        `© Statistik der Bundesagentur für Arbeit, ${year}. Weitergabe mit Quellenangabe, Inhalt unverändert; gewerbliche Nutzung nur mit Genehmigung der Bundesagentur für Arbeit.`,
      url: 'https://statistik.arbeitsagentur.de/',
    },
  ],
]);

/** `retrieved`: the year stands in the copyright line. */
export function licenceOf(source: string, retrieved: string): Licence {
  const terms = TERMS.get(source);
  if (terms) return { source, text: terms.text(retrieved.slice(0, 4)), url: terms.url };
  return { source, text: `Quelle: ${source}. Bitte die Bedingungen der Quelle beachten.`, url: '' };
}
