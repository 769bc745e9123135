import { fullAddress } from './address';
import { tablesOf } from './design';
import type { BlockDescription, SheetDescription } from './sheet';
import { foundName } from './state';
import type { WorkbookState } from './state';
import { targetsOf } from './targets';
import type { Target } from './targets';
import type { Problem } from './types';

/**
 * What is left of a block: `whole` is one to update, though single names may be gone; `absent` is one to make.
 * `strays` are a few names that lead to cells elsewhere while the block itself is gone or never was: neither
 * may it be made (the names are taken), nor is there anything to update.
 */
export type Standing = 'whole' | 'absent' | 'strays';

export function standingOf(state: WorkbookState, block: BlockDescription): Standing {
  const targets = targetsOf(block);
  const tables = tablesOf(block);
  const alive = targets.filter((target) => foundName(state, target.name));
  const aliveTables = tables.filter((table) => state.tables.has(table.name));
  const left = alive.length + aliveTables.length;
  if (left === 0) return 'absent';
  const enough = left * 2 >= targets.length + tables.length;
  const computes = alive.some(isComputed) || !targets.some(isComputed);
  return enough && (computes || aliveTables.length > 0) ? 'whole' : 'strays';
}

/** A sheet exists as long as its blocks stand somewhere, whatever its title is now. */
export function sheetExists(state: WorkbookState, sheet: SheetDescription): boolean {
  return sheet.blocks.some((block) => standingOf(state, block) === 'whole');
}

function isComputed({ part }: Target): boolean {
  return part.kind === 'grid'
    ? part.column?.kind === 'formula'
    : part.kind === 'formula' || part.kind === 'spill';
}

/** Names the strays and what to do about them. */
export function strayNames(state: WorkbookState, block: BlockDescription, title: string): Problem {
  const places = targetsOf(block).flatMap(({ name }) => {
    const entry = foundName(state, name);
    return entry ? [`${name} (${fullAddress(entry.area)})`] : [];
  });
  const where = places.length > 5 ? `${places.slice(0, 5).join(', ')} und weitere` : places.join(', ');
  const message = `Das Blatt „${title}“ fehlt oder ist unvollständig, aber Namen daraus stehen noch in der Mappe: ${where}. Löschen Sie diese Namen unter „Formeln > Namens-Manager“, dann wird das Blatt neu angelegt, oder stellen Sie das Blatt wieder her. Es wurde nichts geschrieben.`;
  return { code: 'nameMissing', message, blocking: true };
}

/** Names of a block to be made that hold something of the user's instead of cells, e.g. `=5`. */
export function takenNames(state: WorkbookState, block: BlockDescription): readonly Problem[] {
  return targetsOf(block).flatMap(({ name, label }): Problem[] => {
    const entry = state.names.get(name);
    if (!entry || entry.found || entry.holds === undefined) return [];
    const message = `Der Name ${name} (${label}) ist in der Mappe schon vergeben: Er enthält ${entry.holds}. Löschen Sie ihn unter „Formeln > Namens-Manager“ oder benennen Sie ihn dort um. Es wurde nichts geschrieben.`;
    return [{ code: 'nameDead', message, blocking: true, name }];
  });
}
