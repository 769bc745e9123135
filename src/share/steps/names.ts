import { analyse } from '../formulas/analysis';
import { nameKey } from '../formulas/formula-reading';
import type { ShareJob } from '../share-job';
import type { Step } from '../step';
import type { NameEntry } from '../workbook/model';
import { nameMessages } from './names/messages';
import { editWorkbook } from './removal/workbook-edit';

const BUILT_IN = /^_xlnm\./i;
const PRINTED = /^_xlnm\.Print_(Area|Titles)$/i;
const MARK = /^AMIP_Fallzahlen_/i;
/** What authors say of a name. */
const TOLD = ['comment', 'description', 'help', 'statusBar', 'customMenu'];

/** Names that tell of what is not in the copy. */
export const namesStep: Step = {
  id: 'names',
  run(job: ShareJob) {
    const leaving = leavingNames(job);
    tell(job, leaving);
    removeEntries(job, new Set(leaving.keys()));
  },
};

/** Visible names of cells tell nothing that the workbook does not show: of them only the number counts. */
function tell({ judge, workbook, account }: ShareJob, leaving: ReadonlyMap<NameEntry, string>): void {
  let count = 0;
  for (const [{ name, formula, sheet = workbook.sheets[0]?.title ?? '' }, what] of leaving) {
    const isPlain =
      what === nameMessages.notNeeded(name) &&
      isCells(formula) &&
      !judge.read(formula, { sheet }).readsOutside;
    if (isPlain) count += 1;
    else account.removed.push({ kind: 'name', what });
  }
  if (count > 0) account.removed.push({ kind: 'name', what: nameMessages.ofCells(count), count });
}

/** With what the report says of them. A name may lead to one that goes, so all are looked at until none is new. */
function leavingNames(job: ShareJob): ReadonlyMap<NameEntry, string> {
  const leaving = new Map<NameEntry, string>();
  for (let before = -1; before < leaving.size;) {
    before = leaving.size;
    for (const entry of job.workbook.names) {
      const what = leaving.has(entry) ? undefined : whyLeaving(job, entry);
      if (what === undefined) continue;
      leaving.set(entry, what);
      job.decisions.removedNames.add(nameKey(entry.name, entry.sheet));
    }
  }
  return leaving;
}

function whyLeaving(job: ShareJob, entry: NameEntry): string | undefined {
  const { name, sheet, hidden, formula } = entry;
  if (sheet !== undefined && job.decisions.removedSheets.has(sheet)) return nameMessages.ofSheet(name);
  if (hidden) return nameMessages.hidden(name);
  if (MARK.test(name)) return nameMessages.mark(name);
  const isValuesOnly = job.request.options.formulas === 'werte';
  if (isValuesOnly ? !PRINTED.test(name) : BUILT_IN.test(name) && !PRINTED.test(name))
    return nameMessages.notNeeded(name);
  return leadsAway(job, formula, sheet) ? nameMessages.leadsAway(name) : undefined;
}

/** Names of cells stay, whatever became of what the cells hold; but not those of a sheet that is gone. */
function leadsAway(
  { judge, decisions, workbook }: ShareJob,
  formula: string,
  sheet: string | undefined,
): boolean {
  if (/#REF!/i.test(formula)) return true;
  const reading = judge.read(formula, { sheet: sheet ?? workbook.sheets[0]?.title ?? '' });
  if (isCells(formula))
    return reading.readsOutside || reading.areas.some((area) => decisions.removedSheets.has(area.sheet));
  return judge.isSuppressed(reading) || judge.why(reading) !== undefined;
}

/** One area or several: `T!$A$1:$B$2,T!$D:$D`. */
function isCells(formula: string): boolean {
  const { references, isReference } = analyse(formula);
  return isReference && references.every(({ type }) => type === 'zellen');
}

function removeEntries(job: ShareJob, leaving: ReadonlySet<NameEntry>): void {
  const kept = job.workbook.sheets.filter(({ title }) => !job.decisions.removedSheets.has(title));
  editWorkbook(job, (edit) => {
    const [list] = edit.find('definedNames');
    const nodes = list?.children.filter(({ name }) => name === 'definedName') ?? [];
    nodes.forEach((node, index) => {
      const entry = job.workbook.names[index];
      if (!entry || leaving.has(entry)) return edit.remove(node);
      if (job.request.options.comments === 'entfernen')
        for (const told of TOLD) edit.removeAttribute(node, told);
      const tab = kept.findIndex(({ title }) => title === entry.sheet);
      if (tab !== -1) edit.setAttribute(node, 'localSheetId', String(tab));
    });
    if (list && nodes.every((node) => edit.isRemoved(node))) edit.remove(list);
  });
}
