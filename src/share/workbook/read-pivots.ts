import { COLUMNS, ROWS, rectangleOf } from '../cells/address';
import type { Draft } from '../package/draft';
import { readElements } from '../xml/read-elements';
import type { SheetEntry, WorkbookModel } from './model';

type Pivot = WorkbookModel['pivots'][number];

const WHOLE_SHEET = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

/** The pivot tables of a sheet, by its relationships. */
export function readPivots(draft: Draft, sheet: SheetEntry): readonly Pivot[] {
  return related(draft, sheet.part, 'pivotTable').map((part) => {
    let location = '';
    readElements(draft.xml(part), part, {
      open: ({ name, depth, attributes }) => {
        if (depth === 1 && name === 'location') location = attributes.ref ?? '';
      },
    });
    const [cache] = related(draft, part, 'pivotCacheDefinition');
    const source = cache === undefined ? undefined : sourceIn(draft, cache);
    return {
      area: { sheet: sheet.title, ...(rectangleOf(location) ?? WHOLE_SHEET) },
      ...(source === undefined ? {} : { source }),
    };
  });
}

/** undefined where the rows come from outside, from several places, or from nowhere that is said. */
function sourceIn(draft: Draft, cache: string): string | undefined {
  let source: string | undefined;
  readElements(draft.xml(cache), cache, {
    open: ({ name, depth, attributes }) => {
      if (depth === 2 && name === 'worksheetSource') source = formulaOf(attributes);
    },
  });
  return source;
}

function formulaOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const { sheet, name, ref } = attributes;
  const isElsewhere = Object.keys(attributes).some((key) => /^[^:]+:id$/.test(key));
  const cells = name ?? (sheet === undefined ? undefined : ref);
  if (isElsewhere || cells === undefined) return undefined;
  return sheet === undefined ? cells : `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

const related = (draft: Draft, part: string, kind: string): readonly string[] =>
  draft
    .relationships(part)
    .filter((one) => one.kind.toLowerCase() === kind.toLowerCase() && !one.external && draft.has(one.target))
    .map(({ target }) => target);
