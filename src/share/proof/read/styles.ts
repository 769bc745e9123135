import type { Element } from './tree';
import { childOf, childrenOf } from './tree';

/** Number formats that every workbook knows by number (ECMA-376 Part 1, 18.8.30); the others depend on the language. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  48: '##0.0E+0',
  49: '@',
};

/** The code of the number format of each cell style, by the number that cells name. */
export function numberFormatsOf(styles: Element | undefined): readonly string[] {
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const formatOf = (id: number) => codes.get(id) ?? BUILT_IN[id] ?? `#${id}`;
  const formats = childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes }) =>
    formatOf(Number(attributes.numFmtId ?? 0)),
  );
  return formats.length === 0 ? ['General'] : formats;
}
