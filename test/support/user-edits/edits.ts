import fc from 'fast-check';
import { cellAddress, columnName } from '../../../src/host/xlsx/address';
import type { Content, ModelSheet, UserModel } from './model';

/** Something that a user does; the numbers choose among what there is at that moment. */
export type Edit =
  | {
      readonly kind: 'type';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly content: Content;
    }
  | { readonly kind: 'typeInput'; readonly name: number; readonly content: Content }
  | {
      readonly kind: 'insert' | 'delete';
      readonly what: 'rows' | 'columns';
      readonly sheet: number;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'push'; readonly sheet: number; readonly at: number }
  | { readonly kind: 'cut'; readonly name: number; readonly down: number }
  | { readonly kind: 'moveBlock'; readonly sheet: number }
  | { readonly kind: 'renameSheet' | 'addSheet'; readonly sheet: number; readonly title: string }
  | { readonly kind: 'reorder'; readonly sheet: number; readonly position: number }
  | { readonly kind: 'removeName'; readonly name: number }
  | { readonly kind: 'addRow'; readonly values: readonly Content[] };

const content = fc.oneof(
  fc.constantFrom<Content>(
    '',
    'Notiz',
    '-',
    'x',
    'a7',
    '=1+1',
    '=AMIP_Jahr+1',
    '=SUM(1,2)',
    'Stand: Januar',
    0,
    0.5,
    2021,
    10_300_000,
  ),
  fc.integer({ min: -1000, max: 100_000 }),
);
const nat = (max: number) => fc.nat({ max });
const title = fc.constantFrom('Budget', "Kai's Blatt", 'Blatt 21', 'Ü & Co', 'Ziele alt', 'R1C1');

export const EDIT: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      sheet: nat(9),
      row: nat(45),
      column: nat(9),
      content,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('typeInput' as const), name: nat(99), content }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      what: fc.constantFrom('rows' as const, 'columns' as const),
      sheet: nat(9),
      at: nat(40),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      what: fc.constantFrom('rows' as const, 'columns' as const),
      sheet: nat(9),
      at: nat(40),
      count: fc.integer({ min: 1, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('push' as const), sheet: nat(9), at: nat(6) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), name: nat(99), down: nat(5) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('moveBlock' as const), sheet: nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('renameSheet' as const, 'addSheet' as const),
      sheet: nat(9),
      title,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('reorder' as const), sheet: nat(9), position: nat(4) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('removeName' as const), name: nat(99) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('addRow' as const),
      values: fc.tuple(
        fc.constantFrom('FbW', 'AGH'),
        fc.constant(44256),
        fc.constant(44256),
        nat(50),
        nat(9000),
        fc.constant('Zeile'),
      ),
    }),
  },
);

