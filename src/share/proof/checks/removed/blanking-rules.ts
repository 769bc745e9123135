import type { Check } from '../../check';
import { cellName, contains, rectangleOf } from '../../read/cell-name';
import type { Rectangle } from '../../read/cell-name';
import { NUMBER, TEXT } from '../../read/grid';
import { shownKind } from '../../read/shown';
import { allOf, childOf } from '../../read/tree';
import type { Element } from '../../read/tree';
import type { Workbook } from '../../read/workbook';
import { proofMessages as messages } from '../messages';

const TRUTH = /^\s*(TRUE(\(\))?|[+-]?0*[1-9]\d*)\s*$/i;
/** What a code may hold that leaves no mark. */
const ROOM =
  /"[\s\p{Cf}]*("|$)|\\[\s\p{Cf}]|_[^]|\*[\s\p{Cf}]|\[(?!\$[^-\]]|[HhMmSs]+\])[^\]]*\]|[\s\p{Cf}]/gu;

/** A rule that always holds and shows nothing hides no cell with a value. */
export const blankingRulesCheck: Check = {
  id: 'zellen',
  *run({ copy, shared, report: { options } }) {
    if (options.hiddenCells !== 'leeren') return;
    for (const sheet of shared) {
      const hidden = [...allOf(sheet.root, 'conditionalFormatting')].flatMap((format) =>
        areasIn(copy, format),
      );
      const { grid } = sheet;
      for (let index = 0; hidden.length > 0 && index < grid.count; index += 1) {
        const kind = shownKind(copy, grid, index);
        const [row, column] = [grid.row(index), grid.column(index)];
        const isHidden = hidden.some(
          ({ area, hidesTexts }) =>
            contains(area, row, column) && (kind === NUMBER || (kind === TEXT && hidesTexts)),
        );
        if (!isHidden) continue;
        const cell = cellName(row, column);
        yield {
          message: messages.remains('zellen', `${sheet.title}!${cell}`),
          place: { sheet: sheet.title, cell },
        };
      }
    }
  },
};

interface Hidden {
  readonly area: Rectangle;
  readonly hidesTexts: boolean;
}

function areasIn(copy: Workbook, format: Element): readonly Hidden[] {
  const ranges = (format.attributes.sqref ?? childOf(format, 'sqref')?.text ?? '').trim().split(/\s+/);
  return format.children.flatMap((rule) => {
    const { dxfId, type } = rule.attributes;
    const formula = childOf(rule, 'formula') ?? childOf(rule, 'f');
    if (rule.name !== 'cfRule' || type !== 'expression' || !TRUTH.test(formula?.text ?? '')) return [];
    const listed = dxfId === undefined ? undefined : childOf(copy.styles, 'dxfs')?.children[Number(dxfId)];
    const code = childOf(childOf(rule, 'dxf') ?? listed, 'numFmt')?.attributes.formatCode ?? '';
    const left = code.replace(ROOM, '');
    if (code === '' || !/^;*$/.test(left)) return [];
    return ranges.flatMap((range) => {
      const area = rectangleOf(range);
      return area ? [{ area, hidesTexts: left.length > 2 }] : [];
    });
  });
}
