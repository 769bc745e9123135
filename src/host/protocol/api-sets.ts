import { clientName } from './names';
import { isSetSupported, type RequirementSets } from './requirement-sets';

/** `Range.getDependents` → `ExcelApi 1.15`. Members of the first ExcelApi are not in it. */
export type ApiSetTable = Readonly<Record<string, string>>;

/**
 * Reads from the debug build of Office.js which requirement set each member needs: every member that is newer
 * than ExcelApi 1.1 names its set where it would check it. The client never does check (the switch for it is set
 * on a derived class and read on the base class, `_doApiNotSupportedCheck` in office-js 1.1.110), so the host must.
 *
 * Pure: the caller supplies the text of e.g. `@microsoft/office-js/dist/excel-win32-16.01.debug.js`. That release
 * knows ExcelApi up to 1.15; members of later sets do not exist in the client at all.
 * @throws if the text holds no such table, because then nothing would be gated.
 */
export function parseApiSets(source: string): ApiSetTable {
  const table: Record<string, string> = {};
  let defaultSet = '';
  const pattern =
    /var _defaultApiSetName = "(\w+)"|_throwIfApiNotSupported\("(\w+\.\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g;
  for (const [, newDefault, member, namedSet, version] of source.matchAll(pattern)) {
    if (newDefault !== undefined) defaultSet = newDefault;
    else if (member !== undefined) table[member] = `${namedSet ?? defaultSet} ${version}`;
  }
  if (Object.keys(table).length === 0)
    throw new Error('No requirement sets found: is this the debug build of Office.js?');
  return table;
}

/** The set that this host lacks for a member, or null if the member is there. */
export function missingSet(
  table: ApiSetTable,
  sets: RequirementSets,
  className: string,
  member: string,
): string | null {
  const key = `${className}.${clientName(member)}`;
  const needed = Object.hasOwn(table, key) ? table[key] : undefined;
  if (needed === undefined) return null;
  const [set = '', version] = needed.split(' ');
  return isSetSupported(sets, set, version) ? null : needed;
}
