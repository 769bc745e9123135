import type { Area } from '../address';
import { sameContent, sameFormula } from '../formula';
import { nameDead, nameMissing, sheetProtected, workbookProtected } from '../problems';
import { sheetNamed } from '../state';
import type { Grid } from '../state';
import type { CellContent, Problem } from '../types';
import { FINDINGS_TITLE, HEADINGS } from './headings';
import type { FindingsState, ListState } from './look-findings';
import { SUMMARY } from './summary';

/** What the sheet shall hold. */
export interface WantedFindings {
  /** Below the headings. */
  readonly lines: Grid;
  readonly summary: ReadonlyMap<string, CellContent>;
}

/** What has to be done for it. */
export interface FindingsDraft {
  /** The title of a sheet to be made; null where the list stands already. */
  readonly create: string | null;
  /** The list that is written over; null where it is as wanted. */
  readonly list: ListState | null;
  /** Named cells above the list that get another content. */
  readonly cells: readonly { readonly area: Area; readonly content: CellContent; readonly format: string }[];
  readonly problems: readonly Problem[];
  readonly empty: boolean;
}

const REBUILT = (sheet: string): Problem => ({
  code: 'badValue',
  message: `Die Liste der Befunde auf dem Blatt „${sheet}“ ist umgebaut; dort wird nichts geschrieben. Löschen Sie das Blatt, dann wird es neu angelegt.`,
  blocking: true,
});

/** Compares the sheet with the findings. Pure: nothing is written. */
export function draftFindings(state: FindingsState, wanted: WantedFindings): FindingsDraft {
  const { list } = state;
  if (list === undefined || list === 'lost') {
    const problems = state.structureProtected ? [workbookProtected()] : [];
    return { create: freeTitle(state), list: null, cells: [], problems, empty: false };
  }
  const { area, formulas } = list;
  const [heading = [], ...lines] = formulas;
  if (heading.length !== HEADINGS.length || HEADINGS.some((title, index) => heading[index] !== title))
    return { create: null, list: null, cells: [], problems: [REBUILT(area.sheet)], empty: false };
  const same = sameLines(lines, wanted.lines);
  const cells = changedCells(state, wanted);
  const touched = new Set([...(same ? [] : [area.sheet]), ...cells.map((cell) => cell.area.sheet)]);
  const locked = [...touched].filter((title) => sheetNamed(state, title)?.protected).map(sheetProtected);
  return {
    create: null,
    list: same ? null : list,
    cells,
    problems: [...locked, ...lostNames(state)],
    empty: same && cells.length === 0,
  };
}

export function sameLines(a: Grid, b: Grid): boolean {
  return (
    a.length === b.length &&
    a.every((line, row) =>
      line.every((content, column) => {
        const other = b[row]?.[column] ?? '';
        return sameContent(content, other) || sameFormula(content, other);
      }),
    )
  );
}

function changedCells(state: FindingsState, { summary }: WantedFindings): FindingsDraft['cells'] {
  return state.summary.flatMap(({ name, cell }) => {
    const content = summary.get(name) ?? '';
    const format = SUMMARY.find((known) => known.name === name)?.format ?? 'General';
    return !cell || sameContent(cell.content, content) ? [] : [{ area: cell.area, content, format }];
  });
}

function lostNames({ summary }: FindingsState): readonly Problem[] {
  return summary.flatMap(({ name, known, cell }) => {
    const label = `Prüfung, ${SUMMARY.find((one) => one.name === name)?.label ?? name}`;
    if (cell) return [];
    return [known ? nameDead(name, label) : nameMissing(name, label)];
  });
}

function freeTitle(state: FindingsState): string {
  for (let number = 0; ; number += 1) {
    const suffix = number === 0 ? '' : ` (AMIP${number === 1 ? '' : ` ${number}`})`;
    const title = FINDINGS_TITLE + suffix;
    if (!sheetNamed(state, title)) return title;
  }
}
