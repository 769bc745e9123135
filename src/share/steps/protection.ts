import type { Job, Step } from '../step';
import type { PartEdit } from './removal/part-edit';
import { removalMessages } from './removal/messages';
import { removalStep } from './removal/removal-step';
import { editSheets, editWorkbook } from './removal/workbook-edit';
import type { XmlNode } from './removal/xml-tree';

const KIND = 'aenderungsverlauf';

/** Of sheets and ranges; the workbook has each twice, for its structure and for its revisions. */
const HASH = [
  ...['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'],
  ...['workbook', 'revisions'].flatMap((of) =>
    ['Password', 'PasswordCharacterSet', 'AlgorithmName', 'HashValue', 'SaltValue', 'SpinCount'].map(
      (name) => `${of}${name}`,
    ),
  ),
];

/** From their hashes passwords can be found, and many people use one for several things. The protection itself stays. */
export const protectionStep: Step = removalStep('protection', KIND, (job) => {
  editWorkbook(job, (edit) => removeHashes(job, edit));
  editSheets(job, (edit, { title }) => {
    removeHashes(job, edit, title);
    renameRanges(job, edit, title);
  });
});

function removeHashes(job: Job, edit: PartEdit, sheet?: string): void {
  const told = edit.find('sheetProtection', 'workbookProtection', 'protectedRange').filter((node) => {
    const names = HASH.filter((name) => name in node.attributes);
    for (const name of names) edit.removeAttribute(node, name);
    return names.length > 0;
  });
  if (told.length > 0) job.account.removed.push({ kind: KIND, what: removalMessages.passwords(sheet) });
}

/** Their names say whom they are for. */
function renameRanges(job: Job, edit: PartEdit, sheet: string): void {
  const nameOf = (number: number): string => `Bereich${number + 1}`;
  const ranges: readonly XmlNode[] = edit.find('protectedRange');
  const named = ranges.filter(({ attributes }, number) => attributes['name'] !== nameOf(number));
  ranges.forEach((node, number) => edit.setAttribute(node, 'name', nameOf(number)));
  if (named.length > 0) job.account.removed.push({ kind: KIND, what: removalMessages.rangeNames(sheet) });
}
