import { strToU8, zipSync } from 'fflate';
import { LEVELS } from '../../levels';
import type { ShareOptions } from '../../levels';
import { openPackage } from '../../package/open-package';
import { ShareJob } from '../../share-job';
import { HEAD, MAIN, RELATIONS, relationsPart, spreadsheetType } from '../../testing/everything/vocabulary';
import type { Related } from '../../testing/everything/vocabulary';
import { FileWorkbook } from '../../workbook/file-workbook';

/** A sheet of a hand-made workbook, in the order of CT_Worksheet: what stands before and after the rows. */
interface TestSheet {
  /** `Plan` for the first, `Blatt 2` and so on for others. */
  readonly title?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly before?: string;
  readonly rows?: string;
  readonly after?: string;
  readonly relations?: readonly Related[];
}

export interface TestPackage {
  readonly sheets?: readonly TestSheet[];
  /** What stands in the workbook part before and after its sheets. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  readonly workbookRelations?: readonly Related[];
  readonly rootRelations?: readonly Related[];
  /** Further parts: text and content type. */
  readonly parts?: Readonly<Record<string, readonly [content: string, contentType: string]>>;
  /** Relationships of further parts. */
  readonly relations?: Readonly<Record<string, readonly Related[]>>;
}

const NAMESPACES = [
  `xmlns="${MAIN}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"',
  'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"',
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"',
].join(' ');

const relsOf = (part: string): string => part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

export function packageBytes({
  sheets = [{}],
  workbookBefore = '',
  workbookAfter = '',
  workbookRelations = [],
  rootRelations = [],
  parts = {},
  relations = {},
}: TestPackage): Uint8Array {
  const sheetParts = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const entries = sheets.map(
    ({ title, state }, index) =>
      `<sheet name="${title ?? (index === 0 ? 'Plan' : `Blatt ${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="sheet${index + 1}"/>`,
  );
  const types = {
    'xl/workbook.xml': spreadsheetType('sheet.main'),
    ...Object.fromEntries(sheetParts.map((part) => [part, spreadsheetType('worksheet')])),
    ...Object.fromEntries(Object.entries(parts).map(([part, [, type]]) => [part, type])),
  };
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
      types,
    )
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationsPart([['rId1', 'officeDocument', 'xl/workbook.xml'], ...rootRelations]),
    'xl/workbook.xml': `${HEAD}<workbook ${NAMESPACES}>${workbookBefore}<sheets>${entries.join('')}</sheets>${workbookAfter}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsPart([
      ...sheetParts.map(
        (part, index) => [`sheet${index + 1}`, 'worksheet', part.replace('xl/', '')] as const,
      ),
      ...workbookRelations,
    ]),
  };
  sheets.forEach(({ before = '', rows = '', after = '', relations: related = [] }, index) => {
    const part = sheetParts[index] ?? '';
    files[part] =
      `${HEAD}<worksheet ${NAMESPACES}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
    if (related.length > 0) files[relsOf(part)] = relationsPart(related);
  });
  for (const [part, [content]] of Object.entries(parts)) files[part] = content;
  for (const [part, related] of Object.entries(relations)) files[relsOf(part)] = relationsPart(related);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export function jobOf(bytes: Uint8Array, options: Partial<ShareOptions> = {}): ShareJob {
  const draft = openPackage(bytes);
  const request = {
    level: 'kommune' as const,
    options: { ...LEVELS.kommune, ...options },
    recipient: '',
    day: '2026-11-26',
  };
  return new ShareJob(request, draft, new FileWorkbook(draft));
}

/** What stands after the rows of a sheet. */
export function afterRows(job: ShareJob, sheet = 1): string {
  const xml = job.draft.xml(`xl/worksheets/sheet${sheet}.xml`);
  return xml.slice(xml.indexOf('</sheetData>') + '</sheetData>'.length, xml.lastIndexOf('</'));
}

export const removedTexts = (job: ShareJob): readonly string[] => job.account.removed.map(({ what }) => what);
