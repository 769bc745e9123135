import { tellsOfHouse } from '../formulas/house-address';
import type { Job, Step } from '../step';
import { areasOf, cellsOfRule } from './removal/areas';
import { isConstant } from './removal/constant-formula';
import { removalMessages } from './removal/messages';
import { removalStep } from './removal/removal-step';
import { editSheets } from './removal/workbook-edit';
import { descendants } from './removal/xml-tree';
import type { XmlNode } from './removal/xml-tree';

const KIND = 'format';

/**
 * Conditional formats whose formulas read what the copy does not show, and those that hold a number or a text for cells
 * that show `*`: it may be the count itself. Others stay at every level: they colour what is to be seen. Data bars stand
 * twice, the newer half (x14) under the id that the older one names.
 */
export const conditionalFormatsStep: Step = removalStep('conditional-formats', KIND, (job) => {
  editSheets(job, (edit, { title }) => {
    const rules = edit.find('cfRule');
    const going = rules.filter(
      (rule) =>
        formulasOf(rule).some((formula) => cannotStay(job, formula, title)) ||
        (holdsValue(rule) && coversHidden(job, rule, title)),
    );
    const ids = new Set(going.map(idOf).filter((id) => id !== undefined));
    const told = new Set<string>();
    for (const rule of rules) {
      if (!going.includes(rule) && !ids.has(idOf(rule) ?? '')) continue;
      tell(job, title, rule, told);
      edit.remove(rule);
    }
  });
});

function tell(job: Job, sheet: string, rule: XmlNode, told: Set<string>): void {
  const cells = cellsOfRule(rule);
  const key = idOf(rule) ?? `${cells} ${rule.start}`;
  if (!told.has(key))
    job.account.removed.push({ kind: KIND, what: removalMessages.conditionalFormat(sheet, cells) });
  told.add(key);
}

function cannotStay(job: Job, formula: string, sheet: string): boolean {
  return (!isConstant(formula) || tellsOfHouse(formula)) && job.verdict(formula, sheet) !== undefined;
}

function coversHidden({ decisions }: Job, rule: XmlNode, sheet: string): boolean {
  return areasOf(cellsOfRule(rule), sheet).some((area) => decisions.suppressed.touches(area));
}

/** What a rule compares cells with; the least, the largest and shares of the shown values are no such thing. */
function holdsValue(rule: XmlNode): boolean {
  const isBound = ({ name, attributes }: XmlNode) =>
    name === 'cfvo' && (attributes['type'] === 'num' || attributes['type'] === 'formula');
  return (
    rule.attributes['text'] !== undefined ||
    [...descendants(rule)].some(
      (node) =>
        isBound(node) ||
        ((node.name === 'formula' || node.name === 'f') &&
          node.parent?.name !== 'cfvo' &&
          node.text.trim() !== ''),
    )
  );
}

/** `formula` and `xm:f` hold one each; `cfvo` has it as an attribute. */
function formulasOf(rule: XmlNode): readonly string[] {
  return [...descendants(rule)].flatMap((node) => {
    if (node.name === 'formula' || node.name === 'f') return [node.text];
    const value = node.name === 'cfvo' ? node.attributes['val'] : undefined;
    return value === undefined ? [] : [value];
  });
}

/** The id that joins the two halves of a rule. */
function idOf(rule: XmlNode): string | undefined {
  const inner = [...descendants(rule)].find(({ name, children }) => name === 'id' && children.length === 0);
  return inner?.text.trim() || rule.attributes['id'];
}
