import type { Job } from '../step';
import { removalMessages } from '../steps/removal/messages';
import type { PartEdit } from '../steps/removal/part-edit';
import { childNamed, textOf } from '../steps/removal/xml-tree';
import type { XmlNode } from '../steps/removal/xml-tree';
import { readsSuppressed } from './hidden-points';

/** Charts within cells (`x14:sparkline`) that read what the copy does not show; with their group, if it dates them. */
export function removeSparklines(job: Job, edit: PartEdit, sheet: string): void {
  for (const node of edit.find('sparkline')) {
    const group = node.parent?.parent;
    const formulas = [childNamed(node, 'f'), childNamed(group, 'f')].filter((one) => one !== undefined);
    if (!formulas.some((formula) => cannotStay(job, formula, sheet))) continue;
    const cell = childNamed(node, 'sqref');
    const what = removalMessages.sparkline(sheet, cell ? textOf(cell).trim() : '');
    edit.remove(node);
    job.account.removed.push({ kind: 'diagramm', what });
  }
}

function cannotStay(job: Job, node: XmlNode, sheet: string): boolean {
  const formula = textOf(node).trim();
  return job.verdict(formula, sheet) !== undefined || readsSuppressed(job, formula, sheet);
}
