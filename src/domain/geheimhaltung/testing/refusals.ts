import type { GeheimhaltungOptions } from '../geheimhaltung';

/** What is refused, and in which words. */
export interface Refusal {
  readonly name: string;
  readonly bereich: readonly (readonly unknown[])[];
  readonly options?: GeheimhaltungOptions;
  readonly says: string;
}

const STATE_IT = 'Gibt es hier keine Summen, bitte bei summen „keine“ angeben.';

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
    says: 'bereich, Zeile 1, Spalte 2: „2.5“ ist keine Fallzahl. Fallzahlen sind ganze Zahlen ab 0; für Beträge, Quoten oder Mittelwerte bitte die Fallzahlen eigens angeben.',
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
    says: `bereich, Spalte 1: Hier scheinen die Summen zu stehen. Erkannt werden sie nur in der letzten Spalte. Bitte ans Ende stellen. ${STATE_IT}`,
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
    says: 'fallzahlen, Zeile 1, Spalte 2: Für den Wert „2.5“ fehlt die Fallzahl. Bitte eintragen, auch wenn sie 0 ist.',
  },
  {
    name: 'a fraction among the counts',
    bereich: [[1.5]],
    options: { fallzahlen: [[1.5]] },
    says: 'fallzahlen, Zeile 1, Spalte 1: „1.5“ ist keine Fallzahl. Fallzahlen sind ganze Zahlen ab 0; für Beträge, Quoten oder Mittelwerte bitte die Fallzahlen eigens angeben.',
  },
  {
    name: 'values that add up by counts that do not (persons in several measures)',
    bereich: [[100.1, 200.2, 300.3]],
    options: { fallzahlen: [[2, 5, 6]] },
    says: 'bereich: Die Werte haben eine Summenspalte, die Fallzahlen nicht. Die Geheimhaltung lässt sich so nicht prüfen. Bitte die Summen bei beiden angeben oder bei beiden weglassen.',
  },
];
