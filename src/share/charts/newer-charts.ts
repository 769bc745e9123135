import type { Job } from '../step';
import { editPart, treeOf } from '../steps/removal/edit-part';
import { removePartWhole } from '../steps/removal/references';
import { descendants, textOf } from '../steps/removal/xml-tree';
import type { XmlNode } from '../steps/removal/xml-tree';
import { readsSuppressed } from './hidden-points';

/** Excel hides the ranges of these charts behind names of its own. */
const OWN_NAME = /^_xlchart\./i;

/**
 * Waterfalls, treemaps and their like (`cx:`) know no literals: one that reads what the copy does not show goes.
 * The others get their ranges back in place of Excel's hidden names, which the copy does not have.
 *
 * @returns whether the chart is gone
 */
export function settleNewerChart(job: Job, part: string, sheet: string): boolean {
  const formulas = [...descendants(treeOf(job.draft, part))].filter(({ name }) => name === 'f');
  if (formulas.some((node) => cannotStay(job, rangeOf(job, node), sheet))) {
    removePartWhole(job.draft, part);
    return true;
  }
  editPart(job.draft, part, (edit) => {
    for (const node of formulas)
      if (rangeOf(job, node) !== textOf(node).trim()) edit.setText(node, rangeOf(job, node));
  });
  return false;
}

function rangeOf({ workbook }: Job, node: XmlNode): string {
  const formula = textOf(node).trim();
  if (!OWN_NAME.test(formula)) return formula;
  return workbook.names.find(({ name }) => name.toLowerCase() === formula.toLowerCase())?.formula ?? formula;
}

function cannotStay(job: Job, formula: string, sheet: string): boolean {
  return (
    formula !== '' && (job.verdict(formula, sheet) !== undefined || readsSuppressed(job, formula, sheet))
  );
}
