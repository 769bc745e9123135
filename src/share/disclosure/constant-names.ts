import type { Job } from '../step';
import type { Flagged } from '../types';
import type { CountedTable } from './counted-table';
import { hiddenCounts } from './hidden-counts';
import { disclosureMessages } from './messages';

const NUMBER = /^\s*=?\s*\d+(?:\.0*)?\s*$/;
const SHORTEST = 3;

/** Names that stay and hold the number of a hidden count instead of its cell, and say what it counts. */
export function constantNames(job: Job, tables: readonly CountedTable[]): readonly Flagged[] {
  const { decisions, request, workbook } = job;
  if (request.options.formulas === 'werte') return [];
  const constants = workbook.names.filter(
    ({ formula, hidden, sheet }) =>
      NUMBER.test(formula) && !hidden && !(sheet !== undefined && decisions.removedSheets.has(sheet)),
  );
  if (constants.length === 0) return [];
  const counts = tables.flatMap((table) => hiddenCounts(job, table));
  return constants.flatMap(({ name, formula }) => {
    const number = Number.parseInt(formula.replace(/^\s*=?\s*/, ''), 10);
    const same = counts.find(
      (count) => count.number === number && count.labels.some((label) => mentions(name, label)),
    );
    if (!same) return [];
    const { area } = same.table;
    return [{ sheet: area.sheet, message: disclosureMessages.constantName(name, area) }];
  });
}

/** Names have no blanks: `Frauen_unter25` speaks of „Frauen unter 25“. */
function mentions(name: string, label: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(label).length >= SHORTEST && letters(name).includes(letters(label));
}
