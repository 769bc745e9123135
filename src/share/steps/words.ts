import { tellsOfHouse } from '../formulas/house-address';
import type { ShareJob } from '../share-job';
import type { Job, Step } from '../step';
import { CHARTS } from './charts';
import { editPart } from './removal/edit-part';
import { removalMessages } from './removal/messages';
import type { PartEdit } from './removal/part-edit';
import { partsOfKind } from './removal/part-kinds';
import { keptSheets, sheetOf } from './removal/whereabouts';
import { editSheets, editWorkbook } from './removal/workbook-edit';
import { removeThemeWords } from './words/themes';

const KIND = 'texte';

const messages = {
  functionGroups: 'Namen eigener Funktionsgruppen',
  totals: (table: string) => `Texte der Ergebniszeile von Tabelle „${table}“, die nicht gezeigt wird`,
};

/** How a text is read aloud, in Japanese files. */
const PHONETIC =
  /<((?:[\w.-]+:)?)rPh(?:\s[^>]*)?>[\s\S]*?<\/\1rPh>|<((?:[\w.-]+:)?)phoneticPr(?:\s[^>]*)?(?:\/>|>\s*<\/\2phoneticPr>)/g;

/** Words in tables, charts and pages that are to be seen nowhere, or only where nobody looks. */
export const wordsStep: Step = {
  id: 'words',
  run(job: ShareJob) {
    for (const { name, part, totalsRows } of job.workbook.tables)
      if (job.draft.has(part))
        editPart(job.draft, part, (edit) => {
          removeFromTable(job, edit, name);
          if (totalsRows === 0) removeTotals(job, edit, name);
        });
    editSheets(job, (edit, { title }) => {
      removeUnusedPages(job, edit, title);
      flagPages(job, edit, title);
    });
    for (const part of partsOfKind(job.draft, CHARTS)) removeChartPages(job, part);
    removeThemeWords(job);
    removePhonetic(job);
    editWorkbook(job, (edit) => {
      const groups = edit.find('functionGroup');
      for (const node of edit.find('functionGroups')) edit.remove(node);
      if (groups.length > 0)
        job.account.removed.push({ kind: KIND, what: messages.functionGroups, count: groups.length });
    });
  },
};

function removeFromTable(job: Job, edit: PartEdit, table: string): void {
  const described = edit
    .find('table')
    .filter(({ attributes }) => 'altText' in attributes || 'altTextSummary' in attributes);
  for (const node of described)
    for (const name of ['altText', 'altTextSummary']) edit.removeAttribute(node, name);
  if (described.length > 0) job.account.removed.push({ kind: KIND, what: removalMessages.altText(table) });
  // Only programs look at the other name.
  edit.setAttribute(edit.root, 'name', table);
  // What a query calls the column.
  for (const column of edit.find('tableColumn')) edit.removeAttribute(column, 'uniqueName');
}

/** What a row of totals would say if it were shown again. */
function removeTotals(job: Job, edit: PartEdit, table: string): void {
  const told = edit.find('tableColumn').filter((column) => {
    const names = ['totalsRowLabel', 'totalsRowFunction'].filter((name) => name in column.attributes);
    const formulas = column.children.filter(({ name }) => name === 'totalsRowFormula');
    for (const name of names) edit.removeAttribute(column, name);
    for (const formula of formulas) edit.remove(formula);
    return names.length + formulas.length > 0;
  });
  if (told.length > 0)
    job.account.removed.push({ kind: KIND, what: messages.totals(table), count: told.length });
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/** Headers of first and even pages stay in the file when they are switched off. */
function removeUnusedPages(job: Job, edit: PartEdit, sheet: string): void {
  const unused = edit
    .find('headerFooter')
    .flatMap(({ attributes, children }) =>
      [
        ...(isOn(attributes['differentFirst']) ? [] : ['firstHeader', 'firstFooter']),
        ...(isOn(attributes['differentOddEven']) ? [] : ['evenHeader', 'evenFooter']),
      ].flatMap((name) => children.filter((child) => child.name === name)),
    );
  for (const node of unused) edit.remove(node);
  if (unused.length > 0)
    job.account.removed.push({ kind: KIND, what: removalMessages.unusedPages(sheet), count: unused.length });
}

/** `&L`, `&"Arial"`, `&12`, `&K003366`: where and how the text stands. */
const PAGE_CODE = /&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z&])/g;

/** What is printed is to be seen: the author decides. */
function flagPages({ account }: Job, edit: PartEdit, sheet: string): void {
  const pages = edit
    .find('headerFooter')
    .flatMap(({ children }) => children.filter((page) => !edit.isRemoved(page)));
  if (pages.some(({ text }) => tellsOfHouse(text.replace(PAGE_CODE, ' '))))
    account.flagged.push({ sheet, message: removalMessages.pathInPages });
}

/** A chart in a sheet has pages of its own, for when it is printed alone. */
function removeChartPages(job: Job, part: string): void {
  editPart(job.draft, part, (edit) => {
    const pages = edit.find('headerFooter').filter(({ children }) => children.length > 0);
    for (const node of pages) edit.remove(node);
    if (pages.length > 0)
      job.account.removed.push({ kind: KIND, what: removalMessages.chartPages(sheetOf(job, part)?.title) });
  });
}

function removePhonetic(job: ShareJob): void {
  const { draft, workbook, account } = job;
  const { part } = workbook.strings;
  let count = 0;
  const without = (xml: string): string =>
    xml.replace(PHONETIC, () => {
      count += 1;
      return '';
    });
  if (part !== undefined) draft.setXml(part, without(draft.xml(part)));
  for (const sheet of keptSheets(job)) {
    const rows = draft.strangeRows(sheet.part) ?? '';
    if (rows.includes('phoneticPr') || rows.includes('rPh')) draft.setRows(sheet.part, [without(rows)]);
  }
  if (count > 0) account.removed.push({ kind: KIND, what: removalMessages.phonetic(count), count });
}
