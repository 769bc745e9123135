import type { Check, Finding } from '../check';
import type { Pair } from '../pair';
import { isConstant } from '../formulas/constant';
import { Judge } from '../formulas/judge';
import { missingNames } from '../formulas/missing-names';
import { SheetReferences } from '../formulas/sheet-references';
import { cellName, columnOf, rowOf } from '../read/cell-name';
import { namesPlaceInHouse } from './addresses';
import { packageMessages } from './package/messages';
import { outerFormulas } from './formula-texts';
import { proofMessages as messages } from './messages';

/** What formulas may stay: none that the recipient cannot compute, and at some levels none at all. */
export const formulasCheck: Check = {
  id: 'formeln',
  *run(pair) {
    const complaintOf = complaints(pair);
    yield* ofCells(pair, complaintOf);
    yield* ofNames(pair, complaintOf);
    yield* outside(pair, complaintOf);
  },
};

type Complaints = (formula: string, where: string) => string | undefined;

function complaints({ source, copy, report: { options } }: Pair): Complaints {
  const names = new Set(copy.names.map(({ name }) => name.toLowerCase()));
  const judge = new Judge(options, names);
  const sheets = new SheetReferences(copy);
  const usesMissing = missingNames(source, copy);
  return (formula, where) => {
    const offence = judge.offenceOf(formula);
    if (offence) return messages.formula(offence);
    if (namesPlaceInHouse(formula)) return messages.linkToFile('einer Formel');
    if (sheets.leadNowhere(formula)) return packageMessages.noSheet(where);
    return usesMissing(formula) ? messages.formulaOfMissing() : undefined;
  };
}

function* ofCells({ copy, report: { options } }: Pair, complaintOf: Complaints): Generator<Finding> {
  for (const { title, grid } of copy.sheets)
    for (const [key, formula] of grid.formulas) {
      const message =
        options.formulas === 'werte' ? messages.formulaAmongValues() : complaintOf(formula, 'eine Formel');
      if (message !== undefined)
        yield { message, place: { sheet: title, cell: cellName(rowOf(key), columnOf(key)) } };
    }
}

function* ofNames({ copy }: Pair, complaintOf: Complaints): Generator<Finding> {
  for (const { name, formula } of copy.names) {
    const message = complaintOf(formula, `der Name ${name}`);
    if (message !== undefined) yield { message };
  }
}

const OF_TABLES = ['calculatedColumnFormula', 'totalsRowFormula'];
const OF_VALIDATIONS = ['formula1', 'formula2'];

function* outside({ copy, report: { options } }: Pair, complaintOf: Complaints): Generator<Finding> {
  const mayHold = (element: string) =>
    options.formulas === 'bleiben' || !(OF_TABLES.includes(element) || OF_VALIDATIONS.includes(element));
  for (const part of copy.package.parts) {
    const root = copy.elements(part);
    if (!root) continue;
    for (const { element, text } of outerFormulas(root)) {
      // What a cell may choose from is there to be seen.
      if (OF_VALIDATIONS.includes(element) && isConstant(text)) continue;
      const message = mayHold(element) ? complaintOf(text, part) : messages.formulaAmongValues();
      if (message !== undefined) yield { message };
    }
  }
}
