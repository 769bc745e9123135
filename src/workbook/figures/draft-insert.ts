import type { Area } from '../address';
import { cellOf, fullAddress } from '../address';
import { findFigure } from '../../labour-market/catalogue';
import type { CellContent, Problem } from '../types';
import { nameCounter } from './adopt-copies';
import type { NewName } from './adopt-copies';
import type { Binding, WrittenFigure } from './binding';
import { formatOf, MONTH_FORMAT, TEXT_FORMAT } from './cell-content';
import type { CellWrite, Write } from './changes';
import { cumulatedHints } from './cumulated-hints';
import { decide } from './decide';
import { decimalsOf } from './decimals-of';
import type { FigureSource } from './figure-source';
import type { FigureState, Place } from './figure-state';
import { wrongWish } from './insert-wish';
import type { InsertWish } from './insert-wish';
import { foundNothing, lookUp, refusedRegions } from './look-up';
import { blocking, figureMessages, hint } from './messages';
import { monthOfPeriod, serialOfMonth } from './periods';
import type { Prepared } from './prepared-cells';
import { MONTHS, periodsOfRule } from './periods-of-rule';
import type { RefreshRow } from './refresh-series';
import { renewBinding, unwritten } from './renew-binding';

export interface InsertDraft {
  readonly writes: readonly Write[];
  readonly names: readonly NewName[];
  readonly bindings: readonly Binding[];
  /** Its numbers as a preview shows them. */
  readonly rows: readonly RefreshRow[];
  readonly problems: readonly Problem[];
}

/** A table with headings: months × figures in regions, or figures × regions; or the columns that are prepared. Pure. */
export function draftInsert(
  state: FigureState,
  known: readonly Binding[],
  wish: InsertWish,
  source: FigureSource,
  target: Area,
  prepared?: Prepared,
): InsertDraft {
  const problems = wrongWish(wish);
  if (problems.length > 0) return { writes: [], names: [], bindings: [], rows: [], problems };
  const next = nameCounter(state, known);
  const axis = wish.rule.kind === 'monate13' ? next() : null;
  const bindings = wish.figures.flatMap((figure) =>
    wish.regions.map((region) => bindingOf(figure, region, wish, axis, next())),
  );
  const found = lookUp(bindings, source);
  const refused = refusedRegions(bindings, found);
  const messages = [...found.values()].flatMap((entry) => entry.messages);
  problems.push(
    ...[...refused.values()].map((message) => blocking('badValue', message)),
    ...messages.map((message) => hint(message)),
  );
  const lists = [...found.values()].map(({ list }) => list);
  const shared = axis === null ? [] : periodsOfRule(wish.rule, lists, null);
  if (axis !== null && shared.length === 0) {
    const [first] = bindings;
    const label = first && findFigure(first.figure)?.label;
    problems.push(blocking('badValue', figureMessages.noMonths(label ?? '', first?.regionName ?? '')));
  }

  // As if months ran downwards; `put` turns the table.
  const put = (row: number, column: number): number =>
    wish.direction === 'spalte' ? row * target.columns + column : column * target.columns + row;
  const span = (row: number, column: number, rows: number): Area => {
    const { row: top, column: left } = cellOf(target, put(row, column));
    const size = wish.direction === 'spalte' ? { rows, columns: 1 } : { rows: 1, columns: rows };
    return { sheet: target.sheet, row: top, column: left, ...size };
  };
  const rows: RefreshRow[] = [];
  const headings: CellWrite[] = [];
  const head = (row: number, column: number, text: string) =>
    headings.push(cell(put(row, column), text, TEXT_FORMAT));
  const writes: Write[] = [];
  const names: NewName[] = [];
  const done = bindings.map((binding, position): Binding => {
    const figure = findFigure(binding.figure);
    const entry = found.get(binding.name) ?? foundNothing(binding);
    const periods = axis === null ? periodsOfRule(wish.rule, [entry.list], null) : shared;
    const published = periods.map((period) => entry.at(period));
    const decisions = published.map((one) => decide(undefined, one, {}));
    const column = axis === null ? (position % wish.regions.length) + 1 : position + 1;
    const row = axis === null ? Math.floor(position / wish.regions.length) + 1 : 1;
    const place = prepared?.columns[position];
    const area = place?.area ?? span(row, column, axis === null ? 1 : MONTHS);
    if (axis !== null) head(0, column, `${figure?.label ?? ''}, ${binding.regionName}`);
    const unit = figure?.unit ?? '';
    const decimals = decimalsOf(wish.rule, figure?.decimals ?? 0);
    writes.push({
      name: binding.name,
      area,
      cells: decisions.map(({ after }, index) => cell(index, after, formatOf(after, unit, decimals), place)),
    });
    names.push({ name: binding.name, area });
    decisions.forEach(({ mark, after }, index) => {
      rows.push({
        binding: binding.name,
        label: `${figure?.label ?? binding.figure}, ${binding.regionName}`,
        address: fullAddress(cellOf(area, index)),
        period: periods[index] ?? '',
        before: '',
        after,
        difference: null,
        published: published[index]?.content ?? null,
        datenstand: published[index]?.datenstand ?? null,
        quality: published[index]?.quality ?? null,
        mark,
      });
    });
    const written = periods.map((period, index): WrittenFigure => {
      const one = published[index];
      return one ? { period, value: one.value, sign: one.sign, content: one.content } : unwritten(period);
    });
    if (written.length === 0) written.push(unwritten(''));
    if (axis === null && !published.some(Boolean) && entry.messages.length === 0)
      problems.push(hint(figureMessages.noValue(`${figure?.label ?? ''}, ${binding.regionName}`)));
    return renewBinding({ ...binding, written }, entry.origin, published, written, wish.retrieved);
  });
  head(0, 0, axis === null ? 'Merkmal' : 'Monat');
  if (axis === null) {
    wish.regions.forEach(({ name }, index) => head(0, index + 1, name));
    wish.figures.forEach((figure, index) => head(index + 1, 0, findFigure(figure)?.label ?? figure));
  } else {
    const area = prepared?.months.area ?? span(1, 0, MONTHS);
    const cells = shared.map((period, index) =>
      cell(index, serialOfMonth(monthOfPeriod(period) ?? 0), MONTH_FORMAT, prepared?.months),
    );
    writes.push({ name: axis, area, cells });
    names.push({ name: axis, area });
  }
  return {
    writes: prepared ? writes : [{ name: null, area: target, cells: headings }, ...writes],
    names,
    bindings: done,
    rows,
    problems: [...problems, ...cumulatedHints(rows, bindings)],
  };
}

/** A prepared cell that gets nothing keeps its format, and gets it back on undo. */
function cell(index: number, after: CellContent, format: string, place?: Place): CellWrite {
  const beforeFormat = place?.formats[index]?.[0] ?? 'General';
  return { index, before: '', beforeFormat, after, format: after === '' ? beforeFormat : format };
}

function bindingOf(
  figure: string,
  region: InsertWish['regions'][number],
  { rule, direction, retrieved }: InsertWish,
  axis: string | null,
  name: string,
): Binding {
  return {
    name,
    axis,
    figure,
    region: region.ags,
    regionName: region.name,
    rule,
    direction,
    source: '',
    table: null,
    datenstand: null,
    retrieved,
    hash: '',
    written: [],
  };
}
