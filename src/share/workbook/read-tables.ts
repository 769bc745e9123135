import { ShareError } from '../share-error';
import { shareMessages } from '../messages';
import { rectangleOf } from '../cells/address';
import type { Draft } from '../package/draft';
import { readElements } from '../xml/read-elements';
import { withoutEscapes } from '../xml/text-of';
import type { SheetEntry, WorkbookModel } from './model';

type Table = WorkbookModel['tables'][number];

/** The tables of a sheet, by its relationships. */
export function readTables(draft: Draft, sheet: SheetEntry): readonly Table[] {
  return draft
    .relationships(sheet.part)
    .filter(({ kind, external, target }) => kind === 'table' && !external && draft.has(target))
    .map(({ target }) => readTable(draft, sheet.title, target));
}

function readTable(draft: Draft, sheet: string, part: string): Table {
  let root: Readonly<Record<string, string>> = {};
  const columns: string[] = [];
  readElements(draft.xml(part), part, {
    open: ({ name, depth, attributes }) => {
      if (depth === 0) root = attributes;
      if (depth === 2 && name === 'tableColumn') columns.push(withoutEscapes(attributes.name ?? ''));
    },
  });
  const area = rectangleOf(root.ref ?? '');
  if (!area) throw new ShareError(shareMessages.damaged(part));
  return {
    name: root.displayName ?? root.name ?? '',
    area: { sheet, ...area },
    columns,
    headerRows: Number(root.headerRowCount ?? 1),
    totalsRows: Number(root.totalsRowCount ?? 0),
    part,
  };
}
