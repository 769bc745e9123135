import { strToU8, zipSync } from 'fflate';

/** The parts of a package by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** A relationship: its kind, where it leads to, seen from its part, and whether that is outside. */
export type Link = readonly [kind: string, target: string, mode?: 'External'];

export interface SheetSpec {
  readonly title: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands before and behind the rows. */
  readonly before?: string;
  readonly rows: string;
  readonly behind?: string;
  readonly links?: readonly Link[];
}

export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names?: string;
  /** Of the workbook part, behind the names. */
  readonly behind?: string;
  readonly strings: readonly string[];
  readonly styles: string;
  readonly links?: readonly Link[];
  readonly rootLinks?: readonly Link[];
  /** Further parts, with their content types. */
  readonly parts?: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>>;
}

export function relationships(links: readonly Link[]): string {
  const all = links.map(([kind, target, mode], index) => {
    const type = kind.startsWith('http') ? kind : `${DOCUMENT}/${kind}`;
    const outside = mode ? ` TargetMode="${mode}"` : '';
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${outside}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** A package written by hand, the way Excel would. */
export function bookOf({
  sheets,
  names = '',
  behind = '',
  strings,
  styles,
  links,
  rootLinks,
  parts = {},
}: BookSpec): Files {
  const files: Record<string, string | Uint8Array> = {};
  const types: Record<string, string> = {
    'xl/workbook.xml': `${SPREADSHEET}sheet.main+xml`,
    'xl/styles.xml': `${SPREADSHEET}styles+xml`,
    'xl/sharedStrings.xml': `${SPREADSHEET}sharedStrings+xml`,
  };
  const sheetParts = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  sheets.forEach((sheet, index) => {
    const part = `xl/${sheetParts[index]}`;
    types[part] = `${SPREADSHEET}worksheet+xml`;
    files[part] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData>${sheet.behind ?? ''}</worksheet>`;
    if (sheet.links) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(sheet.links);
  });
  for (const [part, [type, content]] of Object.entries(parts)) {
    if (type !== '') types[part] = type;
    files[part] = content;
  }
  const entries = sheets.map(
    ({ title, state }, index) =>
      `<sheet name="${title}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 3}"/>`,
  );
  files['xl/workbook.xml'] =
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${entries.join('')}</sheets>${names && `<definedNames>${names}</definedNames>`}${behind}</workbook>`;
  files['xl/_rels/workbook.xml.rels'] = relationships([
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ...sheetParts.map((part): Link => ['worksheet', part]),
    ...(links ?? []),
  ]);
  files['xl/styles.xml'] = styles;
  files['xl/sharedStrings.xml'] =
    `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
  files['_rels/.rels'] = relationships([['officeDocument', 'xl/workbook.xml'], ...(rootLinks ?? [])]);
  files['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${Object.entries(
      types,
    )
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('')}</Types>`;
  return files;
}

export function zipped(files: Files): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([part, content]) => [
        part,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { level: 1 },
  );
}
