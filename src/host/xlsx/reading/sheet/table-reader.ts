import { areaAddress } from '../../address';
import type { TableSnapshot } from '../../snapshot';
import { fileArea } from '../file-area';
import type { PackageFile } from '../package-file';
import { find, findAll, whole } from '../xml-access';
import { unescapeText } from '../xml-text';

/** A table (ECMA-376 Part 1, 18.5.1.2); undefined for one without a header row, which the host doesn't know. */
export function readTable(file: PackageFile, path: string): TableSnapshot | undefined {
  const table = file.xml(path);
  const { displayName, name, ref, headerRowCount, totalsRowCount } = table.attributes;
  if (headerRowCount === '0') return undefined;
  const style = find(table, 'tableStyleInfo')?.attributes['name'];
  return {
    name: unescapeText(displayName ?? name ?? ''),
    address: areaAddress(fileArea(ref, path)),
    columns: findAll(table, 'tableColumns', 'tableColumn').map(({ attributes }) =>
      unescapeText(attributes['name'] ?? ''),
    ),
    ...(style !== undefined && { style }),
    showTotals: (whole(totalsRowCount) ?? 0) > 0,
  };
}
