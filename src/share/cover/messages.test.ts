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
    'formulas of a sheet',
    (cells: number) => messages.replacedOn(cells, 'A1'),
    [
      '0 Formeln sind jetzt Werte (A1)',
      '1 Formel ist jetzt ein Wert (A1)',
      '2 Formeln sind jetzt Werte (A1)',
    ],
  ],
  [
    'formulas in all, for one reason',
    (cells: number) => messages.replacedInAll(cells, new Map([['abhaengig', cells]])),
    [
      '0 Formeln sind jetzt Werte. Grund: abhängig von etwas, das die Kopie nicht zeigt.',
      '1 Formel ist jetzt ein Wert. Grund: abhängig von etwas, das die Kopie nicht zeigt.',
      '2 Formeln sind jetzt Werte. Grund: abhängig von etwas, das die Kopie nicht zeigt.',
    ],
  ],
  [
    'formulas in all, for two reasons',
    (cells: number) =>
      messages.replacedInAll(
        cells + 1000,
        new Map([
          ['werte', 1000],
          ['amip', cells],
        ]),
      ),
    [
      '1.000 Formeln sind jetzt Werte. Gründe: für diesen Empfänger gibt es nur Werte (1.000); Funktionen des AMIP-Controllings (0).',
      '1.001 Formeln sind jetzt Werte. Gründe: für diesen Empfänger gibt es nur Werte (1.000); Funktionen des AMIP-Controllings (1).',
      '1.002 Formeln sind jetzt Werte. Gründe: für diesen Empfänger gibt es nur Werte (1.000); Funktionen des AMIP-Controllings (2).',
    ],
  ],
  [
    'sheets that are too many',
    (sheets: number) => messages.moreSheets(sheets, sheets),
    [
      'und 0 weitere Blätter mit 0 Zellen',
      'und 1 weiteres Blatt mit 1 Zelle',
      'und 2 weitere Blätter mit 2 Zellen',
    ],
  ],
  [
    'tables that are too many',
    messages.moreTables,
    ['und 0 weitere Tabellen', 'und 1 weitere Tabelle', 'und 2 weitere Tabellen'],
  ],
  [
    'lines that are too many',
    messages.moreLines,
    ['und 0 weitere Angaben', 'und 1 weitere Angabe', 'und 2 weitere Angaben'],
  ],
  [
    'cells that show *',
    messages.suppressedInAll,
    [
      '0 Zellen zeigen * statt ihres Werts.',
      '1 Zelle zeigt * statt ihres Werts.',
      '2 Zellen zeigen * statt ihres Werts.',
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
