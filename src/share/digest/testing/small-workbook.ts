import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '../../cells/address';
import { LEVELS } from '../../levels';
import type { ShareOptions } from '../../levels';
import { openPackage } from '../../package/open-package';
import { ShareJob } from '../../share-job';
import { FileWorkbook } from '../../workbook/file-workbook';
import { escapeXml } from '../../xml/escape';

/** A value, or a formula with the value it shows; null: no cell. */
export type SmallCell = number | string | boolean | null | readonly [formula: string, shown: number | string];

export interface SmallWorkbook {
  readonly sheets: Readonly<Record<string, readonly (readonly SmallCell[])[]>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly options?: Partial<ShareOptions>;
  /** Further parts, and changes to those that there are. */
  readonly change?: (parts: Record<string, string>) => Record<string, string>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with as little as a workbook may have: no styles, no shared texts. */
export function smallWorkbook({ sheets, names = {}, change = (parts) => parts }: SmallWorkbook): Uint8Array {
  const titles = Object.keys(sheets);
  const definedNames = Object.entries(names).map(
    ([name, formula]) => `<definedName name="${name}">${escapeXml(formula)}</definedName>`,
  );
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>${titles.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${titles.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${titles.map((title, index) => `<sheet name="${escapeXml(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${definedNames.length > 0 ? `<definedNames>${definedNames.join('')}</definedNames>` : ''}</workbook>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows)]),
    ),
  };
  const files = Object.entries(change(parts)).map(([part, text]) => [part, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}

function sheetXml(rows: readonly (readonly SmallCell[])[]): string {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, cellAddress(row, column))).join('')}</row>`,
  );
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: SmallCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  const [formula, shown] = cell;
  const type = typeof shown === 'string' ? ' t="str"' : '';
  return `<c r="${at}"${type}><f>${escapeXml(formula)}</f><v>${escapeXml(String(shown))}</v></c>`;
}

/** The workbook, opened for a copy, before any step. */
export function smallJob(workbook: SmallWorkbook): ShareJob {
  return jobOf(smallWorkbook(workbook), workbook.options);
}

export function jobOf(bytes: Uint8Array, options: Partial<ShareOptions> = {}): ShareJob {
  const draft = openPackage(bytes);
  const request = {
    level: 'kommune',
    options: { ...LEVELS.kommune, ...options },
    recipient: 'Stadt Kaiserslautern',
    day: '2026-11-26',
  } as const;
  return new ShareJob(request, draft, new FileWorkbook(draft));
}
