import { digestOn } from '../cover/own-cover';
import { sheetMessages } from './sheets/messages';
import { newTabs } from './sheets/tabs';
import type { Job, Step } from '../step';
import type { SheetEntry } from '../workbook/model';
import type { RemovedKind } from '../types';
import { editWorkbook } from './removal/workbook-edit';
import { removalStep } from './removal/removal-step';
import { relationshipAttributes } from './removal/relationship-ids';

interface Leaving {
  readonly kind: RemovedKind;
  readonly what: string;
}

/** Sheets that no recipient may see: hidden ones, those that the level leaves out, old covers, and sheets of macros. */
export const sheetsStep: Step = removalStep('sheets', 'blatt', (job) => {
  const leaving = new Map(
    job.workbook.sheets.flatMap((sheet) => {
      const why = leavingOf(job, sheet);
      return why ? [[sheet, why] as const] : [];
    }),
  );
  if (leaving.size === job.workbook.sheets.length) {
    job.account.refusals.push({ message: sheetMessages.noneLeft, places: [] });
    return;
  }
  for (const [{ title, part }, { kind, what }] of leaving) {
    job.decisions.removedSheets.add(title);
    job.account.removed.push({ kind, what, part });
  }
  removeEntries(job, leaving);
  for (const { part } of leaving.keys()) job.draft.removePart(part);
});

function leavingOf({ request, workbook }: Job, { title, state, kind }: SheetEntry): Leaving | undefined {
  const { leaveOut, macros } = request.options;
  if (state === 'hidden') return { kind: 'blatt', what: sheetMessages.hidden(title) };
  if (state === 'veryHidden') return { kind: 'blatt', what: sheetMessages.veryHidden(title) };
  if (leaveOut.some((left) => left.toLowerCase() === title.toLowerCase()))
    return { kind: 'blatt', what: sheetMessages.leftOut(title) };
  if (digestOn(workbook.cells(title)) !== undefined)
    return { kind: 'blatt', what: sheetMessages.oldCover(title) };
  const isSheet = kind === 'worksheet' || kind === 'chartsheet';
  return isSheet || macros === 'bleiben'
    ? undefined
    : { kind: 'makros', what: sheetMessages.macroSheet(title) };
}

function removeEntries(job: Job, leaving: ReadonlyMap<SheetEntry, Leaving>): void {
  if (leaving.size === 0) return;
  const ids = new Set([...leaving.keys()].map(({ relationship }) => relationship));
  editWorkbook(job, (edit) => {
    const sheets = edit.find('sheet').filter(({ parent }) => parent?.name === 'sheets');
    const isLeaving = (sheet: (typeof sheets)[number]): boolean =>
      [...relationshipAttributes(sheet).values()].some((id) => ids.has(id));
    const tabs = newTabs(sheets.map((sheet) => !isLeaving(sheet)));
    for (const view of edit.find('workbookView'))
      for (const name of ['activeTab', 'firstSheet']) {
        const tab = view.attributes[name];
        if (tab !== undefined) edit.setAttribute(view, name, String(tabs(Number(tab))));
      }
    for (const sheet of sheets) if (isLeaving(sheet)) edit.remove(sheet);
  });
}
