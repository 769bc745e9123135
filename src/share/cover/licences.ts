const LICENCES: readonly (readonly [publisher: RegExp, licence: string])[] = [
  [
    /Bundesagentur|(?:^|\P{L})BA(?!\p{L})/u,
    'Nutzung mit Quellenangabe; eigene Berechnungen sind zu kennzeichnen; gewerbliche Nutzung nur mit Genehmigung der Bundesagentur für Arbeit',
  ],
  [
    /Statistisches Bundesamt|Statistische Ämter|Destatis|GENESIS|Regionaldatenbank|Regionalatlas|dl-de|INKAR|BBSR/iu,
    'Datenlizenz Deutschland – Namensnennung – Version 2.0 (www.govdata.de/dl-de/by-2-0)',
  ],
];
const UNKNOWN = 'Nutzungsbedingungen beim Herausgeber';

/** What the publisher of a source asks of those who use it. */
export function licenceOf(source: string): string {
  return LICENCES.find(([publisher]) => publisher.test(source))?.[1] ?? UNKNOWN;
}
