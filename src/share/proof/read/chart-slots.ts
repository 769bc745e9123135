import type { Element } from './tree';
import { allOf, childOf, within } from './tree';
import { unescaped } from './escaped-text';

/** A place of a chart that shows values: the values of a series, its categories, its name. */
export interface ChartSlot {
  /** Where they come from; undefined where they are written out. */
  readonly formula: string | undefined;
  readonly points: ReadonlyMap<number, string>;
  /** How many points there are, those without a value too; undefined: nobody says. */
  readonly count: number | undefined;
  /** Categories of several levels have several texts for each point. */
  readonly hasLevels: boolean;
}

/** Elements that hold values with their source, in charts (ECMA-376 Part 1, 21.2) and in newer ones ([MS-ODRAWXML]). */
const SLOTS = [
  'tx',
  'cat',
  'val',
  'xVal',
  'yVal',
  'bubbleSize',
  'plus',
  'minus',
  'datalabelsRange',
  'strDim',
  'numDim',
];

/** The slots of a chart, in order. */
export function chartSlots(chart: Element): readonly ChartSlot[] {
  return [...allOf(chart, ...SLOTS)].map(slotOf);
}

function slotOf(slot: Element): ChartSlot {
  const formula = [...allOf(slot, 'f')].map(({ text }) => text.trim()).find((text) => text !== '');
  const points = new Map<number, string>();
  let levels = 0;
  let count: number | undefined;
  for (const element of within(slot)) {
    if (element.name === 'lvl') {
      levels += 1;
      if (element.attributes.ptCount !== undefined) count = Number(element.attributes.ptCount);
    }
    if (element.name === 'ptCount') count = Number(element.attributes.val);
    if (element.name === 'pt')
      points.set(Number(element.attributes.idx ?? 0), unescaped(childOf(element, 'v')?.text ?? element.text));
  }
  const written = points.size > 0 ? '' : textOf(slot);
  if (written !== '') points.set(0, written);
  return { formula, points, count, hasLevels: levels > 1 };
}

/** A name that is written out: plain, or as rich text. */
function textOf(slot: Element): string {
  const plain = childOf(slot, 'v')?.text ?? '';
  return plain !== '' ? unescaped(plain) : [...allOf(slot, 't', 'v')].map(({ text }) => text).join('');
}
