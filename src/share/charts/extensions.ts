import type { Job } from '../step';
import type { PartEdit } from '../steps/removal/part-edit';
import { ancestors, descendants, textOf } from '../steps/removal/xml-tree';
import type { XmlNode } from '../steps/removal/xml-tree';
import { readsSuppressed } from './hidden-points';

const FORMULAS = new Set(['f', 'sqref']);

/**
 * Extensions of a chart (`c15`) that refer to cells: series and categories the user filtered out, the whole range
 * behind a filter, labels taken from cells. Those that cannot stay go: a reader sees nothing of the first, and without
 * the cells there are no such labels.
 */
export function removeExtensions(job: Job, edit: PartEdit, sheet: string): boolean {
  let changed = false;
  for (const extension of edit.find('ext')) {
    if (edit.isRemoved(extension) || !cannotStay(job, extension, sheet)) continue;
    removeCellLabels(edit, extension);
    edit.remove(extension);
    changed = true;
  }
  return changed;
}

function cannotStay(job: Job, extension: XmlNode, sheet: string): boolean {
  return [...descendants(extension)]
    .filter(({ name }) => FORMULAS.has(name))
    .map((node) => textOf(node).trim())
    .some(
      (formula) =>
        formula !== '' && (job.verdict(formula, sheet) !== undefined || readsSuppressed(job, formula, sheet)),
    );
}

/** Labels that would show cells: of the whole series (`datalabelsRange`), or the one that holds the extension. */
function removeCellLabels(edit: PartEdit, extension: XmlNode): void {
  const label = [...ancestors(extension)].find(({ name }) => name === 'dLbl');
  if (label) return edit.remove(label);
  const isOfLabels = extension.children.some(({ name }) => name === 'datalabelsRange');
  const series = [...ancestors(extension)].find(({ name }) => name === 'ser');
  if (!isOfLabels || !series) return;
  for (const node of descendants(series)) {
    if (node.name === 'showDataLabelsRange') edit.setAttribute(node, 'val', '0');
    if (node.name === 'dLbl' && holdsCellRange(node)) edit.remove(node);
  }
}

function holdsCellRange(label: XmlNode): boolean {
  return [...descendants(label)].some(
    ({ name, attributes }) => name === 'fld' && attributes['type'] === 'CELLRANGE',
  );
}
