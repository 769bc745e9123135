import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { DocumentDataModel, ICellData, Nullable, Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { ISheetLocation } from '@univerjs/preset-sheets-core';
import { editorText } from './editor-text';
import type { EditedCell } from './editor-text';
import { germanInput } from './german-input';
import type { CellInput } from './german-input';
import { inputCell } from './input-cell';

/** Before the grid's own interceptors, which would read `12,5%` as 125 % and stop at a formula. */
const FIRST = 1000;

/**
 * Teaches the grid to be typed into in German: what the user commits is read by {@link germanInput}, and what the
 * editor and the formula bar show is written by {@link editorText}. The stored cells stay in the engine's notation.
 * @param refused is told when a formula could not be read and stays in the cell as text
 * @param expects what a function of the add-in takes, e.g. `1 bis 3 Argumente`
 */
export function installGermanEditing(
  univer: Univer,
  refused: (message: string) => void,
  expects: (functionName: string) => string | undefined,
): void {
  const injector = univer.__getInjector();
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const instances = injector.get(IUniverInstanceService);

  const before: typeof BEFORE_CELL_EDIT = {
    ...BEFORE_CELL_EDIT,
    priority: FIRST,
    // Not calling next() ends the chain, so the grid's own interceptors, of which some do that too, are asked here.
    handler: (cell, location) => {
      const others = writeCellInterceptor.fetchThroughInterceptors(
        BEFORE_CELL_EDIT,
        (each) => each !== before,
      );
      const shown = others(cell, location);
      const own = location.worksheet.getCellRaw(location.row, location.col);
      if (!shown || own?.p) return shown;
      if (shown.f) return { ...shown, f: editorText({ value: null, formula: shown.f }) };
      if (own?.v === undefined || own.v === null) return shown;
      return { ...shown, v: editorText(editedCell(own, location)), t: CellValueType.STRING };
    },
  };
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, before);

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const typed = typedText(instances);
      if (!cell || cell.p || typed === undefined || typed === '') return next(cell);
      const own = location.worksheet.getCellRaw(location.row, location.col);
      const old = own && editedCell(own, location);
      if (own && old && typed === editorText(old)) return { ...own };
      const format = formatOf(location);
      const input = germanInput(typed, { format, currentYear: new Date().getFullYear(), expects });
      if (input.kind === 'refused') refused(input.message);
      if (own && input.kind === 'formula' && input.formula === old?.formula) return { ...own };
      return committed(cell, input, location);
    },
  });
}

/** The whole text of the editor; the grid hands on a formula only after it changed the case of its names. */
function typedText(instances: IUniverInstanceService): string | undefined {
  const editor = instances.getUnit<DocumentDataModel>(
    DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
    UniverInstanceType.UNIVER_DOC,
  );
  return editor?.getSnapshot().body?.dataStream.replace(/\r\n$/, '');
}

/** The number format that the cell has by itself or by its row or column. */
function formatOf({ worksheet, row, col }: ISheetLocation): string | undefined {
  return worksheet.getComposedCellStyle(row, col).n?.pattern;
}

function editedCell(cell: ICellData, location: ISheetLocation): EditedCell {
  const format = formatOf(location);
  const formula = cell.f ?? undefined;
  const { v, t } = cell;
  if (t === CellValueType.BOOLEAN) return { value: Boolean(v), formula, format };
  if (t === CellValueType.NUMBER) return { value: Number(v), formula, format };
  return { value: v ?? null, formula, format };
}

function committed(cell: ICellData, input: CellInput, { workbook }: ISheetLocation): Nullable<ICellData> {
  const format = input.kind === 'value' ? input.format : undefined;
  const style = format ? { s: { ...workbook.getStyles().getStyleByCell(cell), n: { pattern: format } } } : {};
  return { ...cell, ...style, ...inputCell(input) };
}
