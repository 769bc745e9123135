import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import type { Draft } from '../package/draft';
import { packageMessages } from '../package/messages';
import { readElements } from '../xml/read-elements';
import type { OpenedElement } from '../xml/read-elements';
import { withoutEscapes } from '../xml/text-of';
import type { NameEntry, SheetEntry } from './model';
import { isMain } from './vocabulary';

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
}

/** @throws ShareError where the package has no workbook, or one that cannot be read */
function workbookPart(draft: Draft): string {
  const part = draft
    .relationships('')
    .find(({ kind, external }) => kind === 'officeDocument' && !external)?.target;
  if (part === undefined || !draft.has(part)) throw new ShareError(packageMessages.noWorkbook());
  if (/sheet\.binary/i.test(draft.contentType(part))) throw new ShareError(packageMessages.binaryFormat());
  return part;
}

export function readWorkbook(draft: Draft): WorkbookPart {
  const part = workbookPart(draft);
  const sheets: SheetEntry[] = [];
  const names: (Omit<NameEntry, 'sheet'> & { localSheet: string | undefined })[] = [];
  let formula = '';
  readElements(draft.xml(part), part, {
    open: (element) => {
      if (element.depth === 0 && !(element.name === 'workbook' && isMain(element.namespace)))
        throw new ShareError(packageMessages.noWorkbook());
      if (element.name === 'sheet' && element.depth === 2) sheets.push(sheetEntry(draft, part, element));
      formula = '';
    },
    text: (text) => {
      formula += text;
    },
    close: ({ name, depth, attributes }) => {
      if (name !== 'definedName' || depth !== 2) return;
      const { name: title = '', localSheetId: localSheet, hidden } = attributes;
      names.push({ name: title, localSheet, hidden: isTrue(hidden), formula: formula.trim() });
    },
  });
  if (sheets.length === 0) throw new ShareError(shareMessages.damaged(part));
  const distinct = (keys: readonly string[]): boolean => new Set(keys).size === sheets.length;
  if (
    !distinct(sheets.map(({ title }) => title.toLowerCase())) ||
    !distinct(sheets.map((sheet) => sheet.part))
  )
    throw new ShareError(shareMessages.damaged(part));
  return { part, sheets, names: names.map((name) => withSheet(name, sheets)) };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function sheetEntry(draft: Draft, workbook: string, { attributes }: OpenedElement): SheetEntry {
  const key = Object.keys(attributes).find((name) => /^[^:]+:id$/.test(name));
  const relationship = (key && attributes[key]) ?? '';
  const found = draft.relationships(workbook).find(({ id }) => id === relationship);
  if (!found || found.external || !draft.has(found.target))
    throw new ShareError(shareMessages.damaged(workbook));
  const { state } = attributes;
  return {
    title: withoutEscapes(attributes.name ?? ''),
    part: found.target,
    relationship,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: found.kind,
  };
}

function withSheet(
  { localSheet, ...name }: Omit<NameEntry, 'sheet'> & { localSheet: string | undefined },
  sheets: readonly SheetEntry[],
): NameEntry {
  const sheet = localSheet === undefined ? undefined : sheets[Number(localSheet)]?.title;
  return sheet === undefined ? name : { ...name, sheet };
}
