import { fullAddress } from '../address';
import { sameContent } from '../formula';
import type { Figure } from '../../labour-market/catalogue';
import type { CellContent } from '../types';
import type { Binding, WrittenFigure } from './binding';
import { formatOf } from './cell-content';
import type { CellWrite, Write } from './changes';
import { decide } from './decide';
import type { Held, Mark, RefreshOptions } from './decide';
import { decimalsOf } from './decimals-of';
import type { Published } from './figure-at';
import type { Place } from './figure-state';
import type { Laid } from './lay-months';
import type { Found } from './look-up';
import { renewBinding, unwritten } from './renew-binding';
import { cellAt } from './slots';

/** One cell of the preview. Contents as they stand in the cell: a Quote is a fraction, a sign a text, "" empty. */
export interface RefreshRow {
  readonly binding: string;
  readonly label: string;
  readonly address: string;
  readonly period: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** after − before; null unless both are numbers. Of a Quote percentage points as a fraction. */
  readonly difference: number | null;
  /** What the source says, also where it is not taken over; null: nothing. */
  readonly published: CellContent | null;
  readonly datenstand: string | null;
  readonly quality: string | null;
  readonly mark: Mark;
}

/** A binding whose cells were found, with what the source says. */
export interface ReadySeries {
  readonly binding: Binding;
  /** For people: `Arbeitslose, Kaiserslautern`. */
  readonly label: string;
  readonly place: Place;
  readonly figure: Figure;
  readonly found: Found;
}

interface Refreshed {
  readonly rows: readonly RefreshRow[];
  readonly write: Write;
  readonly binding: Binding;
}

/** Compares the cells of one binding with the source, each with the value of its own month. */
export function refreshSeries(
  { binding, label, place, figure, found }: ReadySeries,
  laid: Laid,
  wish: RefreshOptions & { readonly retrieved: string },
): Refreshed {
  const rows: RefreshRow[] = [];
  const cells: CellWrite[] = [];
  const published: (Published | null)[] = [];
  const used: (Published | null)[] = [];
  const written: WrittenFigure[] = [];
  for (const { period, at, heldAt } of laid.cellsOf(binding)) {
    const now = cellAt(place, at);
    const from = heldAt === undefined ? undefined : cellAt(place, heldAt);
    const ofMonth = binding.written.find((entry) => entry.period === period);
    const before = ofMonth ?? (laid.axis ? undefined : binding.written[0]) ?? unwritten(period);
    const held: Held | undefined = from && { content: from.content, formula: from.formula, written: before };
    const one = found.at(period);
    const { mark, after, taken } = decide(held, one, wish);
    published.push(one);
    used.push(taken ? one : null);
    written.push(taken && one ? { period, value: one.value, sign: one.sign, content: after } : before);
    rows.push({
      binding: binding.name,
      label,
      address: fullAddress(now.area),
      period,
      before: held?.content ?? '',
      after,
      difference: differenceOf(held?.content, after),
      published: one?.content ?? null,
      datenstand: one?.datenstand ?? null,
      quality: one?.quality ?? null,
      mark,
    });
    if (sameContent(after, now.content)) continue;
    const format = taken
      ? formatOf(after, figure.unit, decimalsOf(binding.rule, figure.decimals))
      : (from?.format ?? now.format);
    cells.push({ index: at, before: now.content, beforeFormat: now.format, after, format });
  }
  written.sort((a, b) => (a.period < b.period ? -1 : 1));
  return {
    rows,
    write: { name: binding.name, area: place.area, cells },
    binding:
      written.length === 0
        ? binding
        : renewBinding(binding, found.origin, published, written, wish.retrieved, used),
  };
}

function differenceOf(before: CellContent | undefined, after: CellContent): number | null {
  return typeof before === 'number' && typeof after === 'number' ? after - before : null;
}
