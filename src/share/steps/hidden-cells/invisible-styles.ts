import type { Job } from '../../step';
import { treeOf } from '../removal/edit-part';
import { stylesPart } from '../removal/whereabouts';
import { childNamed } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';
import { NumberFormat } from './number-format';

/** Formats of cells, by their numbers, in which nobody sees the content. */
export interface InvisibleStyles {
  /** Formats of the workbook's own. */
  readonly byFormat: ReadonlyMap<number, NumberFormat>;
  /** White on white. */
  readonly white: ReadonlySet<number>;
}

export function invisibleStyles(job: Job): InvisibleStyles {
  const byFormat = new Map<number, NumberFormat>();
  const white = new Set<number>();
  const part = stylesPart(job);
  if (part === undefined) return { byFormat, white };
  const root = treeOf(job.draft, part);
  const listed = (name: string): readonly XmlNode[] => childNamed(root, name)?.children ?? [];
  const formats = new Map(
    listed('numFmts').map(({ attributes }) => [
      attributes['numFmtId'],
      new NumberFormat(attributes['formatCode'] ?? ''),
    ]),
  );
  const [fonts, fills] = [listed('fonts'), listed('fills')];
  listed('cellXfs').forEach(({ attributes }, style) => {
    const format = formats.get(attributes['numFmtId']);
    if (format) byFormat.set(style, format);
    const [font, fill] = [fonts[Number(attributes['fontId'] ?? 0)], fills[Number(attributes['fillId'] ?? 0)]];
    const isWhiteText = format?.isWhite === true || isWhite(childNamed(font, 'color'));
    if (isWhiteText && isUnfilled(fill)) white.add(style);
  });
  return { byFormat, white };
}

/** The first colour of a theme is what pages are of: white. */
function isWhite(color: XmlNode | undefined): boolean {
  const { rgb, theme, tint } = color?.attributes ?? {};
  return /^(?:..)?ffffff$/i.test(rgb ?? '') || (theme === '0' && Number(tint ?? 0) === 0);
}

function isUnfilled(fill: XmlNode | undefined): boolean {
  const pattern = childNamed(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  return (
    fill === undefined ||
    (pattern !== undefined && (kind === 'none' || isWhite(childNamed(pattern, 'fgColor'))))
  );
}
