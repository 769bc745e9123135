import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, ITextDecoration, Nullable } from '@univerjs/core';
import type { BorderSnapshot, StyleSnapshot } from '../xlsx/snapshot';

/** A change of a cell's look: what is missing stays, `null` goes back to the default. */
export type StylePatch = {
  [K in keyof Omit<StyleSnapshot, 'borders' | 'locked'>]?: StyleSnapshot[K] | null;
} & {
  readonly borders?: Partial<Record<Side, BorderSnapshot | null>> | null;
};

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Pixels that one level of indent takes: about the width of three characters, as in Excel. */
const INDENT = 9;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINE = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
} as const;
const SIDE = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** The patch in the engine's terms. `null` in it deletes, as the engine's own mutation understands it. */
export function toEngineStyle(patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  const put = (key: string, value: unknown, convert: (value: never) => unknown): void => {
    if (value !== undefined) style[key] = value === null ? null : convert(value as never);
  };
  put('n', patch.numberFormat, (pattern: string) => (pattern === 'General' ? null : { pattern }));
  put('bl', patch.bold, flag);
  put('it', patch.italic, flag);
  put('ul', patch.underline, line);
  put('st', patch.strikethrough, line);
  put('fs', patch.fontSize, (size: number) => size);
  put('ff', patch.fontName, (name: string) => name);
  put('cl', patch.color, (rgb: string) => ({ rgb }));
  put('bg', patch.fill, (rgb: string) => ({ rgb }));
  put('ht', patch.horizontal, (align: keyof typeof HORIZONTAL) => HORIZONTAL[align]);
  put('vt', patch.vertical, (align: keyof typeof VERTICAL) => VERTICAL[align]);
  put('tb', patch.wrap, (wrap: boolean) => (wrap ? WrapStrategy.WRAP : null));
  put('pd', patch.indent, (indent: number) => (indent > 0 ? { l: indent * INDENT } : null));
  if (patch.borders === null) style['bd'] = { t: null, r: null, b: null, l: null };
  else if (patch.borders) style['bd'] = toEngineBorders(patch.borders);
  return style as IStyleData;
}

/** Everything back to the default. */
export const NO_STYLE: StylePatch = {
  numberFormat: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontSize: null,
  fontName: null,
  color: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  indent: null,
  borders: null,
};

export function fromEngineStyle(style: Nullable<IStyleData>): StyleSnapshot {
  if (!style) return {};
  const horizontal = nameOf(HORIZONTAL, style.ht);
  const vertical = nameOf(VERTICAL, style.vt);
  const borders = fromEngineBorders(style.bd);
  return {
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strikethrough: true }),
    ...(style.fs && { fontSize: style.fs }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.cl?.rgb && { color: hex(style.cl.rgb) }),
    ...(style.bg?.rgb && { fill: hex(style.bg.rgb) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.pd?.l && { indent: Math.round(style.pd.l / INDENT) }),
    ...(borders && { borders }),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const line = (on: boolean): ITextDecoration => ({ s: flag(on) });

function nameOf<T extends string>(names: Record<T, number>, value: Nullable<number>): T | undefined {
  return (Object.keys(names) as T[]).find((name) => names[name] === value);
}

/** The engine writes `rgb(1,2,3)` where its own tools chose the colour. */
function hex(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

function toEngineBorders(borders: Partial<Record<Side, BorderSnapshot | null>>): IBorderData {
  const result: Record<string, IBorderStyleData | null> = {};
  for (const [side, border] of Object.entries(borders) as [Side, BorderSnapshot | null][]) {
    result[SIDE[side]] = border && { s: LINE[border.style], cl: { rgb: border.color ?? '#000000' } };
  }
  return result as IBorderData;
}

function fromEngineBorders(borders: Nullable<IBorderData>): StyleSnapshot['borders'] | undefined {
  const result: Partial<Record<Side, BorderSnapshot>> = {};
  for (const side of Object.keys(SIDE) as Side[]) {
    const line = borders?.[SIDE[side]];
    const style = line && nameOf(LINE, line.s);
    if (style) result[side] = { style, ...(line.cl.rgb && { color: hex(line.cl.rgb) }) };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}
