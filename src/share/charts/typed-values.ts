import { markedAreas } from '../disclosure/marked-tables';
import { disclosureMessages } from '../disclosure/messages';
import { overlap } from '../disclosure/pivots';
import type { Job } from '../step';
import type { PartEdit } from '../steps/removal/part-edit';
import { descendants, textOf } from '../steps/removal/xml-tree';
import type { XmlNode } from '../steps/removal/xml-tree';
import type { Area } from '../workbook/model';

const LABELS = ['tx', 'cat', 'xVal'];
const VALUES = ['val', 'yVal', 'bubbleSize'];

/** Values that were typed into a series may be those of a table all the same, if it takes its labels from there. */
export function flagTypedValues(job: Job, edit: PartEdit, sheet: string): void {
  const hiding = markedAreas(job).filter((area) => job.decisions.suppressed.touches(area));
  if (hiding.length === 0) return;
  const labelled = edit
    .find('ser')
    .filter(hasTypedValues)
    .flatMap((series) => labelsOf(job, series, sheet));
  const table = hiding.find((area) => labelled.some((label) => overlap(area, label)));
  if (table) job.account.flagged.push({ sheet, message: disclosureMessages.typedChart(table) });
}

function hasTypedValues(series: XmlNode): boolean {
  return partsOf(series, VALUES).some(({ name }) => name === 'numLit');
}

function labelsOf(job: Job, series: XmlNode, sheet: string): readonly Area[] {
  return partsOf(series, LABELS)
    .filter(({ name }) => name === 'f')
    .flatMap((formula) => job.reads(textOf(formula).trim(), sheet) ?? []);
}

/** Everything inside the children of these names. */
function partsOf(series: XmlNode, names: readonly string[]): readonly XmlNode[] {
  return series.children
    .filter(({ name }) => names.includes(name))
    .flatMap((child) => [...descendants(child)]);
}
