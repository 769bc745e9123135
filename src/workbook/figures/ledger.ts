import { columnLetters, localAddress } from '../address';
import { sheetProtected, workbookProtected } from '../problems';
import { contentAt, sheetNamed } from '../state';
import type { CellContent, Problem } from '../types';
import { findFigure } from '../../labour-market/catalogue';
import type { Binding } from './binding';
import { formatOf, TEXT_FORMAT } from './cell-content';
import type { FigureState } from './figure-state';
import { figureMessages, hint } from './messages';
import { periodText } from './periods';

export const LEDGER_NAME = 'AMIP_Quellen';

/** The last one tells which line belongs to which binding, however the user sorts them. */
export const HEADINGS = [
  'Merkmal',
  'Region',
  'Zeitraum',
  'Wert',
  'Zeichen',
  'Quelle',
  'Tabelle',
  'Datenstand',
  'abgerufen',
  'Zelle',
  'Name',
];
const VALUE = HEADINGS.indexOf('Wert');
const WIDTHS = [210, 150, 120, 80, 60, 190, 120, 120, 120, 110, 100];

/** What the sheet *Quellen* needs. `row` is zero-based on the sheet. */
export interface LedgerDraft {
  readonly create: string | null;
  readonly replaceName: boolean;
  readonly sheet: string;
  readonly column: number;
  readonly lines: readonly {
    readonly row: number;
    readonly cells: readonly CellContent[];
    readonly format: string;
  }[];
  readonly problems: readonly Problem[];
}

/** Where each binding stands, for people: `Tabelle1!B2:B14`; undefined: nowhere. */
export type AddressOf = (binding: Binding) => string | undefined;

/** Compares the sheet with the bindings: lines are found by name, new ones come below, those of others are emptied. */
export function draftLedger(
  state: FigureState,
  bindings: readonly Binding[],
  addressOf: AddressOf,
): LedgerDraft {
  const { ledger } = state;
  const nothing = { create: null, replaceName: false, sheet: '', column: 0, lines: [], problems: [] };
  if (ledger === undefined || ledger === 'lost') {
    if (bindings.length === 0) return nothing;
    const title = sheetNamed(state, 'Quellen') ? freeTitle(state) : 'Quellen';
    const lines = bindings.map((binding, index) => ({ row: index + 1, ...lineOf(binding, addressOf) }));
    const heading = { row: 0, cells: HEADINGS, format: TEXT_FORMAT };
    const problems = state.structureProtected ? [workbookProtected()] : [];
    return {
      create: title,
      replaceName: ledger === 'lost',
      sheet: title,
      column: 0,
      lines: [heading, ...lines],
      problems,
    };
  }
  const { heading } = ledger;
  const { sheet, row, column } = heading;
  if (
    heading.columns !== HEADINGS.length ||
    HEADINGS.some((text, index) => contentAt(ledger.lines, index) !== text)
  )
    return { ...nothing, problems: [hint(figureMessages.ledgerRebuilt(sheet))] };
  const names = ledger.lines.map((line) => String(line[HEADINGS.length - 1] ?? ''));
  const empty = HEADINGS.map(() => '');
  const lines = bindings.flatMap((binding, index) => {
    const known = names.indexOf(binding.name);
    const behind = bindings.slice(0, index).filter(({ name }) => !names.includes(name)).length;
    const line = lineOf(binding, addressOf);
    const old = known < 0 ? empty : ledger.lines[known];
    if (line.cells.every((cell, at) => cell === old?.[at])) return [];
    return [{ row: row + (known < 0 ? names.length + behind : known), ...line }];
  });
  const gone = names.flatMap((name, index) =>
    index > 0 && name.startsWith('AMIP_Zahl_') && !bindings.some((binding) => binding.name === name)
      ? [{ row: row + index, cells: empty, format: 'General' }]
      : [],
  );
  const all = [...lines, ...gone];
  const problems = all.length > 0 && sheetNamed(state, sheet)?.protected ? [sheetProtected(sheet)] : [];
  return { ...nothing, sheet, column, lines: all, problems };
}

function lineOf(
  binding: Binding,
  addressOf: AddressOf,
): { readonly cells: readonly CellContent[]; readonly format: string } {
  const figure = findFigure(binding.figure);
  const first = binding.written[0];
  const last = binding.written.at(-1);
  const period = first && last ? [...new Set([first.period, last.period])].map(periodText).join(' bis ') : '';
  const value = last && last.value !== null ? last.content : '';
  const cells = [
    figure?.label ?? binding.figure,
    binding.regionName,
    period,
    value,
    last?.sign ?? '',
    binding.source,
    binding.table ?? '',
    binding.datenstand ?? '',
    binding.retrieved,
    addressOf(binding) ?? 'nicht gefunden',
    binding.name,
  ];
  return { cells, format: formatOf(value === '' ? 0 : value, figure?.unit ?? '', figure?.decimals ?? 0) };
}

function freeTitle(state: FigureState): string {
  for (let number = 1; ; number++) {
    const title = number === 1 ? 'Quellen (AMIP)' : `Quellen (AMIP ${number})`;
    if (!sheetNamed(state, title)) return title;
  }
}

/** Queues the sheet; all but the value is text, so that nothing imported becomes a formula. */
export function queueLedger(context: Excel.RequestContext, draft: LedgerDraft): void {
  const { worksheets, names } = context.workbook;
  if (draft.lines.length === 0) return;
  const sheet = draft.create === null ? worksheets.getItem(draft.sheet) : worksheets.add(draft.create);
  for (const { row, cells, format } of draft.lines) {
    const range = sheet.getRange(localAddress({ row, column: draft.column, rows: 1, columns: cells.length }));
    range.numberFormat = [cells.map((_, index) => (index === VALUE ? format : TEXT_FORMAT))];
    range.values = [[...cells]];
  }
  if (draft.create === null) return;
  const head = sheet.getRange(localAddress({ row: 0, column: 0, rows: 1, columns: HEADINGS.length }));
  head.format.font.bold = true;
  WIDTHS.forEach((width, column) => {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(1);
  if (draft.replaceName) names.getItem(LEDGER_NAME).delete();
  names.add(LEDGER_NAME, head);
}
