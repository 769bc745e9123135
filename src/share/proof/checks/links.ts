import type { Check, Finding } from '../check';
import { SheetReferences } from '../formulas/sheet-references';
import type { Pair } from '../pair';
import { rectangleOf } from '../read/cell-name';
import { allOf, within } from '../read/tree';
import type { Element } from '../read/tree';
import { isForAnyone, namesHouse } from './addresses';
import { proofMessages as messages } from './messages';

/** Links of cells and shapes lead to places that the recipient may know and has. */
export const linksCheck: Check = {
  id: 'verknuepfungen',
  *run(pair) {
    const { copy, report } = pair;
    for (const part of copy.package.parts) {
      const root = copy.elements(part);
      const named = new Set(root && [...within(root)].flatMap(({ ids }) => ids));
      for (const { id, isExternal, kind, target } of copy.package.relationships(part)) {
        if (!isExternal) continue;
        const isLink = kind.toLowerCase() === 'hyperlink';
        const mayStay = isLink
          ? named.has(id) && (isForAnyone(target, report.level) || target.startsWith('#'))
          : isWorkbookLink(kind);
        if (!mayStay || (!isLink && report.options.links === 'werte'))
          yield { message: messages.linkToFile(part) };
      }
      if (!root) continue;
      yield* places(pair, root, part);
      yield* words(pair, root, part);
    }
    yield* ofChangedCells(pair);
  },
};

function isWorkbookLink(kind: string): boolean {
  return kind === 'externalLinkPath' || kind === 'xlPathMissing';
}

/** Texts that no cell shows, hints with a path, and a path as the place in a page. */
function* words({ copy, report }: Pair, root: Element, part: string): Generator<Finding> {
  const targets = new Map(copy.package.relationships(part).map(({ id, target }) => [id, target]));
  for (const { attributes, ids } of allOf(root, 'hyperlink', 'hlinkClick', 'hlinkHover', 'hlinkMouseOver')) {
    const { display, tooltip = '', location } = attributes;
    const target = ids.map((id) => targets.get(id)).find((found) => found !== undefined);
    const leadsOut = location !== undefined && target !== undefined && !target.startsWith('#');
    if (
      display !== undefined ||
      namesHouse(tooltip) ||
      (leadsOut && !isForAnyone(`${target}#${location}`, report.level))
    )
      yield { message: messages.remains('link', part) };
  }
}

/** Links into the workbook. */
function* places({ copy }: Pair, root: Element, part: string): Generator<Finding> {
  const sheets = new SheetReferences(copy);
  const targets = copy.package
    .relationships(part)
    .filter(({ kind, target }) => kind.toLowerCase() === 'hyperlink' && target.startsWith('#'))
    .map(({ target }) => target.slice(1));
  const locations = [...allOf(root, 'hyperlink')].map(({ attributes }) => attributes.location ?? '');
  for (const location of [...targets, ...locations])
    if (sheets.leadNowhere(location)) yield { message: messages.linkToMissing(part) };
}

/** A link repeats the text of its cell. */
function* ofChangedCells({ kept, emptied, suppressed }: Pair): Generator<Finding> {
  for (const { after } of kept)
    for (const { attributes } of allOf(after.root, 'hyperlink')) {
      const area = rectangleOf(attributes.ref ?? '');
      const place = area && { sheet: after.title, ...area };
      if (place && (emptied.touches(place) || suppressed.touches(place)))
        yield { message: messages.linkOfHidden(), place: { sheet: after.title, cell: attributes.ref ?? '' } };
    }
}
