import { rectangleOf } from './cell-name';
import { unescaped } from './escaped-text';
import type { Element } from './tree';
import { childOf, childrenOf } from './tree';
import type { Table } from './workbook-types';

/** A table, or none where its area cannot be read. */
export function tableOf(root: Element, sheet: string, part: string): readonly Table[] {
  const {
    ref = '',
    name = '',
    displayName = name,
    headerRowCount = '1',
    totalsRowCount = '0',
  } = root.attributes;
  const area = rectangleOf(ref);
  if (!area) return [];
  const columns = childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
    unescaped(attributes.name ?? ''),
  );
  return [
    {
      name: displayName,
      sheet,
      part,
      area,
      columns,
      headerRows: Number(headerRowCount),
      totalsRows: Number(totalsRowCount),
    },
  ];
}
