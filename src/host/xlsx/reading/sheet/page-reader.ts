import { MAX_ROWS } from '../../address';
import type { PageSnapshot } from '../../snapshot';
import { find, findAll, isOn, whole } from '../xml-access';
import { textOf } from '../xml-text';
import type { XmlElement } from '../xml-tree';

/** Excel's number for A4 (ECMA-376 Part 1, 18.3.1.63). */
const PAPER_A4 = 9;

/** Paper, direction, fitting, page headers and the page breaks of the user; nothing where nobody has set up the page. */
export function readPage(sheet: XmlElement): PageSnapshot {
  const setup = find(sheet, 'pageSetup')?.attributes ?? {};
  const fits = isOn(find(sheet, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage']);
  const [width, height] = [whole(setup['fitToWidth'] ?? '1'), whole(setup['fitToHeight'] ?? '1')];
  const header = textOf(find(sheet, 'headerFooter', 'oddHeader'));
  const footer = textOf(find(sheet, 'headerFooter', 'oddFooter'));
  const { orientation } = setup;
  const scale = whole(setup['scale']);
  const rowBreaks = readRowBreaks(sheet);
  return {
    ...((orientation === 'portrait' || orientation === 'landscape') && { orientation }),
    ...(whole(setup['paperSize']) === PAPER_A4 && { paper: 'a4' as const }),
    ...(!fits && scale !== undefined && scale !== 100 && { scale }),
    // 0 is as many pages as it takes.
    ...(fits && width && { fitToWidth: width }),
    ...(fits && height && { fitToHeight: height }),
    ...(header !== '' && { header }),
    ...(footer !== '' && { footer }),
    ...(rowBreaks.length > 0 && { rowBreaks }),
  };
}

/** The number of a break is that of the row above it, counted from 1 (ECMA-376 Part 1, 18.3.1.3). */
function readRowBreaks(sheet: XmlElement): readonly number[] {
  const rows = findAll(sheet, 'rowBreaks', 'brk').flatMap(({ attributes }) => {
    const row = whole(attributes['id']);
    return isOn(attributes['man']) && row !== undefined && row > 0 && row < MAX_ROWS ? [row] : [];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}
