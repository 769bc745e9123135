import { cellAddress } from '../cells/address';
import type { Job } from '../step';
import type { Area } from '../workbook/model';
import { readsOf } from './copied-cell';
import type { CountedTable } from './counted-table';
import { isInside } from './marked-tables';
import { Pivots } from './pivots';
import { disclosureMessages } from './messages';
import type { CellPlace } from './readers';

/** Refuses counts that are hidden in vain: all that their formulas read, or their pivot table was made of, stands in the copy. */
export function refuseRecomputable(
  job: Job,
  tables: readonly CountedTable[],
  hidden: readonly CellPlace[],
): void {
  const pivots = new Pivots(job);
  const isMadeOfShown = (place: CellPlace) =>
    pivots.sourcesOf(place).some((areas) => areas.every((area) => isShown(job, area)));
  const places = hidden
    .filter(({ sheet }) => !job.decisions.removedSheets.has(sheet))
    .filter(({ sheet, row, column }) => tables.some(({ area }) => isInside(area, sheet, row, column)))
    .filter((place) => isRecomputable(job, place) || isMadeOfShown(place))
    .map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) }));
  if (places.length === 0) return;
  const message = disclosureMessages.recomputable(places.map(({ sheet, cell }) => `${sheet}!${cell}`));
  job.account.refusals.push({ message, places });
}

/** Whether all that the formula of a cell reads stands in the copy. */
export function isRecomputable(job: Job, place: CellPlace): boolean {
  const areas = readsOf(job, place) ?? [];
  return areas.length > 0 && areas.every((area) => isShown(job, area));
}

function isShown({ decisions }: Job, area: Area): boolean {
  return (
    !decisions.removedSheets.has(area.sheet) &&
    !decisions.suppressed.touches(area) &&
    !decisions.emptied.touches(area)
  );
}
