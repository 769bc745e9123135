import { areaAddress, columnName, MAX_COLUMNS, MAX_ROWS } from '../../address';
import type { NameSnapshot, PageSnapshot } from '../../snapshot';
import { fileArea } from '../file-area';
import { reachesOutside } from '../formula/external-references';
import { hostFormula } from '../formula/host-formula';
import { leftOutTexts, type LeftOut } from '../left-out';
import { findAll, isOn, whole } from '../xml-access';
import { textOf, unescapeText } from '../xml-text';
import type { XmlElement } from '../xml-tree';

/** Names that mean something to Excel itself begin so (ECMA-376 Part 1, 18.2.5). */
const BUILT_IN = '_xlnm.';

type PrintAreas = Pick<PageSnapshot, 'printArea' | 'printTitleRows' | 'printTitleColumns'>;

export interface WorkbookNames {
  readonly names: readonly NameSnapshot[];
  /** What is printed of a sheet, by the sheet's name. */
  readonly print: ReadonlyMap<string, PrintAreas>;
}

/** @param sheets the names of all sheets in order, undefined for one that isn't opened */
export function readNames(
  workbook: XmlElement,
  sheets: readonly (string | undefined)[],
  part: string,
  leftOut: LeftOut,
): WorkbookNames {
  const names: NameSnapshot[] = [];
  const print = new Map<string, PrintAreas>();
  for (const element of findAll(workbook, 'definedNames', 'definedName')) {
    const { localSheetId, function: isMacro, vbProcedure, hidden, comment } = element.attributes;
    const name = unescapeText(element.attributes['name'] ?? '');
    const sheet = localSheetId === undefined ? undefined : sheets[whole(localSheetId) ?? -1];
    const formula = textOf(element);
    if (localSheetId !== undefined && sheet === undefined) continue;
    if (name.startsWith(BUILT_IN)) {
      const areas = printAreas(name.slice(BUILT_IN.length), formula, part);
      if (sheet !== undefined && Object.keys(areas).length > 0)
        print.set(sheet, { ...print.get(sheet), ...areas });
    } else if (isOn(isMacro) || isOn(vbProcedure)) leftOut.add(leftOutTexts.macroNames());
    else if (reachesOutside(formula)) leftOut.add(leftOutTexts.externalName(name));
    else
      names.push({
        name,
        formula: hostFormula(formula, { dynamic: true }).slice(1),
        ...(comment && { comment: unescapeText(comment) }),
        visible: !isOn(hidden),
        ...(sheet !== undefined && { sheet }),
      });
  }
  return { names, print };
}

/** `Plan!$A$1:$D$20,Plan!$F$1` and `Plan!$A:$B,Plan!$1:$3`; what has become #REF! is gone. */
function printAreas(name: string, formula: string, part: string): PrintAreas {
  const areas = splitReferences(formula).filter((area) => !area.includes('#'));
  if (areas.length === 0) return {};
  if (name === 'Print_Area')
    return { printArea: areas.map((area) => areaAddress(fileArea(withEnds(area), part))).join(',') };
  if (name !== 'Print_Titles') return {};
  const rows = areas.find((area) => /^\$?\d+:\$?\d+$/.test(area));
  const columns = areas.find((area) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(area));
  return {
    ...(rows !== undefined && { printTitleRows: rows }),
    ...(columns !== undefined && { printTitleColumns: columns }),
  };
}

/** Whole rows and columns as their first and last cells. */
function withEnds(address: string): string {
  const [first = '', last = first] = address.replaceAll('$', '').split(':');
  if (/^\d+$/.test(first)) return `A${first}:${columnName(MAX_COLUMNS - 1)}${last}`;
  return /^[A-Z]+$/i.test(first) ? `${first}1:${last}${MAX_ROWS}` : address;
}

/** The addresses of a list, without their sheet: its name may hold commas. */
function splitReferences(formula: string): string[] {
  return [...formula.matchAll(/(?:'(?:[^']|'')*'!|[^',!]*!)?([^,'!]+)(?:,|$)/g)].map(([, address = '']) =>
    address.trim(),
  );
}
