import type { RemovedKind } from '../types';
import { coverMessages as messages, removedText } from './messages';

/** Sentences as a German reader wants them, written by hand: of none, of one, of two. */
test.each([
  [
    'more sources',
    messages.moreSources,
    ['und 0 weitere Quellen', 'und 1 weitere Quelle', 'und 2 weitere Quellen'],
  ],
  [
    'calculations, all by the add-in',
    (cells: number) => messages.ownOn(cells, cells, 'A1'),
    [
      'Eigene Berechnung: 0 Zellen (A1)',
      'Eigene Berechnung: 1 Zelle, mit AMIP-Funktionen (A1)',
      'Eigene Berechnung: 2 Zellen, mit AMIP-Funktionen (A1)',
    ],
  ],
  [
    'calculations among three, by the add-in',
    (amip: number) => messages.ownOn(3, amip, 'A1'),
    [
      'Eigene Berechnung: 3 Zellen (A1)',
      'Eigene Berechnung: 3 Zellen, davon 1 mit AMIP-Funktionen (A1)',
      'Eigene Berechnung: 3 Zellen, davon 2 mit AMIP-Funktionen (A1)',
    ],
  ],
  [
    'dependent cells',
    (cells: number) => messages.replacedOn(cells, 'abhaengig', 'A1'),
    [
      '0 Zellen, die von etwas abhängen, das die Kopie nicht zeigt (A1)',
      '1 Zelle, die von etwas abhängt, das die Kopie nicht zeigt (A1)',
      '2 Zellen, die von etwas abhängen, das die Kopie nicht zeigt (A1)',
    ],
  ],
  [
    'cells that could change',
    (cells: number) => messages.replacedOn(cells, 'veraenderlich', 'A1'),
    [
      '0 Zellen, deren Formeln in der Kopie etwas anderes ergeben könnten (A1)',
      '1 Zelle, deren Formel in der Kopie etwas anderes ergeben könnte (A1)',
      '2 Zellen, deren Formeln in der Kopie etwas anderes ergeben könnten (A1)',
    ],
  ],
  [
    'linked cells',
    (cells: number) => messages.replacedOn(cells, 'verknuepfung', 'A1'),
    [
      '0 Zellen, mit Verweisen auf andere Arbeitsmappen, Dateien oder Server (A1)',
      '1 Zelle, mit einem Verweis auf eine andere Arbeitsmappe, eine Datei oder einen Server (A1)',
      '2 Zellen, mit Verweisen auf andere Arbeitsmappen, Dateien oder Server (A1)',
    ],
  ],
  [
    'values only',
    (cells: number) => messages.valuesOnly(cells, false),
    [
      'Für diesen Empfänger gibt es nur Werte: 0 Zellen ohne Formel.',
      'Für diesen Empfänger gibt es nur Werte: 1 Zelle ohne Formel.',
      'Für diesen Empfänger gibt es nur Werte: 2 Zellen ohne Formel.',
    ],
  ],
  [
    'values only, after others',
    (cells: number) => messages.valuesOnly(cells, true),
    [
      'Für diesen Empfänger gibt es nur Werte: 0 weitere Zellen ohne Formel.',
      'Für diesen Empfänger gibt es nur Werte: 1 weitere Zelle ohne Formel.',
      'Für diesen Empfänger gibt es nur Werte: 2 weitere Zellen ohne Formel.',
    ],
  ],
  [
    'hidden numbers',
    (cells: number) => messages.suppressedOn(cells, 'A1'),
    ['0 Zellen (A1)', '1 Zelle (A1)', '2 Zellen (A1)'],
  ],
])('%s', (_, sentence, expected) => {
  expect([0, 1, 2].map(sentence)).toEqual(expected);
});

const REMOVED: readonly (readonly [RemovedKind, string, string])[] = [
  ['kommentare', 'Kommentar oder Notiz', 'Kommentare und Notizen'],
  ['filter', 'Kriterium eines Filters oder einer Sortierung', 'Kriterien von Filtern und Sortierungen'],
  ['link', 'Link', 'Links'],
  ['zellen', 'Zelle, die in der Arbeitsmappe niemand sieht', 'Zellen, die in der Arbeitsmappe niemand sieht'],
  ['szenarien', 'Szenario', 'Szenarien'],
];

test.each(REMOVED)('%s', (kind, one, many) => {
  expect([0, 1, 2].map((number) => removedText(kind, number))).toEqual([
    `0 ${many}`,
    `1 ${one}`,
    `2 ${many}`,
  ]);
});
