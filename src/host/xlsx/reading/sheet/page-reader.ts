import type { PageSnapshot } from '../../snapshot';
import { find, isOn, whole } from '../xml-access';
import { textOf } from '../xml-text';
import type { XmlElement } from '../xml-tree';

/** Excel's number for A4 (ECMA-376 Part 1, 18.3.1.63). */
const PAPER_A4 = 9;

/** Paper, direction, fitting and page headers; nothing where nobody has set up the page. */
export function readPage(sheet: XmlElement): PageSnapshot {
  const setup = find(sheet, 'pageSetup')?.attributes ?? {};
  const fits = isOn(find(sheet, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage']);
  const [width, height] = [whole(setup['fitToWidth'] ?? '1'), whole(setup['fitToHeight'] ?? '1')];
  const header = textOf(find(sheet, 'headerFooter', 'oddHeader'));
  const footer = textOf(find(sheet, 'headerFooter', 'oddFooter'));
  const { orientation } = setup;
  return {
    ...((orientation === 'portrait' || orientation === 'landscape') && { orientation }),
    ...(whole(setup['paperSize']) === PAPER_A4 && { paper: 'a4' as const }),
    // 0 is as many pages as it takes.
    ...(fits && width && { fitToWidth: width }),
    ...(fits && height && { fitToHeight: height }),
    ...(header !== '' && { header }),
    ...(footer !== '' && { footer }),
  };
}
