import { areaAddress, parseArea } from '../address';
import type { SheetSnapshot, TableSnapshot } from '../snapshot';
import { countedList, element, MAIN_NAMESPACE, XML_DECLARATION } from '../xml';
import { tableColumns } from './table-headers';

/** A table (ECMA-376 Part 1, 18.5.1.2): `xl/tables/table1.xml`. */
export function tableXml(table: TableSnapshot, sheet: SheetSnapshot, id: number): string {
  const area = parseArea(table.address);
  const columns = tableColumns(table, sheet).map((name, index) =>
    element('tableColumn', { id: index + 1, name }),
  );
  const filtered = table.showTotals ? { ...area, bottom: area.bottom - 1 } : area;
  const values = {
    xmlns: MAIN_NAMESPACE,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(area),
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const style = {
    name: table.style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: true,
    showColumnStripes: false,
  };
  const content = [
    element('autoFilter', { ref: areaAddress(filtered) }),
    countedList('tableColumns', columns),
    element('tableStyleInfo', style),
  ];
  return XML_DECLARATION + element('table', values, content.join(''));
}
