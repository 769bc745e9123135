import { leftOutTexts, type LeftOut } from '../left-out';
import type { PackageFile, Relationship } from '../package-file';
import { find, findAll, isOn, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { hasPassword } from './protection-reader';

/** Elements of a sheet that the host doesn't keep. */
const ELEMENTS: Readonly<Record<string, string>> = {
  conditionalFormatting: 'bedingte Formatierung',
  autoFilter: 'Filter',
  hyperlinks: 'Hyperlinks',
  scenarios: 'Szenarien',
  protectedRanges: 'Bereiche mit eigenem Schutz',
  picture: 'Hintergrundbild',
  colBreaks: 'Seitenumbrüche',
};

/** Parts that a sheet leads to, and a drawing on it, by the kind of the relationship. */
const PARTS: Readonly<Record<string, string>> = {
  comments: 'Kommentare',
  threadedComment: 'Kommentare',
  pivotTable: 'Pivot-Tabellen',
  queryTable: 'Datenabfragen',
  slicer: 'Datenschnitte',
  timeline: 'Zeitachsen',
  control: 'Steuerelemente',
  ctrlProp: 'Steuerelemente',
  oleObject: 'eingebettete Objekte',
  package: 'eingebettete Objekte',
  image: 'Bilder',
};

/** Says of a sheet what stays behind when it is opened. */
export function noteSheetExtras(
  name: string,
  sheet: XmlElement,
  relationships: readonly Relationship[],
  file: PackageFile,
  leftOut: LeftOut,
): void {
  const note = (what: string | undefined): void => {
    if (what !== undefined) leftOut.add(leftOutTexts.onSheet(name, what));
  };
  for (const { name: element } of sheet.children) note(ELEMENTS[element]);
  for (const extension of findAll(sheet, 'extLst', 'ext')) {
    if (find(extension, 'conditionalFormattings')) note(ELEMENTS['conditionalFormatting']);
    if (find(extension, 'sparklineGroups')) note('Sparklines');
  }
  if (hasBareHints(sheet)) note('Eingabehinweise ohne Regel');
  if (hasPassword(sheet)) note('Kennwort des Blattschutzes');
  if (hasOutline(sheet)) note('Gliederung');
  if (hasColumnLooks(sheet)) note('Format ganzer Spalten');
  for (const { kind, target, external } of relationships) {
    note(PARTS[kind]);
    if (kind === 'drawing' && !external)
      for (const inside of file.relationships(target)) note(PARTS[inside.kind]);
  }
}

function hasBareHints(sheet: XmlElement): boolean {
  return findAll(sheet, 'dataValidations', 'dataValidation').some(
    ({ attributes }) => (attributes['type'] ?? 'none') === 'none',
  );
}

function hasOutline(sheet: XmlElement): boolean {
  const { outlineLevelRow, outlineLevelCol } = find(sheet, 'sheetFormatPr')?.attributes ?? {};
  return (whole(outlineLevelRow) ?? 0) > 0 || (whole(outlineLevelCol) ?? 0) > 0;
}

/** Cells that the file holds have their own look; only the empty rest of such a column loses its. */
function hasColumnLooks(sheet: XmlElement): boolean {
  return findAll(sheet, 'cols', 'col').some(
    ({ attributes }) => (whole(attributes['style']) ?? 0) > 0 && !isOn(attributes['hidden']),
  );
}
