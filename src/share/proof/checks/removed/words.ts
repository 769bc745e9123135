import type { ShareOptions } from '../../../levels';
import type { RemovedKind } from '../../../types';
import type { Check, Finding } from '../../check';
import type { Element } from '../../read/tree';
import { childOf, isOn, within } from '../../read/tree';
import type { Workbook } from '../../read/workbook';
import { namesHouse } from '../addresses';
import { proofMessages as messages } from '../messages';

type Complaint = (element: Element) => boolean;

interface Word {
  readonly kind: RemovedKind;
  readonly element: string;
  readonly asked?: (options: ShareOptions) => boolean;
  /** Whether it tells something. */
  readonly tells: Complaint;
}

const has =
  (...names: readonly string[]): Complaint =>
  ({ attributes }) =>
    names.some((name) => (attributes[name] ?? '') !== '');

const HASH = /(password|hash|salt|spin|algorithm)/i;
const hasHash: Complaint = ({ attributes }) => Object.keys(attributes).some((name) => HASH.test(name));

/** Words of authors that stand beside the cells (ECMA-376 Part 1, 18.2 to 18.5; [MS-XLSX] 2.6). */
const WORDS: readonly Word[] = [
  { kind: 'aenderungsverlauf', element: 'sheetProtection', tells: hasHash },
  { kind: 'aenderungsverlauf', element: 'workbookProtection', tells: hasHash },
  {
    kind: 'aenderungsverlauf',
    element: 'protectedRange',
    tells: (range) => hasHash(range) || !/^Bereich\d+$/.test(range.attributes.name ?? ''),
  },
  {
    kind: 'kommentare',
    element: 'definedName',
    asked: ({ comments }) => comments === 'entfernen',
    tells: has('comment', 'description', 'help', 'statusBar', 'customMenu'),
  },
  {
    kind: 'makros',
    element: 'workbookPr',
    asked: ({ macros }) => macros === 'entfernen',
    tells: has('codeName'),
  },
  {
    kind: 'makros',
    element: 'sheetPr',
    asked: ({ macros }) => macros === 'entfernen',
    tells: has('codeName'),
  },
  { kind: 'texte', element: 'table', tells: has('altText', 'altTextSummary') },
  { kind: 'texte', element: 'tableColumn', tells: has('uniqueName', 'queryTableFieldId') },
  { kind: 'texte', element: 'table', tells: holdsUnusedTotals },
  { kind: 'texte', element: 'table', tells: hasOtherName },
  { kind: 'texte', element: 'functionGroup', tells: () => true },
  ...['custClr', 'extraClrScheme'].map((element) => ({ kind: 'texte', element, tells: () => true }) as const),
  ...['theme', 'themeOverride', 'clrScheme', 'fontScheme', 'fmtScheme'].map(
    (element) => ({ kind: 'texte', element, tells: isNamedByAuthor }) as const,
  ),
  { kind: 'texte', element: 'headerFooter', tells: holdsUnusedPages },
  {
    kind: 'texte',
    element: 'printSettings',
    tells: (settings) => (childOf(settings, 'headerFooter')?.children.length ?? 0) > 0,
  },
  { kind: 'customXml', element: 'smartTagType', tells: () => true },
  { kind: 'customXml', element: 'cellSmartTag', tells: () => true },
];

/** `name` stands nowhere to be seen. */
function hasOtherName({ attributes: { name, displayName } }: Element): boolean {
  return name !== undefined && displayName !== undefined && name !== displayName;
}

const TOTALS = ['totalsRowLabel', 'totalsRowFunction', 'totalsRowFormula'];

/** A row of totals that is not there. */
function holdsUnusedTotals(table: Element): boolean {
  if (Number(table.attributes.totalsRowCount ?? 0) > 0) return false;
  return (
    childOf(table, 'tableColumns')?.children.some(({ attributes, children }) =>
      TOTALS.some((name) => name in attributes || children.some((child) => child.name === name)),
    ) === true
  );
}

/** Themes of Excel are called after Office; a German one was called after Larissa. */
const OF_EXCEL = /^(?:(?:Office|Larissa)(?:[- –]|\d{4}|Theme|Design|Classic)*)?$/;

function isNamedByAuthor({ attributes: { name = '' } }: Element): boolean {
  return !OF_EXCEL.test(name);
}

function holdsUnusedPages(pages: Element): boolean {
  const { differentFirst, differentOddEven } = pages.attributes;
  return pages.children.some(
    ({ name }) =>
      (name.startsWith('first') && !isOn(differentFirst)) ||
      (name.startsWith('even') && !isOn(differentOddEven)),
  );
}

/** Words that stand beside what is to be seen. */
export const wordsCheck: Check = {
  id: 'worte',
  *run({ copy, report: { options } }) {
    const words = WORDS.filter(({ asked }) => !asked || asked(options));
    for (const part of copy.package.parts) {
      const root = copy.elements(part);
      for (const element of root ? within(root) : [])
        for (const { kind, element: name, tells } of words)
          if (name === element.name && tells(element))
            yield { message: messages.remains(kind, `${name} in ${part}`) };
    }
    yield* placesInVml(copy);
  },
};

const VALUE = /=\s*(?:"([^"]*)"|'([^']*)')/g;

/** VML need not be XML. */
function* placesInVml({ package: pack }: Workbook): Generator<Finding> {
  for (const part of pack.parts) {
    if (!/\.vml$/i.test(part) && !/vmlDrawing/.test(pack.typeOf(part) ?? '')) continue;
    for (const [, one, other] of pack.xml(part).matchAll(VALUE))
      if (namesHouse(one ?? other ?? '')) yield { message: messages.remains('pfad', part) };
  }
}
