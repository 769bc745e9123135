import type { Check, Finding } from '../check';
import type { Pair } from '../pair';
import { chartSlots } from '../read/chart-slots';
import type { Workbook } from '../read/workbook';
import { proofMessages as messages } from './messages';

const CHART = /drawingml\.chart\+xml|chartex\+xml/;

/** Under what a chart that is gone stands in the report: by itself, or with the hidden shape it was drawn in. */
const GOES_WITH = ['diagramm', 'objekte'];

/** The charts of a sheet: through its drawing. */
export function chartsOf({ package: pack }: Workbook, sheetPart: string): readonly string[] {
  return pack
    .related(sheetPart, 'drawing')
    .flatMap((drawing) => pack.relationships(drawing))
    .filter(({ isExternal, target }) => !isExternal && CHART.test(pack.typeOf(target) ?? ''))
    .map(({ target }) => target);
}

/** Charts show what they showed; only points may be missing. Which ones, the disclosure looks at. */
export const chartsCheck: Check = {
  id: 'diagramme',
  *run(pair) {
    const isListed = pair.report.removed.some(({ kind }) => GOES_WITH.includes(kind));
    for (const { part: sheet, title } of pair.expected) {
      const place = { sheet: title };
      for (const part of chartsOf(pair.source, sheet)) {
        if (pair.copy.package.has(part)) yield* compare(pair, part, title);
        else if (!isListed) yield { message: messages.chartMissing(part), place };
      }
    }
  },
};

function* compare({ source, copy }: Pair, part: string, sheet: string): Generator<Finding> {
  const place = { sheet };
  const before = chartSlots(source.package.tree(part));
  const after = chartSlots(copy.package.tree(part));
  if (before.length !== after.length) {
    yield { message: messages.chartShape(part), place };
    return;
  }
  for (const [index, { points }] of after.entries()) {
    const shown = before[index]?.points;
    const isOther = ([point, value]: [number, string]) =>
      value !== '*' && value !== '' && shown?.get(point) !== value;
    if ([...points].some(isOther)) yield { message: messages.chartValue(part), place };
  }
}
