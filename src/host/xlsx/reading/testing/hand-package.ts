import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The parts of a workbook as Excel lays them out; a test replaces or adds what it is about. */
export interface HandParts {
  /** The type of the workbook part. */
  readonly type?: string;
  /** Attributes and content of `<workbook>` besides the sheet „Tabelle1“. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** Inside `<worksheet>`, as a whole. */
  readonly sheet?: string;
  /** Inside `<sst>`. */
  readonly strings?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Relationships of the sheet: kind and target. */
  readonly sheetRelations?: readonly (readonly [string, string])[];
  /** Further parts by path; undefined takes one away. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

function relations(list: readonly (readonly [string, string])[]): string {
  const items = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** A workbook written by hand: nothing of the writer's code is in it. */
export function handPackage(given: HandParts = {}): Uint8Array {
  const { type = SHEET_TYPE, workbookBefore = '', workbookAfter = '', sheet = '<sheetData/>' } = given;
  const namespaces = `xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"`;
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook ${namespaces}>${workbookBefore}<sheets><sheet name="Tabelle1" sheetId="1" r:id="rId1"/></sheets>${workbookAfter}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', '/xl/styles.xml'],
      ['sheetMetadata', 'metadata.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet ${namespaces}>${sheet}</worksheet>`,
    'xl/sharedStrings.xml': given.strings && `<sst xmlns="${MAIN}">${given.strings}</sst>`,
    'xl/styles.xml': given.styles && `<styleSheet xmlns="${MAIN}">${given.styles}</styleSheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': given.sheetRelations && relations(given.sheetRelations),
    ...given.parts,
  };
  const present = Object.entries(parts).flatMap(([path, xml]) =>
    xml === undefined ? [] : [[path, strToU8(xml)] as const],
  );
  return zipSync(Object.fromEntries(present));
}

/** A workbook whose sheet holds these rows. */
export function withRows(rows: string, given: HandParts = {}): Uint8Array {
  return handPackage({ ...given, sheet: `<sheetData>${rows}</sheetData>` });
}
