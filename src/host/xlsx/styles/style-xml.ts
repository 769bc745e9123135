import { messages } from '../messages';
import type { BorderSnapshot, StyleSnapshot } from '../snapshot';
import { element } from '../xml';

/** What a cell looks like that nobody has formatted: the font that gave Excel's columns their width for 15 years. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

export function colorXml(name: string, value: string): string {
  if (!/^#[0-9A-F]{6}$/i.test(value)) throw new Error(messages.color(value));
  return element(name, { rgb: `FF${value.slice(1).toUpperCase()}` });
}

/** CT_Font; the order of its children is the order in which Excel writes them. */
export function fontXml(style: StyleSnapshot): string {
  const parts = [
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    style.strikethrough ? '<strike/>' : '',
    style.underline ? '<u/>' : '',
    element('sz', { val: style.fontSize ?? DEFAULT_FONT.size }),
    style.color === undefined ? '' : colorXml('color', style.color),
    element('name', { val: style.fontName ?? DEFAULT_FONT.name }),
  ];
  return element('font', {}, parts.join(''));
}

/** The first two fills are fixed: none, and a grey pattern (ECMA-376 Part 1, 18.8.21). */
export const FIXED_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
] as const;

export function fillXml({ fill }: StyleSnapshot): string {
  if (fill === undefined) return FIXED_FILLS[0];
  const colors = colorXml('fgColor', fill) + element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

function edgeXml(name: string, edge: BorderSnapshot | undefined): string {
  if (!edge) return element(name);
  const ink = edge.color === undefined ? element('color', { auto: true }) : colorXml('color', edge.color);
  return element(name, { style: edge.style }, ink);
}

export function borderXml({ borders = {} }: StyleSnapshot): string {
  const edges = (['left', 'right', 'top', 'bottom'] as const).map((side) => edgeXml(side, borders[side]));
  return element('border', {}, `${edges.join('')}<diagonal/>`);
}

/** Bottom is where Excel puts a text anyhow. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: StyleSnapshot): string {
  const values = {
    horizontal,
    vertical: vertical === 'bottom' ? undefined : vertical,
    wrapText: wrap || undefined,
    indent: indent || undefined,
  };
  return Object.values(values).every((value) => value === undefined) ? '' : element('alignment', values);
}
