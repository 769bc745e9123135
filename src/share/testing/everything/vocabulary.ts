/** Namespaces and the types of relationships and parts, as Excel writes them. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const WEB_EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The last word of a spreadsheet part's content type: `worksheet` gives the whole type. */
export const spreadsheetType = (word: string): string => `${SPREADSHEET}.${word}+xml`;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One relationship: id, type (a word of the office vocabulary or a whole address), target. */
export type Related = readonly [id: string, type: string, target: string, mode?: 'External'];

export function relationsPart(relations: readonly Related[]): string {
  const lines = relations.map(([id, type, target, mode]) => {
    const whole = type.includes(':') ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${lines.join('')}</Relationships>`;
}

/** What a theme adds to the package: parts by name, content types by part. */
export interface Theme {
  readonly parts: Readonly<Record<string, string | Uint8Array>>;
  readonly types: Readonly<Record<string, string>>;
}
