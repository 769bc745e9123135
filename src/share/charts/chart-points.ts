import type { Job } from '../step';
import { childNamed, descendants, textOf } from '../steps/removal/xml-tree';
import type { XmlNode } from '../steps/removal/xml-tree';
import { escapeXml } from '../xml/escape';
import { isTooLong, rowsOf } from './hidden-points';
import type { Cell, HiddenPoints } from './hidden-points';

const CACHES = ['numCache', 'strCache', 'multiLvlStrCache'];

/** What a chart holds of the cells it refers to. */
export function cacheOf(reference: XmlNode): XmlNode | undefined {
  return childNamed(reference, ...CACHES);
}

export function pointCount(cache: XmlNode | undefined): number {
  return Number(childNamed(cache, 'ptCount')?.attributes['val'] ?? 0);
}

/** The points that may be seen, as text by index; levels of categories are joined, the outermost first. */
export function pointTexts(cache: XmlNode | undefined, hidden: HiddenPoints): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  if (!cache || hidden === 'alle') return texts;
  const levels = cache.children.filter(({ name }) => name === 'lvl').reverse();
  for (const level of levels.length > 0 ? levels : [cache])
    for (const point of level.children.filter(({ name }) => name === 'pt')) {
      const index = Number(point.attributes['idx'] ?? 0);
      if (hidden.has(index)) continue;
      const value = childNamed(point, 'v');
      texts.set(index, [texts.get(index), value ? textOf(value) : ''].filter(Boolean).join(' '));
    }
  return texts;
}

/** The content of a cache without the hidden points, for a literal of the same kind. */
export function cacheContent(xml: string, cache: XmlNode, hidden: HiddenPoints): string {
  const pieces: string[] = [];
  let at = cache.openEnd;
  for (const point of [...descendants(cache)].filter(({ name }) => name === 'pt')) {
    if (hidden !== 'alle' && !hidden.has(Number(point.attributes['idx'] ?? 0))) continue;
    pieces.push(xml.slice(at, point.start));
    at = point.end;
  }
  pieces.push(xml.slice(at, cache.contentEnd));
  return pieces.join('');
}

/** A reference that does not stay. */
export interface Settling {
  readonly formula: string;
  readonly sheet: string;
  readonly hidden: HiddenPoints;
  /** Whether it reads any cell that shows `*`. */
  readonly hides: boolean;
  /** Whether the chart shows hidden cells, too. */
  readonly showsHidden: boolean;
}

/** How a literal is written. */
export interface Kind {
  readonly prefix: string;
  readonly numeric: boolean;
}

/** The same from the cells, for a chart that holds no cache: other programs than Excel write none. */
export function contentFromCells(
  job: Job,
  { formula, sheet, showsHidden }: Settling,
  { prefix, numeric }: Kind,
): string {
  const areas = job.reads(formula, sheet) ?? [];
  const isShown = ([row, column, title]: Cell) =>
    showsHidden || !(job.workbook.cells(title)?.isHidden(row, column) ?? false);
  const cells = isTooLong(areas) ? [] : areas.flatMap(rowsOf).flat().filter(isShown);
  const points = cells.flatMap(([row, column, title], index) => {
    const value = job.workbook.cells(title)?.value(row, column);
    if (!value || job.decisions.suppressed.has(title, row, column)) return [];
    if (numeric && value.type !== 'zahl') return [];
    return [
      `<${prefix}pt idx="${index}"><${prefix}v>${escapeXml(String(value.value))}</${prefix}v></${prefix}pt>`,
    ];
  });
  const format = numeric ? `<${prefix}formatCode>General</${prefix}formatCode>` : '';
  return `${format}<${prefix}ptCount val="${cells.length}"/>${points.join('')}`;
}
