import type { Check } from '../../check';
import type { CellSet } from '../../disclosure/cell-set';
import { rectangleOf } from '../../read/cell-name';
import type { Element } from '../../read/tree';
import { allOf, childOf, childrenOf, textIn } from '../../read/tree';
import { disclosureProofMessages as messages } from './messages';

/** A cell that shows `*` has no rule that could tell its count: neither what it accepts, nor what it is compared with. */
export const rulesOnHiddenCheck: Check = {
  id: 'fallzahlen',
  *run({ kept, suppressed }) {
    if (suppressed.isEmpty) return;
    for (const { before, after } of kept) {
      const { title } = before;
      for (const rule of allOf(after.root, 'dataValidation'))
        if (covers(rule, title, suppressed))
          yield { message: messages.validation(), place: { sheet: title } };
      for (const format of allOf(after.root, 'conditionalFormatting'))
        if (childrenOf(format, 'cfRule').some(compares) && covers(format, title, suppressed))
          yield { message: messages.conditionalFormat(), place: { sheet: title } };
    }
  },
};

function covers(rule: Element, sheet: string, hidden: CellSet): boolean {
  const inner = childOf(rule, 'sqref');
  const cells = rule.attributes.sqref ?? (inner ? textIn(inner) : '');
  return cells
    .split(/\s+/)
    .map(rectangleOf)
    .some((area) => area !== undefined && hidden.touches({ sheet, ...area }));
}

const VALUES = new Set(['num', 'formula']);

/** Whether a rule holds a value or a formula; shares and ranks are found among what is shown. */
function compares(rule: Element): boolean {
  if ('text' in rule.attributes) return true;
  const limits = [...allOf(rule, 'cfvo')];
  if (limits.some(({ attributes }) => VALUES.has(attributes.type ?? ''))) return true;
  const ofLimits = new Set(limits.flatMap((limit) => [...allOf(limit, 'f')]));
  return [...allOf(rule, 'formula', 'f')].some(
    (formula) => !ofLimits.has(formula) && textIn(formula).trim() !== '',
  );
}
