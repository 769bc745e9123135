import type { Job } from '../step';
import type { PartEdit } from '../steps/removal/part-edit';
import { ancestors, childNamed, descendants, textOf } from '../steps/removal/xml-tree';
import type { XmlNode } from '../steps/removal/xml-tree';
import { escapeXml } from '../xml/escape';
import { cacheContent, cacheOf, contentFromCells, pointCount, pointTexts } from './chart-points';
import type { Kind, Settling } from './chart-points';
import { removeExtensions } from './extensions';
import { hiddenPoints, readsSuppressed } from './hidden-points';
import type { HiddenPoints } from './hidden-points';
import { richTitle } from './linked-title';
import { flagTypedValues } from './typed-values';

const SUPPRESSED = '*';
/** What is drawn by all points of a series; error bars may be as many numbers as it has points. */
const DRAWN_BY_POINTS = ['trendline', 'errBars'];

/** What has been done to a chart. */
export interface Settled {
  readonly literal: boolean;
  readonly suppressed: boolean;
}

/**
 * References of a chart that cannot stay become what the chart shows: series become literals, titles become text.
 * Points of suppressed cells are dropped, with their labels, and with the trend lines and error bars of their series.
 */
export function settleChart(job: Job, edit: PartEdit, sheet: string): Settled {
  flagTypedValues(job, edit, sheet);
  let literal = removeExtensions(job, edit, sheet);
  let suppressed = false;
  const showsHidden = edit.find('plotVisOnly').some(({ attributes }) => attributes['val'] === '0');
  for (const reference of edit.find('numRef', 'strRef', 'multiLvlStrRef')) {
    const formula = formulaOf(reference);
    const hides = readsSuppressed(job, formula, sheet);
    if (edit.isRemoved(reference) || (!hides && job.verdict(formula, sheet) === undefined)) continue;
    const hidden = hiddenPoints(job, formula, sheet, pointCount(cacheOf(reference)));
    edit.replace(
      reference,
      literalOf(job, edit.xml, reference, { formula, sheet, hidden, hides, showsHidden }),
    );
    if (hides) removeDerived(edit, reference, hidden);
    literal = true;
    suppressed ||= hides;
  }
  return { literal, suppressed };
}

function formulaOf(reference: XmlNode): string {
  const formula = childNamed(reference, 'f');
  return formula ? textOf(formula).trim() : '';
}

function literalOf(job: Job, xml: string, reference: XmlNode, settling: Settling): string {
  const prefix = reference.tag.slice(0, -reference.name.length);
  const cache = cacheOf(reference);
  if (reference.parent?.name === 'tx') {
    const text = settling.hides ? SUPPRESSED : [...pointTexts(cache, settling.hidden).values()].join(' ');
    const isSeries = reference.parent.parent?.name === 'ser';
    return isSeries ? `<${prefix}v>${escapeXml(text)}</${prefix}v>` : richTitle(xml, reference, text);
  }
  const numeric = reference.name === 'numRef';
  const word = numeric ? 'numLit' : 'strLit';
  return `<${prefix}${word}>${seriesContent(job, xml, cache, settling, { prefix, numeric })}</${prefix}${word}>`;
}

function seriesContent(
  job: Job,
  xml: string,
  cache: XmlNode | undefined,
  settling: Settling,
  kind: Kind,
): string {
  const { hidden } = settling;
  if (!cache) return contentFromCells(job, settling, kind);
  if (cache.name !== 'multiLvlStrCache') return cacheContent(xml, cache, hidden);
  const { prefix } = kind;
  const points = [...pointTexts(cache, hidden)].sort(([one], [other]) => one - other);
  const written = points.map(
    ([index, text]) =>
      `<${prefix}pt idx="${index}"><${prefix}v>${escapeXml(text)}</${prefix}v></${prefix}pt>`,
  );
  return `<${prefix}ptCount val="${pointCount(cache)}"/>${written.join('')}`;
}

/** What the user wrote on dropped points, and what is drawn by points that are gone. */
function removeDerived(edit: PartEdit, reference: XmlNode, hidden: HiddenPoints): void {
  const series = [...ancestors(reference)].find(({ name }) => name === 'ser');
  if (!series) return;
  for (const node of descendants(series)) {
    if (DRAWN_BY_POINTS.includes(node.name)) edit.remove(node);
    if (node.name !== 'dLbl') continue;
    const index = Number(childNamed(node, 'idx')?.attributes['val'] ?? -1);
    if (hidden === 'alle' || hidden.has(index)) blankLabel(edit, node);
  }
}

function blankLabel(edit: PartEdit, label: XmlNode): void {
  const texts = [...descendants(label)].filter(({ name }) => name === 't');
  texts.forEach((text, index) => edit.setText(text, index === 0 ? SUPPRESSED : ''));
}
