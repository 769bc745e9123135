import { IUniverInstanceService } from '@univerjs/core';
import type { ICellData, Univer } from '@univerjs/core';
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/preset-sheets-core';
import { germanInput } from './german-input';
import { htmlTable } from './html-table';
import { inputCell } from './input-cell';
import { tabbedText } from './tabbed-text';

const HTML = 'text/html';
const PLAIN = 'text/plain';
/** The engine marks with it what was copied from its own cells, here or in another window. */
const COPY_ID = /data-copy-id="([^\s"]+)"/;
const EMPTY: ICellData = { f: null, si: null, p: null, v: null, t: null };
/** After the engine's own hooks, which read numbers in English. */
const LAST = 1000;

/**
 * What is pasted from outside is read as if it were typed, and takes the format of the cells it goes into. Copies of
 * the sheet's own cells stay the engine's business.
 * @param refused is told when a pasted formula could not be read and stays in its cell as text
 */
export function installGermanPaste(univer: Univer, refused: (message: string) => void): void {
  const injector = univer.__getInjector();
  const clipboard = injector.get(ISheetClipboardService);
  const instances = injector.get(IUniverInstanceService);
  const pasteItem = clipboard.paste.bind(clipboard);
  const pasteEvent = clipboard.legacyPaste.bind(clipboard);

  const pasteTexts = async (texts: string[][]) => {
    const done = await pasteItem(tableItem(texts), PREDEFINED_HOOK_NAME.SPECIAL_PASTE_VALUE);
    // Its choices (formats, column widths) are for copied cells.
    clipboard.disposePasteOptionsCache();
    return done;
  };
  /** What came from outside, as rows of cells; undefined for copies of this sheet's cells and for what is no text. */
  const outsideTexts = (html = '', text = '') => {
    const copyId = COPY_ID.exec(html)?.[1];
    if (copyId && clipboard.copyContentCache().get(copyId)) return undefined;
    return (html ? htmlTable(html) : undefined) ?? (text ? tabbedText(text) : undefined);
  };
  clipboard.legacyPaste = (html, text, files) => {
    const texts = outsideTexts(html, text);
    return texts ? pasteTexts(texts) : pasteEvent(html, text, files);
  };
  clipboard.paste = async (item, type) => {
    const texts = outsideTexts(await read(item, HTML), await read(item, PLAIN));
    return texts ? pasteTexts(texts) : pasteItem(item, type);
  };

  clipboard.addClipboardHook({
    id: 'german-paste',
    priority: LAST,
    onPasteCells(from, { unitId, subUnitId, range }, cells) {
      const sheet = instances.getUniverSheetInstance(unitId)?.getSheetBySheetId(subUnitId);
      if (from || !sheet) return { undos: [], redos: [] };
      const cellValue: Record<number, Record<number, ICellData>> = {};
      cells.forValue((row, column, { v }) => {
        const [toRow, toColumn] = [range.rows[row], range.cols[column]];
        if (toRow === undefined || toColumn === undefined) return;
        const format = sheet.getComposedCellStyle(toRow, toColumn).n?.pattern;
        const text = String(v ?? '');
        const input = germanInput(text, { format, currentYear: new Date().getFullYear() });
        if (input.kind === 'refused') refused(input.message);
        const pattern = input.kind === 'value' ? input.format : undefined;
        const line = (cellValue[toRow] ??= {});
        line[toColumn] = {
          ...(text === '' ? EMPTY : inputCell(input)),
          ...(pattern ? { s: { n: { pattern } } } : {}),
        };
      });
      const params = { unitId, subUnitId, cellValue };
      return {
        undos: [
          { id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) },
        ],
        redos: [{ id: SetRangeValuesMutation.id, params }],
      };
    },
  });
}

async function read(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}

/** The engine takes a block of cells from outside only as an HTML table. */
function tableItem(texts: string[][]): ClipboardItem {
  const table = document.createElement('table');
  const width = Math.max(...texts.map((row) => row.length));
  for (const row of texts) {
    const line = table.insertRow();
    for (let column = 0; column < width; column += 1)
      line.insertCell().textContent = row[column]?.replace(/\s*[\r\n]+\s*/g, ' ') ?? '';
  }
  return new ClipboardItem({
    [HTML]: new Blob([new XMLSerializer().serializeToString(table)], { type: HTML }),
  });
}
