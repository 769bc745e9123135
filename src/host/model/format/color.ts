import { refusals } from '../messages';

/** The HTML colour names an add-in is likely to use; others must be given as `#RRGGBB`. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
};

/** `#RRGGBB` of an HTML colour. "" resets, as an empty text does for every property. */
export function parseColor(color: unknown): string | null {
  if (color === '') return null;
  if (typeof color === 'string') {
    if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
    const named = NAMED[color.toLowerCase()];
    if (named) return named;
  }
  throw refusals.argument('a colour is written as #RRGGBB');
}
