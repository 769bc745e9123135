import { strToU8, zipSync } from 'fflate';
import { CellStyles } from './cell-styles';
import { sheetXml } from './sheet-xml';
import type { ShownName, ShownSheet, ShownWorkbook } from './shown-sheets';
import { xmlText } from './xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first moment a ZIP can name: the same content gives the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The smallest workbook that shows these cells (ECMA-376 Part 1 and 2). Pure. */
export function writeShownWorkbook({ sheets, names }: ShownWorkbook): Uint8Array {
  const styles = new CellStyles();
  const sheetParts = sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles)] as const,
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(styles),
    ...Object.fromEntries(sheetParts),
  };
  const files = Object.entries(parts).map(([part, xml]) => [part, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: ZIP_TIME });
}

function workbookXml(sheets: readonly ShownSheet[], names: readonly ShownName[]): string {
  const tabs = sheets.map(({ title, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${xmlText(title)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const defined = [
    ...names.map((name) => nameXml(name)),
    ...sheets.flatMap(({ names: own }, index) => own.map((name) => nameXml(name, index))),
  ];
  const list = defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets>${list}</workbook>`;
}

/** A name that only the sheet of this number knows, or without it the workbook. */
function nameXml({ name, formula, visible }: ShownName, sheet?: number): string {
  const scope = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
  const hidden = visible ? '' : ' hidden="1"';
  return `<definedName name="${xmlText(name)}"${scope}${hidden}>${xmlText(formula.replace(/^=/, ''))}</definedName>`;
}

function stylesXml(styles: CellStyles): string {
  return `<styleSheet xmlns="${MAIN}">${styles.formats}${styles.fonts}${styles.fills}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${styles.cellFormats}<cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
  ].map(([part, kind]) => `<Override PartName="${part}" ContentType="${CONTENT_TYPE}.${kind}+xml"/>`);
  return `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}
