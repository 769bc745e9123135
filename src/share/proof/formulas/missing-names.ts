import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import type { Workbook } from '../read/workbook';
import { tokensOf } from './tokens';

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** Finds formulas that use names or tables which the workbook had and the copy has not. */
export function missingNames(source: Workbook, copy: Workbook): (formula: string) => boolean {
  const namesIn = ({ names, tables }: Workbook) =>
    new Set([...names, ...tables].map(({ name }) => name.toLowerCase()));
  const there = namesIn(copy);
  const gone = new Set([...namesIn(source)].filter((name) => !there.has(name)));
  if (gone.size === 0) return () => false;
  const suspect = new RegExp([...gone].map((name) => name.replace(SPECIAL, '\\$&')).join('|'), 'i');
  return (formula) =>
    suspect.test(formula) &&
    (tokensOf(formula) ?? []).some(({ type, value }) => {
      if (type === 'structured') return gone.has(parseStructRef(value)?.table?.toLowerCase() ?? '');
      const parsed = type === 'range_named' ? parseA1Ref(value) : undefined;
      return (
        parsed !== undefined &&
        'name' in parsed &&
        !parsed.workbookName &&
        gone.has(parsed.name.toLowerCase())
      );
    });
}
