import { plannedCharts } from './charts/plan-charts';
import type { ChartWork } from './charts/plan-charts';
import { describeCreation, missingYear, placeBlock } from './creation';
import type { PlacedBlock } from './creation';
import { tablesOf } from './design';
import { FIELDS } from './fields';
import { sheetProtected, workbookProtected } from './problems';
import { missingRate } from './kfa-rate';
import { standingOf, strayNames, takenNames } from './standing';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';
import { joinSteps } from './step';
import type { PlacedChange, Step } from './step';
import { updateTable } from './tables/update-table';
import { targetsOf } from './targets';
import type { Plan, Problem, Wish } from './types';
import { updateTarget } from './update';
import { sheetsOf, wrongValues } from './wish';

/** A plan and what is needed to carry it out in the workbook it was made for. */
export interface Draft {
  readonly plan: Plan;
  readonly blocks: readonly PlacedBlock[];
  readonly changes: readonly PlacedChange[];
  readonly charts: readonly ChartWork[];
  /** Charts that have nothing to show yet; what is written may change that. */
  readonly waiting: readonly ChartWork[];
}

/** Compares what the workbook holds with what is wished. Pure: nothing is written. */
export function draftPlan(state: WorkbookState, wish: Wish): Draft {
  const steps: Step[] = [];
  const blocks: PlacedBlock[] = [];
  const problems: Problem[] = [...wrongValues(state.design, wish)];
  const sheets = sheetsOf(state, wish);
  for (const sheet of sheets) {
    const onSheet: PlacedBlock[] = [];
    for (const block of sheet.blocks) {
      const targets = targetsOf(block);
      if (targets.some(({ name }) => name === FIELDS.satz.name)) problems.push(...missingRate(state, wish));
      const standing = standingOf(state, block);
      if (standing === 'whole') {
        steps.push(...targets.map((target) => updateTarget(state, wish, target)));
        steps.push(...tablesOf(block).map((table) => updateTable(state, table)));
      } else if (standing === 'strays') {
        problems.push(strayNames(state, block, sheet.title));
      } else {
        const placed = placeBlock(state, sheet, block, wish, onSheet);
        onSheet.push(placed);
        problems.push(...missingYear(placed, wish), ...takenNames(state, block));
      }
    }
    blocks.push(...onSheet);
  }
  const { changes, kept, problems: found } = joinSteps(steps);
  const charts = plannedCharts(state, sheets, blocks, wish);
  const touched = [
    ...blocks.map(({ area }) => area.sheet),
    ...changes.map(({ place }) => place.sheet),
    ...charts.work.map(({ change }) => change.sheet),
  ];
  problems.push(...found, ...charts.problems, ...protection(state, blocks, touched));
  const plan = {
    wish,
    changes: changes.map(({ change }) => change),
    creations: blocks.map(describeCreation),
    charts: charts.work.map(({ change }) => change),
    kept,
    problems,
    blocked: problems.some((problem) => problem.blocking),
    empty: changes.length === 0 && blocks.length === 0 && charts.work.length === 0,
  };
  return { plan, blocks, changes, charts: charts.work, waiting: charts.waiting };
}

function protection(
  state: WorkbookState,
  blocks: readonly PlacedBlock[],
  touched: readonly string[],
): readonly Problem[] {
  const locked = [...new Set(touched)].filter((title) => sheetNamed(state, title)?.protected);
  const structure = state.structureProtected && blocks.some((block) => block.newSheet);
  return [...(structure ? [workbookProtected()] : []), ...locked.map(sheetProtected)];
}

/** Two plans show the user the same: what was agreed to may still be written. */
export function sameShown(a: Plan, b: Plan): boolean {
  return shown(a) === shown(b);
}

function shown({ changes, creations, charts, kept, problems }: Plan): string {
  return JSON.stringify([changes, creations, charts, kept, problems]);
}
