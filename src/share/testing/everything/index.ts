import { strToU8, zipSync } from 'fflate';
import { ADDIN } from './addin';
import { COMMENTS } from './comments';
import { COUNTS_SHEET } from './counts-sheet';
import { DATA_SOURCES } from './data-sources';
import { DRAWINGS } from './drawings';
import { HIDDEN_SHEETS } from './hidden-sheets';
import { PERSONAL } from './personal';
import { PICTURES } from './pictures';
import { PLAN_SHEET } from './plan-sheet';
import { TEXTS_PART } from './texts';
import { HEAD } from './vocabulary';
import type { Theme } from './vocabulary';
import { WORKBOOK_PART } from './workbook-part';

const THEMES: readonly Theme[] = [
  WORKBOOK_PART,
  PLAN_SHEET,
  COUNTS_SHEET,
  DATA_SOURCES,
  HIDDEN_SHEETS,
  TEXTS_PART,
  DRAWINGS,
  COMMENTS,
  ADDIN,
  PERSONAL,
  PICTURES,
];

/**
 * A workbook with one of everything that a copy must not hand on, written by hand in the way of Excel: what programs
 * other than Excel cannot write. `change` alters the text of parts before they are packed.
 */
export function everythingWorkbook(
  change: (part: string, text: string) => string = (_, text) => text,
): Uint8Array {
  const parts = Object.assign({}, ...THEMES.map(({ parts }) => parts)) as Theme['parts'];
  const types = Object.assign({}, ...THEMES.map(({ types }) => types)) as Record<string, string>;
  const files = { '[Content_Types].xml': contentTypes(types), ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([part, content]) => [
        part,
        typeof content === 'string' ? strToU8(change(part, content)) : content,
      ]),
    ),
  );
}

function contentTypes(types: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(types).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="emf" ContentType="image/x-emf"/>${overrides.join('')}</Types>`;
}
