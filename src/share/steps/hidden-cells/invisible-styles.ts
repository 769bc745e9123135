import type { Job } from '../../step';
import { treeOf } from '../removal/edit-part';
import { childNamed } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';

/** Formats of cells, by their numbers, in which nobody sees the content. */
export interface InvisibleStyles {
  /** `;;;` shows nothing, `;;` no number. */
  readonly byFormat: ReadonlyMap<number, 'alles' | 'zahlen'>;
  /** White on white. */
  readonly white: ReadonlySet<number>;
}

export function invisibleStyles({ draft, workbook }: Job): InvisibleStyles {
  const byFormat = new Map<number, 'alles' | 'zahlen'>();
  const white = new Set<number>();
  const part = draft.relationships(workbook.part).find(({ kind }) => kind === 'styles')?.target;
  if (part === undefined || !draft.has(part)) return { byFormat, white };
  const root = treeOf(draft, part);
  const listed = (name: string): readonly XmlNode[] => childNamed(root, name)?.children ?? [];
  const codes = new Map(
    listed('numFmts').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']),
  );
  const [fonts, fills] = [listed('fonts'), listed('fills')];
  listed('cellXfs').forEach(({ attributes }, style) => {
    const sections = (codes.get(attributes['numFmtId']) ?? 'General').split(';');
    const isEmpty = sections.every((section) => section.trim() === '');
    if (isEmpty && sections.length >= 3) byFormat.set(style, sections.length > 3 ? 'alles' : 'zahlen');
    const [font, fill] = [fonts[Number(attributes['fontId'] ?? 0)], fills[Number(attributes['fillId'] ?? 0)]];
    if (isWhite(childNamed(font, 'color')) && isUnfilled(fill)) white.add(style);
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
