import type { Check, Finding } from '../../check';
import { isConstant } from '../../formulas/constant';
import type { Pair, SheetPair } from '../../pair';
import type { Element } from '../../read/tree';
import { allOf, childOf, textIn } from '../../read/tree';
import { outerFormulas } from '../formula-texts';
import { proofMessages as messages } from '../messages';

/** Rules of a sheet hold no formula that the workbook does not hold; a list may be written out, if all see it. */
export const newFormulasCheck: Check = {
  id: 'formeln',
  *run(pair) {
    for (const sheets of pair.kept) {
      const known = new Set([...outerFormulas(sheets.before.root)].map(({ text }) => text));
      for (const { element, text } of outerFormulas(sheets.after.root)) {
        if (known.has(text)) continue;
        if (!element.startsWith('formula1') && !isConstant(text))
          yield { message: messages.newFormula(sheets.after.part), place: { sheet: sheets.after.title } };
      }
      yield* writtenOut(pair, sheets);
    }
  },
};

/** Lists whose choices came from cells that must not be shown. */
function* writtenOut(
  { sourceAreas, hiddenAndDerived, emptied }: Pair,
  { before, after }: SheetPair,
): Generator<Finding> {
  const lists = new Map(
    [...allOf(before.root, 'dataValidation')].map((rule) => [cellsOf(rule), listOf(rule)]),
  );
  for (const rule of allOf(after.root, 'dataValidation')) {
    const [was, is] = [lists.get(cellsOf(rule)), listOf(rule)];
    if (was === undefined || was === is || !isConstant(is)) continue;
    const areas = sourceAreas.of(was, { sheet: before.title, row: 0, column: 0 });
    if (areas?.every((area) => !hiddenAndDerived.touches(area) && !emptied.touches(area))) continue;
    yield { message: messages.listReveals(), place: { sheet: before.title, cell: cellsOf(rule) } };
  }
}

function cellsOf(rule: Element): string {
  const inner = childOf(rule, 'sqref');
  return rule.attributes.sqref ?? (inner ? textIn(inner).trim() : '');
}

function listOf(rule: Element): string {
  const formula = childOf(rule, 'formula1');
  return formula ? textIn(formula).trim() : '';
}
