import { automaticColor } from '../../charts/automatic-look';
import type { LineStyle } from '../../charts/chart-snapshot';
import { decimal, find, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { valueAt } from './chart-values';

const EMU_PER_POINT = 12700;

/** Dashes of DrawingML and Excel's names for them; those without a name of Excel's get the nearest. */
const DASHES: Readonly<Record<string, LineStyle>> = {
  dash: 'Dash',
  lgDash: 'Dash',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  sysDashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDashDotDot: 'DashDotDot',
  sysDash: 'Dot',
  sysDot: 'RoundDot',
  dot: 'RoundDot',
};

export interface ReadLine {
  readonly color?: string;
  readonly style?: LineStyle;
  /** Points. */
  readonly weight?: number;
}

/** The line of a shape; nothing where Excel chooses it. */
export function readLine(shape: XmlElement | undefined): ReadLine {
  const line = find(shape, 'ln');
  if (!line) return {};
  if (find(line, 'noFill')) return { style: 'None' };
  const color = solidColor(line);
  const style = DASHES[valueAt(line, 'prstDash') ?? ''];
  const width = whole(line.attributes['w']);
  return {
    ...(color !== undefined && { color }),
    ...(style && { style }),
    ...(width !== undefined && { weight: width / EMU_PER_POINT }),
  };
}

/** `#RRGGBB`, null for no fill at all, undefined where Excel chooses it or the fill is no single colour. */
export function readFill(shape: XmlElement | undefined): string | null | undefined {
  return find(shape, 'noFill') ? null : solidColor(shape);
}

/** Colours of the theme are those of Excel's theme "Office": the host has no other. */
const THEME: Readonly<Record<string, string>> = {
  bg1: '#FFFFFF',
  lt1: '#FFFFFF',
  tx1: '#000000',
  dk1: '#000000',
};

function solidColor(shape: XmlElement | undefined): string | undefined {
  const fill = find(shape, 'solidFill');
  const rgb = valueAt(fill, 'srgbClr');
  if (rgb !== undefined && /^[0-9a-f]{6}$/i.test(rgb)) return `#${rgb.toUpperCase()}`;
  const name = valueAt(fill, 'schemeClr') ?? '';
  const accent = decimal(/^accent([1-6])$/.exec(name)?.[1]);
  return accent === undefined ? THEME[name] : automaticColor(accent - 1);
}
