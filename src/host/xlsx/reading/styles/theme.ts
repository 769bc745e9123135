import { find } from '../xml-access';
import type { XmlElement } from '../xml-tree';

/** The colours of a theme in the order in which a cell counts them: light before dark (ECMA-376 Part 1, 18.8.3). */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme "Office" of Excel 2013 to 2022, for workbooks that name theme colours and bring no theme. */
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);

/** `RRGGBB` by the number of the theme colour. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = find(theme, 'themeElements', 'clrScheme');
  return ORDER.map((name, index) => {
    const entry = find(scheme, name);
    const color = find(entry, 'srgbClr')?.attributes['val'] ?? find(entry, 'sysClr')?.attributes['lastClr'];
    return /^[0-9A-F]{6}$/i.test(color ?? '') ? (color ?? '').toUpperCase() : (OFFICE[index] ?? '000000');
  });
}
