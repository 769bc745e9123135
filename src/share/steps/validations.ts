import { tellsOfHouse } from '../formulas/house-address';
import type { Job, Step } from '../step';
import { areasOf } from './removal/areas';
import { isConstant } from './removal/constant-formula';
import { removalMessages } from './removal/messages';
import type { PartEdit } from './removal/part-edit';
import { removalStep } from './removal/removal-step';
import { editSheets } from './removal/workbook-edit';
import { childNamed, descendants, textOf } from './removal/xml-tree';
import type { XmlNode } from './removal/xml-tree';
import { literalList } from './validations/choices';

const KIND = 'gueltigkeit';
/** `formula1` holds the formula; in the newer vocabulary `x14:formula1` holds `xm:f`. */
const FORMULAS = ['formula1', 'formula2'];

/**
 * What cells accept: rules whose formulas cannot stay go, lists keep their choices where these are to be seen. What a
 * cell that shows `*` accepts, and what its hint says, may be the count itself.
 */
export const validationsStep: Step = removalStep('validations', KIND, (job) => {
  editSheets(job, (edit, { title }) => {
    for (const node of edit.find('dataValidation')) settle(job, edit, node, title);
  });
});

function settle(job: Job, edit: PartEdit, node: XmlNode, sheet: string): void {
  const cells = cellsOf(node);
  if (areasOf(cells, sheet).some((area) => job.decisions.suppressed.touches(area))) {
    edit.remove(node);
    job.account.removed.push({ kind: KIND, what: removalMessages.validation(sheet, cells) });
    return;
  }
  if (!formulasOf(node).some(({ text }) => !mayStay(job, text, sheet))) {
    flagPaths(job, node, sheet, cells);
    return;
  }
  const [formula, ...more] = formulasOf(node);
  const list =
    node.attributes['type'] === 'list' && formula && more.length === 0
      ? literalList(job, formula.text, sheet)
      : undefined;
  if (list === undefined || !formula) {
    edit.remove(node);
    job.account.removed.push({ kind: KIND, what: removalMessages.validation(sheet, cells) });
  } else {
    edit.setText(formula.node, list);
    job.account.removed.push({ kind: KIND, what: removalMessages.validationList(sheet, cells) });
  }
}

/** The words of a rule, and its list, are to be seen: the author decides. */
function flagPaths({ account }: Job, node: XmlNode, sheet: string, cells: string): void {
  const { prompt = '', promptTitle = '', error = '', errorTitle = '' } = node.attributes;
  const words = [
    prompt,
    promptTitle,
    error,
    errorTitle,
    ...formulasOf(node).flatMap(({ text }) => text.split(',')),
  ];
  const [cell = ''] = cells.split(/[\s:]/);
  if (words.some(tellsOfHouse))
    account.flagged.push({ sheet, cell, message: removalMessages.pathInValidation });
}

function mayStay(job: Job, formula: string, sheet: string): boolean {
  if (isConstant(formula)) return true;
  return job.request.options.formulas === 'bleiben' && job.verdict(formula, sheet) === undefined;
}

/** The innermost elements that hold the text of the formulas. */
function formulasOf(node: XmlNode): readonly { readonly node: XmlNode; readonly text: string }[] {
  return FORMULAS.flatMap((name) => {
    const formula = childNamed(node, name);
    if (!formula) return [];
    const inner = childNamed(formula, 'f') ?? formula;
    return [{ node: inner, text: inner.text }];
  });
}

function cellsOf(node: XmlNode): string {
  const inner = [...descendants(node)].find(({ name }) => name === 'sqref');
  return node.attributes['sqref'] ?? (inner ? textOf(inner).trim() : '');
}
