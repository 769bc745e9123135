import type { Figure, Publisher } from './figure';

/** What the offices for statistics of Bund and Länder mean by a sign. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['-', 'nichts vorhanden; auch: Gebiet aufgelöst oder Werte noch nicht geladen'],
  ['.', 'Zahlenwert unbekannt oder geheim zu halten'],
  ['...', 'Angabe fällt später an'],
  ['/', 'keine Angabe, da der Zahlenwert nicht sicher genug ist'],
  ['x', 'Nachweis ist nicht sinnvoll'],
]);

const SIGNS: Readonly<Record<Publisher, ReadonlyMap<string, string>>> = {
  'Regionaldatenbank Deutschland': OFFICES,
  'GENESIS-Online': OFFICES,
  'Statistik der Bundesagentur für Arbeit': new Map([
    ['-', 'kein Wert vorhanden; bei Veränderungen von Quoten: wird nicht gebildet'],
    ['*', 'aus Gründen der statistischen Geheimhaltung nicht ausgewiesen'],
    ['x', 'Nachweis ist nicht möglich oder nicht sinnvoll'],
    ['X', 'Nachweis ist nicht möglich oder nicht sinnvoll'],
  ]),
};

interface SignMeaning {
  readonly publisher: Publisher;
  readonly sign: string;
  readonly meaning: string;
}

/** What a publisher means by a sign; null where it is not known. None of them is the number 0. */
export function signMeaning(publisher: Publisher, sign: string): string | null {
  return SIGNS[publisher].get(sign) ?? null;
}

/** All signs that may stand in place of a figure, by the publishers of its tables. */
export function signsOf(figure: Figure): readonly SignMeaning[] {
  const publishers = [...new Set(figure.tables.map(({ publisher }) => publisher))];
  return publishers.flatMap((publisher) =>
    [...SIGNS[publisher]].map(([sign, meaning]) => ({ publisher, sign, meaning })),
  );
}
