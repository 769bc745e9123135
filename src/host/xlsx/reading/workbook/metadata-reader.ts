import { find, findAll, isOn, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';

/** The type of metadata that says of an array formula that it is dynamic ([MS-XLSX] 2.2.4.8). */
const DYNAMIC_ARRAY = 'XLDAPR';

/** The numbers by which cells (`cm`) call their array formula dynamic, counted from 1 (ECMA-376 Part 1, 18.9). */
export function dynamicArrayMarks(metadata: XmlElement | undefined): Set<number> {
  const type = findAll(metadata, 'metadataTypes', 'metadataType').findIndex(
    ({ attributes }) => attributes['name'] === DYNAMIC_ARRAY,
  );
  const future = findAll(metadata, 'futureMetadata').find(
    ({ attributes }) => attributes['name'] === DYNAMIC_ARRAY,
  );
  const isDynamic = (block: number): boolean => {
    const properties = find(findAll(future, 'bk')[block], 'extLst', 'ext', 'dynamicArrayProperties');
    return isOn(properties?.attributes['fDynamic']);
  };
  const marks = new Set<number>();
  findAll(metadata, 'cellMetadata', 'bk').forEach((block, index) => {
    const records = findAll(block, 'rc').filter(({ attributes }) => whole(attributes['t']) === type + 1);
    if (type >= 0 && records.some(({ attributes }) => isDynamic(whole(attributes['v']) ?? -1)))
      marks.add(index + 1);
  });
  return marks;
}
