import type { Element } from './tree';
import { allOf, childOf, within } from './tree';
import { unescaped } from './escaped-text';

/** A place of a chart that shows values: the values of a series, its categories, its name. */
export interface ChartSlot {
  /** Where they come from; undefined where they are written out. */
  readonly formula: string | undefined;
  /** Several levels of categories are joined, the outermost first; a name is one point, from however many cells. */
  readonly points: ReadonlyMap<number, string>;
  /** How many points there are, those without a value too; undefined: nobody says. */
  readonly count: number | undefined;
  /** How many cells in a row make one point. */
  readonly levels: number;
  readonly isName: boolean;
  /** Whether its series has trend lines or error bars. */
  readonly hasLines: boolean;
}

export interface ChartSlots {
  /** In order: neither do they come nor go. */
  readonly own: readonly ChartSlot[];
  /** Those that a copy may drop: series that are filtered out, formats of pivots, labels of single points, lines. */
  readonly aside: readonly ChartSlot[];
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
const LINES = ['trendline', 'errBars'];
const ASIDE = ['ext', 'pivotFmts', 'dLbl', ...LINES];

export function chartSlots(chart: Element): ChartSlots {
  const own: ChartSlot[] = [];
  const aside: ChartSlot[] = [];
  const collect = (element: Element, into: ChartSlot[], isInLined: boolean): void => {
    const hasLines =
      element.name === 'ser' ? element.children.some(({ name }) => LINES.includes(name)) : isInLined;
    if (SLOTS.includes(element.name)) into.push(slotOf(element, hasLines));
    for (const child of element.children) collect(child, ASIDE.includes(child.name) ? aside : into, hasLines);
  };
  collect(chart, own, false);
  return { own, aside };
}

function slotOf(slot: Element, hasLines: boolean): ChartSlot {
  const formula = [...allOf(slot, 'f')].map(({ text }) => text.trim()).find((text) => text !== '');
  const isName = slot.name === 'tx';
  const levels = [...allOf(slot, 'lvl')].reverse();
  const points = joined(levels.length > 0 ? levels : [slot]);
  const written = points.size > 0 ? [...points.values()].join(' ') : textOf(slot);
  const name = new Map(written === '' ? [] : [[0, written]]);
  const isNamed = isName || points.size === 0;
  return {
    formula,
    points: isNamed ? name : points,
    count: countOf(slot),
    levels: Math.max(levels.length, 1),
    isName,
    hasLines,
  };
}

function joined(levels: readonly Element[]): ReadonlyMap<number, string> {
  const points = new Map<number, string>();
  for (const level of levels)
    for (const point of allOf(level, 'pt')) {
      const index = Number(point.attributes.idx ?? 0);
      const text = unescaped(childOf(point, 'v')?.text ?? point.text);
      points.set(index, [points.get(index) ?? '', text].filter((one) => one !== '').join(' '));
    }
  return points;
}

function countOf(slot: Element): number | undefined {
  let count: number | undefined;
  for (const { name, attributes } of within(slot)) {
    const written = name === 'ptCount' ? attributes.val : name === 'lvl' ? attributes.ptCount : undefined;
    if (written !== undefined) count = Number(written);
  }
  return count;
}

/** A name that is written out: plain, or as rich text. */
function textOf(slot: Element): string {
  const plain = childOf(slot, 'v')?.text ?? '';
  return plain !== '' ? unescaped(plain) : [...allOf(slot, 't', 'v')].map(({ text }) => text).join('');
}