/** Does an edit in the workbook and in the model. Nothing is done where Excel would refuse it. */
export function edit(context: Excel.RequestContext, model: UserModel, one: Edit): void {
  const { workbook } = context;
  const sheetAt = (index: number): ModelSheet | undefined => model.sheets[index % model.sheets.length];
  const nameAt = (index: number) => [...model.names][index % Math.max(1, model.names.size)];
  const on = ({ title: name }: ModelSheet) => workbook.worksheets.getItem(name);
  switch (one.kind) {
    case 'type': {
      const sheet = sheetAt(one.sheet);
      if (!sheet || sheet.table?.top === one.row) return;
      on(sheet).getRange(cellAddress(one.row, one.column)).formulas = [[one.content]];
      return model.type(sheet, one.row, one.column, one.content);
    }
    case 'typeInput': {
      const [, place] = nameAt(one.name) ?? [];
      if (!place) return;
      on(place.sheet).getRange(cellAddress(place.row, place.column)).formulas = [[one.content]];
      return model.type(place.sheet, place.row, place.column, one.content);
    }
    case 'insert':
    case 'delete': {
      const sheet = sheetAt(one.sheet);
      const { at, count } = one;
      const isRows = one.what === 'rows';
      const [first, last] = isRows
        ? [sheet?.table?.top, sheet?.table?.bottom]
        : [sheet?.table?.left, sheet?.table?.right];
      const inTable =
        first !== undefined &&
        last !== undefined &&
        at + (one.kind === 'delete' ? count - 1 : 0) >= first &&
        at <= last;
      const splits = inTable && (one.kind === 'delete' || (!isRows && at > first));
      if (!sheet || splits) return;
      const range = on(sheet).getRange(
        isRows ? `${at + 1}:${at + count}` : `${columnName(at)}:${columnName(at + count - 1)}`,
      );
      if (one.kind === 'insert') range.insert(isRows ? 'Down' : 'Right');
      else range.delete(isRows ? 'Up' : 'Left');
      const shifted = (index: number): number | null => {
        if (index < at) return index;
        if (one.kind === 'insert') return index + count;
        return index < at + count ? null : index - count;
      };
      return model.move(sheet, (row, column) => {
        const index = shifted(isRows ? row : column);
        if (index === null) return null;
        return isRows ? [index, column] : [row, index];
      });
    }
    case 'push': {
      // All rows of the sheet move to the right of a column: as whole blocks do.
      const sheet = sheetAt(one.sheet);
      if (!sheet || sheet.table) return;
      const last = model.end(sheet).row + 20;
      on(sheet)
        .getRange(`${cellAddress(0, 0)}:${cellAddress(last, 1)}`)
        .insert('Right');
      return model.move(sheet, (row, column) => (row <= last ? [row, column + 2] : [row, column]));
    }
    case 'cut': {
      const [, place] = nameAt(one.name) ?? [];
      if (!place || place.sheet.table) return;
      const to = [model.end(place.sheet).row + 2 + one.down, model.end(place.sheet).column + 8] as const;
      on(place.sheet)
        .getRange(cellAddress(place.row, place.column))
        .moveTo(cellAddress(...to));
      return model.cut(place.sheet, [place.row, place.column], to);
    }
    case 'moveBlock': {
      const sheet = sheetAt(one.sheet);
      if (!sheet || sheet.table) return;
      const end = model.end(sheet);
      const width = end.column + 8;
      on(sheet)
        .getRange(`A1:${cellAddress(end.row + 12, end.column + 6)}`)
        .moveTo(cellAddress(3, width));
      return model.move(sheet, (row, column) => [row + 3, column + width]);
    }
    case 'renameSheet':
    case 'addSheet': {
      if (model.sheets.some(({ title: name }) => name === one.title)) return;
      if (one.kind === 'addSheet') {
        workbook.worksheets.add(one.title).getRange('B2').values = [['Mein Blatt']];
        model.sheets.push({
          title: one.title,
          cells: new Map([['1,1', { content: 'Mein Blatt', isUsers: true }]]),
        });
        return;
      }
      const sheet = sheetAt(one.sheet);
      if (!sheet) return;
      on(sheet).name = one.title;
      sheet.title = one.title;
      return;
    }
    case 'reorder': {
      const sheet = sheetAt(one.sheet);
      if (sheet) on(sheet).position = one.position % model.sheets.length;
      return;
    }
    case 'removeName': {
      const [name] = nameAt(one.name) ?? [];
      if (name === undefined) return;
      workbook.names.getItem(name).delete();
      return model.removeName(name);
    }
    case 'addRow': {
      const sheet = model.sheets.find(({ table }) => table);
      if (!sheet?.table) return;
      const { left, right, bottom } = sheet.table;
      on(sheet)
        .tables.getItemAt(0)
        .rows.add(undefined, [
          [...one.values, ...Array.from({ length: right - left + 1 - one.values.length }, () => '')],
        ]);
      model.move(sheet, (row, column) =>
        row > bottom && column >= left && column <= right ? [row + 1, column] : [row, column],
      );
      sheet.table = { ...sheet.table, bottom: bottom + 1 };
      one.values.forEach((value, index) => model.type(sheet, bottom + 1, left + index, value));
    }
  }
}
