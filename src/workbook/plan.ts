import { describeCreation, missingYear, placeBlock } from './creation';
import type { PlacedBlock } from './creation';
import { FIELDS } from './fields';
import { sheetProtected, workbookProtected } from './problems';
import { missingRate } from './kfa-rate';
import { standingOf, strayNames, takenNames } from './standing';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';
import { joinSteps } from './step';
import type { PlacedChange, Step } from './step';
import { targetsOf } from './targets';
import type { Plan, Problem, Wish } from './types';
import { updateTarget } from './update';
import { sheetsOf, wrongValues } from './wish';

/** A plan and what is needed to carry it out in the workbook it was made for. */
export interface Draft {
  readonly plan: Plan;
  readonly blocks: readonly PlacedBlock[];
  readonly changes: readonly PlacedChange[];
}

/** Compares what the workbook holds with what is wished. Pure: nothing is written. */
export function draftPlan(state: WorkbookState, wish: Wish): Draft {
  const steps: Step[] = [];
  const blocks: PlacedBlock[] = [];
  const problems: Problem[] = [...wrongValues(wish)];
  for (const sheet of sheetsOf(state, wish)) {
    let from = 0;
    for (const block of sheet.blocks) {
      const targets = targetsOf(block);
      if (targets.some(({ name }) => name === FIELDS.satz.name)) problems.push(...missingRate(state, wish));
      const standing = standingOf(state, block);
      if (standing === 'whole') {
        steps.push(...targets.map((target) => updateTarget(state, wish, target)));
      } else if (standing === 'strays') {
        problems.push(strayNames(state, block, sheet.title));
      } else {
        const placed = placeBlock(state, sheet, block, wish, from);
        from = placed.area.row + placed.area.rows;
        blocks.push(placed);
        problems.push(...missingYear(placed, wish), ...takenNames(state, block));
      }
    }
  }
  const { changes, kept, problems: found } = joinSteps(steps);
  problems.push(...found, ...protection(state, blocks, changes));
  const plan = {
    wish,
    changes: changes.map(({ change }) => change),
    creations: blocks.map(describeCreation),
    kept,
    problems,
    blocked: problems.some((problem) => problem.blocking),
    empty: changes.length === 0 && blocks.length === 0,
  };
  return { plan, blocks, changes };
}

function protection(
  state: WorkbookState,
  blocks: readonly PlacedBlock[],
  changes: readonly PlacedChange[],
): readonly Problem[] {
  const touched = [...blocks.map((block) => block.area.sheet), ...changes.map(({ place }) => place.sheet)];
  const locked = [...new Set(touched)].filter((title) => sheetNamed(state, title)?.protected);
  const structure = state.structureProtected && blocks.some((block) => block.newSheet);
  return [...(structure ? [workbookProtected()] : []), ...locked.map(sheetProtected)];
}

/** Two plans show the user the same: what was agreed to may still be written. */
export function sameShown(a: Plan, b: Plan): boolean {
  return shown(a) === shown(b);
}

function shown({ changes, creations, kept, problems }: Plan): string {
  return JSON.stringify([changes, creations, kept, problems]);
}
