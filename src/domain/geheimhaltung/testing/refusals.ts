import type { GeheimhaltungOptions } from '../geheimhaltung';

/** What is refused, and in which words. */
export interface Refusal {
  readonly name: string;
  readonly bereich: readonly (readonly unknown[])[];
  readonly options?: GeheimhaltungOptions;
  readonly says: string;
}

const STATE_IT = 'Gibt es hier keine Summen, bitte bei summen „keine“ angeben.';
const WHERE = 'Ist es keine Summe, bitte bei summen angeben, wo Summen stehen, sonst „keine“.';

export const REFUSALS: readonly Refusal[] = [
  {
    name: 'a negative count',
    bereich: [
      ['a', 5],
      ['b', -2],
    ],
    says: 'bereich, Zeile 2, Spalte 2: „-2“ ist keine Fallzahl. Fallzahlen sind ganze Zahlen ab 0; für Beträge, Quoten oder Mittelwerte bitte die Fallzahlen eigens angeben.',
  },
  {
    name: 'a fraction',
    bereich: [[5, 2.5]],
    says: 'bereich, Zeile 1, Spalte 2: „2,5“ ist keine Fallzahl. Fallzahlen sind ganze Zahlen ab 0; für Beträge, Quoten oder Mittelwerte bitte die Fallzahlen eigens angeben.',
  },
  {
    name: 'a count too large to add exactly',
    bereich: [[1e13]],
    says: 'bereich, Zeile 1, Spalte 1: Die Fallzahl ist zu groß (höchstens 12 Ziffern).',
  },
  {
    name: 'no number at all',
    bereich: [
      ['a', ''],
      [null, '*'],
    ],
    says: 'bereich: Hier steht keine Zahl. Bitte eine Tabelle mit Fallzahlen angeben.',
  },
  {
    name: 'a minimum that is none',
    bereich: [[1]],
    options: { mindestfallzahl: 2.5 },
    says: 'mindestfallzahl: 2,5 ist keine ganze Zahl ab 2. Üblich ist 3, bei kleinräumigen Angaben 10.',
  },
  {
    name: 'a declared sum that does not add up',
    bereich: [
      ['', 'F', 'M'],
      ['a', 1, 4],
      ['b', 7, 5],
      ['Summe', 8, 10],
    ],
    options: { summen: 'zeile' },
    says: `bereich, Spalte 3: Die Fallzahlen ergeben 9, in der Summenzeile (Zeile 4) steht 10. Bitte berichtigen. ${STATE_IT}`,
  },
  {
    name: 'a declared sum of totals that does not add up',
    bereich: [
      [4, 5, 9],
      [3, 3, 6],
      [7, 8, 16],
    ],
    options: { summen: 'beide' },
    says: `bereich, Spalte 3: Die Fallzahlen ergeben 15, in der Summenzeile (Zeile 3) steht 16. Bitte berichtigen. ${STATE_IT}`,
  },
  {
    name: 'a declared sum column that does not add up',
    bereich: [
      [4, 5, 9],
      [3, 3, 7],
    ],
    options: { summen: 'spalte' },
    says: `bereich, Zeile 2: Die Fallzahlen ergeben 6, in der Summenspalte (Spalte 3) steht 7. Bitte berichtigen. ${STATE_IT}`,
  },
  {
    name: 'a declared sum of nothing',
    bereich: [[4, 5, 9]],
    options: { summen: 'zeile' },
    says: 'bereich: Die einzige Zeile kann keine Summenzeile sein. Bitte summen ändern oder den Bereich erweitern.',
  },
  {
    name: 'a star among counts with sums',
    bereich: [['*', 7, 12, 20]],
    options: { summen: 'spalte' },
    says: `bereich, Zeile 1, Spalte 1: Hier fehlt eine Fallzahl („*“), so dass sich die Summen nicht prüfen lassen. Bitte die Zahl eintragen, auch wenn sie 0 ist. ${STATE_IT}`,
  },
  {
    name: 'what it has hidden itself',
    bereich: [
      ['*', '*', 12, 20],
      ['*', '*', 13, 22],
      [8, 9, 25, 42],
    ],
    says: `bereich, Zeile 1, Spalte 1: Hier fehlt eine Fallzahl („*“), so dass sich die Summen nicht prüfen lassen. Bitte die Zahl eintragen, auch wenn sie 0 ist. ${STATE_IT}`,
  },
  {
    name: 'a row of signs in a table with sums',
    bereich: [
      [12, 8, 20],
      ['.', '.', '.'],
      [25, 17, 42],
    ],
    says: `bereich, Zeile 2, Spalte 1: Hier fehlt eine Fallzahl („.“), so dass sich die Summen nicht prüfen lassen. Bitte die Zahl eintragen, auch wenn sie 0 ist. ${STATE_IT}`,
  },
  {
    name: 'a star where sums may be',
    bereich: [['*', 7, 12, 20]],
    says: `bereich, Zeile 1, Spalte 1: Hier fehlt eine Fallzahl („*“), so dass sich die Summen nicht prüfen lassen. Bitte die Zahl eintragen, auch wenn sie 0 ist. ${STATE_IT}`,
  },
  {
    name: 'a blank grand total',
    bereich: [
      [4, 5, 9],
      [3, 3, 6],
      [7, 8, ''],
    ],
    says: `bereich, Zeile 3, Spalte 3: Hier fehlt eine Fallzahl (leere Zelle), so dass sich die Summen nicht prüfen lassen. Bitte die Zahl eintragen, auch wenn sie 0 ist. ${STATE_IT}`,
  },
  {
    name: 'a row that is called a sum and is none',
    bereich: [
      ['a', 1, 4],
      ['b', 7, 5],
      ['Insgesamt', 9, 10],
    ],
    says: `bereich, Spalte 2: Die Fallzahlen ergeben 8, in der Summenzeile (Zeile 3) steht 9. Bitte berichtigen. ${STATE_IT}`,
  },
  {
    name: 'sums of which one is mistyped',
    bereich: [
      [1, 4, 6],
      [7, 5, 3],
      [8, 9, 8],
    ],
    says: `bereich, Spalte 3: Die Fallzahlen ergeben 9, in der Summenzeile (Zeile 3) steht 8. Bitte berichtigen. ${STATE_IT}`,
  },
  {
    name: 'a total that is called so in the first row',
    bereich: [
      ['Insgesamt', 40],
      ['a', 1],
      ['b', 7],
    ],
    says: `bereich, Zeile 1 („Insgesamt“): Summen werden nur in der letzten Zeile erkannt. Bitte ans Ende stellen oder weglassen. ${STATE_IT}`,
  },
  {
    name: 'a total in the first column',
    bereich: [
      [8, 1, 7],
      [9, 5, 4],
    ],
    says: `bereich, Spalte 1: Hier scheint die Summe aller anderen Spalten zu stehen. Geschützt werden nur Summen in der letzten Spalte über alle anderen. Bitte ans Ende stellen oder weglassen. ${WHERE}`,
  },
  {
    name: 'years as headings',
    bereich: [
      ['', 2020, 2021],
      ['a', 1, 4],
      ['b', 7, 5],
      ['Summe', 8, 9],
    ],
    says: `bereich, Zeile 1: Hier scheinen Überschriften zu stehen, die Zahlen sind (z. B. Jahre). Bitte aus dem Bereich nehmen oder als Text eingeben. ${STATE_IT}`,
  },
  {
    name: 'counts of another shape',
    bereich: [[1.5, 2.5]],
    options: { fallzahlen: [[1], [2]] },
    says: 'fallzahlen: Der Bereich hat 2 × 1 Zellen, die Tabelle hat 1 × 2. Beide müssen gleich groß sein.',
  },
  {
    name: 'a value without a count',
    bereich: [[1.5, 2.5]],
    options: { fallzahlen: [[1, '']] },
    says: 'fallzahlen, Zeile 1, Spalte 2: Für den Wert „2,5“ fehlt die Fallzahl. Bitte eintragen, auch wenn sie 0 ist.',
  },
  {
    name: 'a fraction among the counts',
    bereich: [[1.5]],
    options: { fallzahlen: [[1.5]] },
    says: 'fallzahlen, Zeile 1, Spalte 1: „1,5“ ist keine Fallzahl. Fallzahlen sind ganze Zahlen ab 0; für Beträge, Quoten oder Mittelwerte bitte die Fallzahlen eigens angeben.',
  },
  {
    name: 'values that add up by counts that do not (persons in several measures)',
    bereich: [[100.1, 200.2, 300.3]],
    options: { fallzahlen: [[2, 5, 6]] },
    says: 'bereich: Die Werte haben eine Summenspalte, die Fallzahlen nicht. Die Geheimhaltung lässt sich so nicht prüfen. Bitte die Summen bei beiden angeben oder bei beiden weglassen.',
  },
  {
    name: 'sums of two columns among others',
    bereich: [
      ['', 'ELB', 'Männer', 'Frauen', 'U25'],
      ['a', 8, 1, 7, 3],
      ['b', 9, 5, 4, 6],
      ['c', 20, 8, 12, 7],
    ],
    says: `bereich, Spalte 2: Hier scheint die Summe der Spalten 3 und 4 zu stehen. Geschützt werden nur Summen in der letzten Spalte über alle anderen. Bitte weglassen. ${WHERE}`,
  },
  {
    name: 'a sum in a single row that stands behind its parts',
    bereich: [[1, 4, 3, 8, 9]],
    says: `bereich, Spalte 4: Hier scheint die Summe der Spalten 1 bis 3 zu stehen. Geschützt werden nur Summen in der letzten Spalte über alle anderen. Bitte weglassen. ${WHERE}`,
  },
  {
    name: 'a sum of all others in the middle',
    bereich: [[5], [1], [13], [7]],
    says: `bereich, Zeile 3: Hier scheint die Summe aller anderen Zeilen zu stehen. Geschützt werden nur Summen in der letzten Zeile über alle anderen. Bitte ans Ende stellen oder weglassen. ${WHERE}`,
  },
  {
    name: 'parts that are called so, amid other rows',
    bereich: [
      ['Anträge', 5],
      ['Abgänge', 30],
      ['Bestand', 8],
      ['davon Männer', 1],
      ['davon Frauen', 7],
      ['Zugänge', 4],
    ],
    says: `bereich, Zeile 3: Hier scheint die Summe der Zeilen 4 und 5 zu stehen. Geschützt werden nur Summen in der letzten Zeile über alle anderen. Bitte weglassen. ${WHERE}`,
  },
  {
    name: 'inner sums with a star that they would reveal',
    bereich: [
      [8, '*', 7, 3],
      [9, 5, 4, 6],
      [20, 8, 12, 7],
    ],
    says: `bereich, Spalte 1: Hier scheint die Summe der Spalten 2 und 3 zu stehen. Geschützt werden nur Summen in der letzten Spalte über alle anderen. Bitte weglassen. ${WHERE}`,
  },
  {
    name: 'inner sums beside a known total that counts them twice',
    bereich: [
      [8, 1, 7, 3, 19],
      [9, 5, 4, 6, 24],
      [12, 5, 7, 4, 28],
      [15, 9, 6, 5, 35],
      [20, 12, 8, 7, 47],
      [11, 4, 7, 9, 31],
    ],
    options: { mindestfallzahl: 4 },
    says: `bereich, Spalte 1: Hier scheint die Summe der Spalten 2 und 3 zu stehen. Geschützt werden nur Summen in der letzten Spalte über alle anderen. Bitte weglassen. ${WHERE}`,
  },
  {
    name: 'a total that is called so above a part of it',
    bereich: [
      ['a', 1],
      ['b', 7],
      ['alle', 8],
      ['darunter U25', 3],
    ],
    says: `bereich, Zeile 3 („alle“): Summen werden nur in der letzten Zeile erkannt. Bitte ans Ende stellen oder weglassen. ${STATE_IT}`,
  },
  {
    name: 'a partial sum that is called so, although the last row happens to fit',
    bereich: [
      ['a', 1],
      ['b', 7],
      ['Zwischensumme', 8],
      ['c', 5],
      ['Summe', 21],
    ],
    says: `bereich, Zeile 3 („Zwischensumme“): Summen werden nur in der letzten Zeile erkannt. Bitte ans Ende stellen oder weglassen. ${STATE_IT}`,
  },
  {
    name: 'the total of a group in a pivot table',
    bereich: [
      ['a', 1],
      ['b', 7],
      ['Nord Ergebnis', 8],
      ['c', 5],
    ],
    says: `bereich, Zeile 3 („Nord Ergebnis“): Summen werden nur in der letzten Zeile erkannt. Bitte ans Ende stellen oder weglassen. ${STATE_IT}`,
  },
  {
    name: 'a total that is called so beside the values, not beside the counts',
    bereich: [
      ['Insgesamt', 40500],
      ['A', 1500],
      ['B', 39000],
      ['darunter U25', 20000],
    ],
    options: {
      fallzahlen: [
        ['', 50],
        ['', 2],
        ['', 48],
        ['', 30],
      ],
    },
    says: `bereich, Zeile 1 („Insgesamt“): Summen werden nur in der letzten Zeile erkannt. Bitte ans Ende stellen oder weglassen. ${STATE_IT}`,
  },
  {
    name: 'a total of a pivot table with a typing error',
    bereich: [
      ['a', 1, 4],
      ['b', 7, 5],
      ['Gesamtergebnis', 8, 10],
    ],
    says: `bereich, Spalte 3: Die Fallzahlen ergeben 9, in der Summenzeile (Zeile 3) steht 10. Bitte berichtigen. ${STATE_IT}`,
  },
  {
    name: 'two sums of which one is mistyped and the other would reveal a count',
    bereich: [
      [1, 7, 8],
      [4, 5, 10],
    ],
    says: `bereich, Zeile 2: Die Fallzahlen ergeben 9, in der Summenspalte (Spalte 3) steht 10. Bitte berichtigen. ${STATE_IT}`,
  },
  {
    name: 'four sums of which two are mistyped',
    bereich: [
      [1, 7, 8],
      [4, 5, 9],
      [3, 3, 7],
      [2, 2, 5],
    ],
    says: `bereich, Zeile 3: Die Fallzahlen ergeben 6, in der Summenspalte (Spalte 3) steht 7. Bitte berichtigen. ${STATE_IT}`,
  },
  ...['2.0', '2 Fälle', '2*', '(2)'].map((text) => ({
    name: `„${text}“, which would stay visible`,
    bereich: [
      ['a', 5, 6],
      ['b', text, 9],
    ],
    says: `bereich, Zeile 2, Spalte 2: „${text}“ sieht wie eine Zahl aus, ist aber keine und bliebe sichtbar. Bitte als Zahl eintragen, leeren oder aus dem Bereich nehmen.`,
  })),
  {
    name: 'a text with a digit in a row of its own',
    bereich: [
      ['a', 5],
      ['b', '2 Fälle'],
    ],
    options: { summen: 'keine' },
    says: 'bereich, Zeile 2, Spalte 2: „2 Fälle“ sieht wie eine Zahl aus, ist aber keine und bliebe sichtbar. Bitte als Zahl eintragen, leeren oder aus dem Bereich nehmen.',
  },
  {
    name: 'an amount as text whose count is not known',
    bereich: [[1500, '2000 Euro']],
    options: { fallzahlen: [[2, '']], summen: 'keine' },
    says: 'bereich, Zeile 1, Spalte 2: „2000 Euro“ sieht wie eine Zahl aus, ist aber keine und bliebe sichtbar. Bitte als Zahl eintragen, leeren oder aus dem Bereich nehmen.',
  },
];
