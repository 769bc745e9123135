import { cellAddress } from '../cells/address';
import type { Area } from '../workbook/model';

/** What the rule calls the range it was given, as an argument of a function. */
export const RANGE = 'bereich';

const CELL = new RegExp(`^${RANGE}, Zeile (\\d+), Spalte (\\d+)`);
const LINE = new RegExp(`^${RANGE}, (Zeile|Spalte) (\\d+)`);
const LINE_BESIDE = /\((Zeile|Spalte) (\d+)\)/g;

/** What the rule advises who calls it as a function, and what it means for who has marked a table. */
const ADVICE: readonly (readonly [ofFunction: string, ofMark: string])[] = [
  ['bitte bei summen „keine“ angeben', 'lassen Sie den Namen auf _keine enden'],
  [
    'Bitte summen ändern oder den Bereich erweitern',
    'Kennzeichnen Sie die ganze Tabelle, oder lassen Sie den Namen auf _keine enden',
  ],
  ['Bitte eine Tabelle mit Fallzahlen angeben', 'Kennzeichnen Sie die Tabelle mit den Fallzahlen'],
  [
    'für Beträge, Quoten oder Mittelwerte bitte die Fallzahlen eigens angeben',
    'Beträge, Quoten und Mittelwerte gehören in keine Fallzahlen-Tabelle',
  ],
];

/** The cell that a sentence of the rule speaks of: the rule counts rows and columns inside the range. */
export function cellIn(sentence: string, { top, left }: Area): string | undefined {
  const [, row, column] = CELL.exec(sentence) ?? [];
  return row === undefined ? undefined : cellAddress(top + Number(row) - 1, left + Number(column) - 1);
}

/** A sentence of the rule, in the words of the sheet on which the user looks. */
export function sentenceOnSheet(sentence: string, area: Area): string {
  const line = (kind: string, number: string) =>
    kind === 'Zeile'
      ? `Zeile ${area.top + Number(number)}`
      : `Spalte ${cellAddress(0, area.left + Number(number) - 1).replace(/\d+$/, '')}`;
  const placed = sentence
    .replace(CELL, () => `Zelle ${cellIn(sentence, area) ?? ''}`)
    .replace(LINE, (_, kind: string, number: string) => line(kind, number))
    .replace(LINE_BESIDE, (_, kind: string, number: string) => `(${line(kind, number)})`)
    .replace(new RegExp(`^${RANGE}: `), '');
  return ADVICE.reduce((text, [ofFunction, ofMark]) => text.replace(ofFunction, ofMark), placed);
}
