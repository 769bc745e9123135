import fc from 'fast-check';
import { packageBytes } from '../steps/testing/package';
import { HEAD, MAIN, spreadsheetType } from './everything/vocabulary';

/** A workbook that somebody could have made, and what it shows. */
export interface RandomWorkbook {
  readonly bytes: Uint8Array;
  readonly sheets: readonly RandomSheet[];
}

interface RandomSheet {
  readonly title: string;
  readonly isHidden: boolean;
  /** What visible cells show, as the file writes it, by address. Empty ones are not in it. */
  readonly shown: ReadonlyMap<string, string>;
}

/** How a formula of the kind stands in a cell; `shared` ones belong to the first of their column. */
const FORMULAS = {
  none: () => '',
  native: (row: number) => `<f>SUM($A$1:B${row})</f>`,
  /** Another sheet, which may be hidden or left out. */
  beside: (row: number) => `<f>IF(Maßnahmen!A${row}&gt;0,1,Maßnahmen!B1)</f>`,
  amip: (row: number) => `<f>_xldudf_AMIP_X(A${row},"x")</f>`,
  nested: (row: number) => `<f>IF(A${row}&gt;0,ROUND(_xldudf_AMIP_X(A${row}),2),0)</f>`,
  shared: (row: number, column: string, isFirst: boolean) =>
    isFirst
      ? `<f t="shared" ref="${column}${row}:${column}9" si="${column.charCodeAt(0)}">_xldudf_AMIP_Y(A${row})+A$1</f>`
      : `<f t="shared" si="${column.charCodeAt(0)}"/>`,
  spill: (row: number, column: string) => `<f t="array" ref="${column}${row}">_xldudf_AMIP_Z(A1:A9)</f>`,
  volatile: () => '<f>NOW()</f>',
  foreign: () => '<f>_xll.KURS(1)</f>',
  named: () => '<f>Ziel+1</f>',
} as const;

type Kind = keyof typeof FORMULAS;

const TITLES = ['Plan', 'Maßnahmen', 'Notizen'];

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
const truth = fc.constantFrom('0', '1');
const text = fc.string({ unit: fc.constantFrom('a', 'ß', '€', ' ', '&amp;', '&lt;', '_x000D_', '😀') });
const value = fc.oneof(
  fc.record({ type: fc.constant('n'), text: number }),
  fc.record({ type: fc.constant('b'), text: truth }),
  fc.record({ type: fc.constant('text'), text }),
);
const cell = fc.record({
  kind: fc.constantFrom(...(Object.keys(FORMULAS) as Kind[])),
  value,
  /** A text without a formula may stand in the list of shared ones. */
  shares: fc.boolean(),
});
const row = fc.record({
  isHidden: fc.boolean(),
  cells: fc.array(cell, { minLength: 1, maxLength: 4 }),
});
const sheet = fc.record({
  isHidden: fc.boolean(),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
});

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
type Cell = Row['cells'][number];

type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

export const randomSheets: fc.Arbitrary<readonly Sheet[]> = fc.array(sheet, {
  minLength: 2,
  maxLength: TITLES.length,
});

export function workbookOf(sheets: readonly Sheet[]): RandomWorkbook {
  const texts: string[] = [];
  const made = sheets.map(({ isHidden, rows }, index) => ({
    title: TITLES[index] ?? '',
    // Without any visible sheet there would be no copy.
    isHidden: isHidden && index > 0,
    ...written(rows, texts),
  }));
  const list = texts.map((one) => `<si><t xml:space="preserve">${one}</t></si>`).join('');
  const bytes = packageBytes({
    sheets: made.map(({ title, isHidden, rows }) => ({ title, rows, ...(isHidden && { state: 'hidden' }) })),
    workbookAfter: '<definedNames><definedName name="Ziel">_xldudf_AMIP_X(1)</definedName></definedNames>',
    workbookRelations: [['texts', 'sharedStrings', 'sharedStrings.xml']],
    parts: {
      'xl/sharedStrings.xml': [`${HEAD}<sst xmlns="${MAIN}">${list}</sst>`, spreadsheetType('sharedStrings')],
    },
  });
  return { bytes, sheets: made };
}

/** The rows of a sheet; `texts` takes the shared ones. */
function written(
  rows: readonly Row[],
  texts: string[],
): { rows: string; shown: ReadonlyMap<string, string> } {
  const shown = new Map<string, string>();
  const started = new Set<string>();
  const lines = rows.map(({ isHidden, cells }, index) => {
    const tags = cells.map((one, place) => {
      const column = 'ABCD'.charAt(place);
      const isFirst = one.kind === 'shared' && !started.has(column);
      if (isFirst) started.add(column);
      const address = `${column}${index + 1}`;
      if (!isHidden && one.value.text !== '') shown.set(address, `${one.value.type}:${one.value.text}`);
      return cellXml(address, one, FORMULAS[one.kind](index + 1, column, isFirst), texts);
    });
    return `<row r="${index + 1}"${isHidden ? ' hidden="1"' : ''}>${tags.join('')}</row>`;
  });
  return { rows: lines.join(''), shown };
}

function cellXml(
  address: string,
  { kind, value: { type, text: content }, shares }: Cell,
  formula: string,
  texts: string[],
): string {
  const spills = kind === 'spill' ? ' cm="1"' : '';
  if (type !== 'text')
    return `<c r="${address}"${spills}${type === 'b' ? ' t="b"' : ''}>${formula}<v>${content}</v></c>`;
  if (formula !== '') return `<c r="${address}" t="str"${spills}>${formula}<v>${content}</v></c>`;
  if (!shares) return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
  texts.push(content);
  return `<c r="${address}" t="s"><v>${texts.length - 1}</v></c>`;
}
