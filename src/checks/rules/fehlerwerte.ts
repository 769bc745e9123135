import type { Finding, Rule } from '../finding';
import type { CellValue, HeldSheet } from '../holdings';
import { shownError } from '../german';
import { connectedAreas } from '../look/connected-areas';
import { addressIn, sheetsToRead } from '../look/sheets';
import { textIn } from '../look/values';

const ID = 'fehlerwerte';

/** What German Excel shows instead of a result, and what to do. */
const MENDS: ReadonlyMap<string, string> = new Map([
  ...entries('Die Formel verweist auf Zellen, die es nicht mehr gibt. Stellen Sie den Bezug wieder her.', [
    '#BEZUG!',
  ]),
  ...entries(
    'Excel kennt einen Namen oder eine Funktion nicht. Prüfen Sie die Schreibweise und ob AMIP geladen ist.',
    ['#NAME?'],
  ),
  ...entries('Geben Sie der Formel einen Nenner, der nicht 0 und nicht leer ist.', ['#DIV/0!']),
  ...entries('Tragen Sie die Werte ein, die der Formel fehlen.', ['#NV']),
  ...entries('Prüfen Sie die Eingaben der Formel; die Zelle nennt den Grund, wenn man sie auswählt.', [
    '#WERT!',
    '#ZAHL!',
    '#NULL!',
    '#KALK!',
    '#FELD!',
    '#CONNECT!',
    '#BLOCKED!',
    '#UNKNOWN!',
  ]),
  ...entries('Räumen Sie die Zellen frei, in die das Ergebnis gehört.', ['#ÜBERLAUF!']),
  ...entries('Warten Sie, bis Excel gerechnet hat, und prüfen Sie dann noch einmal.', [
    '#BESETZT!',
    '#GETTING_DATA',
  ]),
]);

function entries(mend: string, errors: readonly string[]): readonly (readonly [string, string])[] {
  return errors.map((error) => [error, mend]);
}

export const FEHLERWERTE: Rule = {
  id: ID,
  title: 'Keine Fehlerwerte',
  check: (holdings) => sheetsToRead(holdings).flatMap(check),
};

/** Each error once for cells that hang together: one fault fills a whole column. */
function check(sheet: HeldSheet): readonly Finding[] {
  return connectedAreas(sheet.values, errorIn).map(({ kind, row, column, cells }) => ({
    rule: ID,
    severity: 'fehler',
    address: addressIn(sheet, row, column),
    sentence:
      cells === 1
        ? `In ${addressIn(sheet, row, column)} steht ${kind}.`
        : `Ab ${addressIn(sheet, row, column)} steht ${kind} in ${cells} zusammenhängenden Zellen.`,
    why: 'Jede Zahl, die aus einem Fehlerwert gerechnet ist, fehlt ebenfalls.',
    mend: MENDS.get(kind) ?? 'Prüfen Sie die Formel.',
  }));
}

function errorIn(value: CellValue): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('#')) return undefined;
  const text = shownError(textIn(value));
  return MENDS.has(text) ? text : undefined;
}
