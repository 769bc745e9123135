import { DEFAULT_STYLES } from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';

/** A `####` would be measured for itself; an unchanged text in an unchanged font is measured once. */
const LIMIT = 20_000;
const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** The width of a text in a cell's font, in pixels at a zoom of 100 %. */
export function textWidth(text: string, style: Nullable<IStyleData>): number {
  const weight = style?.bl ? 'bold' : 'normal';
  const slant = style?.it ? 'italic' : 'normal';
  const font = `${slant} ${weight} ${style?.fs ?? DEFAULT_STYLES.fs}pt "${style?.ff ?? DEFAULT_STYLES.ff}"`;
  const key = `${font}|${text}`;
  const measured = known.get(key);
  if (measured !== undefined) return measured;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  if (known.size >= LIMIT) known.clear();
  known.set(key, width);
  return width;
}
