import type { BorderSnapshot, StyleSnapshot } from '../../snapshot';
import { leftOutTexts, type LeftOut } from '../left-out';
import { decimal, find, isOn, isSet, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import type { Colors } from './colors';

type Look = Partial<StyleSnapshot>;

/** What a cell looks like that says nothing: the writer puts the same into every file. */
const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' };

/** A line of a kind that the host doesn't draw becomes the one that resembles it most. */
const LINES: Readonly<Record<string, BorderSnapshot['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  hair: 'hair',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

const HORIZONTAL: Readonly<Record<string, NonNullable<StyleSnapshot['horizontal']>>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
};

const VERTICAL: Readonly<Record<string, NonNullable<StyleSnapshot['vertical']>>> = {
  top: 'top',
  center: 'center',
  justify: 'top',
  distributed: 'center',
};

export function fontLook(font: XmlElement | undefined, colors: Colors): Look {
  const size = decimal(find(font, 'sz')?.attributes['val']);
  const name = find(font, 'name')?.attributes['val'];
  const color = colors.resolve(find(font, 'color'));
  const underline = find(font, 'u');
  return {
    ...(isSet(find(font, 'b')) && { bold: true }),
    ...(isSet(find(font, 'i')) && { italic: true }),
    ...(isSet(find(font, 'strike')) && { strikethrough: true }),
    ...(underline && underline.attributes['val'] !== 'none' && { underline: true }),
    ...(size !== undefined && size !== DEFAULT_FONT.size && { fontSize: size }),
    ...(name !== undefined && name !== DEFAULT_FONT.name && { fontName: name }),
    ...(color !== undefined && color !== DEFAULT_FONT.color && { color }),
  };
}

export function fillLook(fill: XmlElement | undefined, colors: Colors, leftOut: LeftOut): Look {
  const pattern = find(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (type === 'solid') {
    const color = colors.resolve(find(pattern, 'fgColor'));
    return color === undefined ? {} : { fill: color };
  }
  if (type !== 'none' || find(fill, 'gradientFill')) leftOut.add(leftOutTexts.patterns());
  return {};
}

export function borderLook(border: XmlElement | undefined, colors: Colors, leftOut: LeftOut): Look {
  const borders: Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderSnapshot>> = {};
  // `start` and `end` are what strict files call left and right.
  for (const [side, ...names] of [
    ['top', 'top'],
    ['bottom', 'bottom'],
    ['left', 'left', 'start'],
    ['right', 'right', 'end'],
  ] as const) {
    const edge = names.map((name) => find(border, name)).find((found) => found !== undefined);
    const style = LINES[edge?.attributes['style'] ?? ''];
    const color = colors.resolve(find(edge, 'color'));
    if (style) borders[side] = { style, ...(color !== undefined && { color }) };
  }
  const diagonal = find(border, 'diagonal')?.attributes['style'] ?? 'none';
  if (diagonal !== 'none') leftOut.add(leftOutTexts.diagonals());
  return Object.keys(borders).length > 0 ? { borders } : {};
}

/** Alignment and protection stand in the cell format itself. */
export function formatLook(format: XmlElement, leftOut: LeftOut): Look {
  const alignment = find(format, 'alignment')?.attributes ?? {};
  const horizontal = HORIZONTAL[alignment['horizontal'] ?? ''];
  const vertical = VERTICAL[alignment['vertical'] ?? ''];
  const indent = whole(alignment['indent']) ?? 0;
  if ((whole(alignment['textRotation']) ?? 0) > 0) leftOut.add(leftOutTexts.rotation());
  const locked = find(format, 'protection')?.attributes['locked'];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(isOn(alignment['wrapText']) && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(locked !== undefined && !isOn(locked) && { locked: false }),
  };
}
