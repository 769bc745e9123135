import { packageBytes } from '../steps/testing/package';
import { HEAD, MAIN, spreadsheetType } from './everything/vocabulary';

const SHEETS = 16;
const ROWS = 625;
const COLUMNS = 20;
const TEXTS = 500;

export const LARGE_PLAN = {
  cells: SHEETS * ROWS * COLUMNS,
  /** All but the last one, which is hidden. */
  visible: Array.from({ length: SHEETS - 1 }, (_, index) => titleOf(index)),
  rows: ROWS,
} as const;

/** Every second sheet shares a formula of ours down its column E, the others a native one. */
export const sharesOurs = (sheet: number): boolean => sheet % 2 === 1;
/** Every fifth row has a formula of ours in column B, and every 25th one in column G that reads the hidden sheet. */
export const isOurs = (row: number): boolean => row % 5 === 0;
const readsHidden = (row: number): boolean => row % 25 === 0;

/** 16 sheets with 200,000 cells in the way of Excel: texts, numbers, formulas, comments on the first sheet. */
export function largePlan(): Uint8Array {
  const texts = Array.from({ length: TEXTS }, (_, index) => `<si><t>${sharedText(index)}</t></si>`);
  const comment = `<comment ref="B5" authorId="0"><text><t>nur für uns</t></text></comment>`;
  return packageBytes({
    sheets: Array.from({ length: SHEETS }, (_, sheet) => ({
      title: titleOf(sheet),
      rows: rowsOf(sheet),
      ...(sheet === SHEETS - 1 && { state: 'hidden' as const }),
      ...(sheet === 0 && { relations: [['rId1', 'comments', '../comments1.xml']] as const }),
    })),
    workbookRelations: [['texts', 'sharedStrings', 'sharedStrings.xml']],
    parts: {
      'xl/sharedStrings.xml': [
        `${HEAD}<sst xmlns="${MAIN}">${texts.join('')}</sst>`,
        spreadsheetType('sharedStrings'),
      ],
      'xl/comments1.xml': [
        `${HEAD}<comments xmlns="${MAIN}"><authors><author>Erika</author></authors><commentList>${comment}</commentList></comments>`,
        spreadsheetType('comments'),
      ],
    },
  });
}

/** What a visible sheet shows, as `type:text` by address. */
export function shownOn(sheet: number): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (let row = 1; row <= ROWS; row += 1)
    for (let column = 0; column < COLUMNS; column += 1) {
      const text =
        column === 0 ? `text:${sharedText(textAt(sheet, row))}` : `n:${numberAt(sheet, row, column)}`;
      shown.set(addressOf(row, column), text);
    }
  return shown;
}

function rowsOf(sheet: number): string {
  return Array.from({ length: ROWS }, (_, index) => {
    const row = index + 1;
    const cells = Array.from({ length: COLUMNS }, (_, column) => cellXml(sheet, row, column));
    return `<row r="${row}" spans="1:${COLUMNS}">${cells.join('')}</row>`;
  }).join('');
}

function cellXml(sheet: number, row: number, column: number): string {
  const address = addressOf(row, column);
  if (column === 0) return `<c r="${address}" t="s"><v>${textAt(sheet, row)}</v></c>`;
  const formula = formulaAt(sheet, row, column);
  return `<c r="${address}">${formula}<v>${numberAt(sheet, row, column)}</v></c>`;
}

function formulaAt(sheet: number, row: number, column: number): string {
  switch ('ABCDEFG'.charAt(column)) {
    case 'B':
      return `<f>${isOurs(row) ? `_xldudf_AMIP_RUNDUNG(C${row},1000)` : `ROUND(C${row}*1.1,2)`}</f>`;
    case 'E': {
      const shared = sharesOurs(sheet) ? '_xldudf_AMIP_RUNDUNG(C1,10)' : 'C1*2';
      return row === 1 ? `<f t="shared" ref="E1:E${ROWS}" si="0">${shared}</f>` : '<f t="shared" si="0"/>';
    }
    case 'G':
      return readsHidden(row) ? `<f>'${titleOf(SHEETS - 1)}'!C${row}+1</f>` : '';
    default:
      return '';
  }
}

function titleOf(sheet: number): string {
  return sheet === 0 ? 'Plan' : `Blatt ${sheet + 1}`;
}

function addressOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row}`;
}

/** Any number with two decimals. */
function numberAt(sheet: number, row: number, column: number): number {
  return ((sheet * 31_337 + row * 7_919 + column * 104_729) % 10_000_019) / 100;
}

const textAt = (sheet: number, row: number): number => (sheet * ROWS + row) % TEXTS;
const sharedText = (index: number): string => `Merkmal ${index}`;
