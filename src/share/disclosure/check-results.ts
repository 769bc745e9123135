import { cellAddress } from '../cells/address';
import type { Job } from '../step';
import type { Flagged } from '../types';
import { disclosureMessages } from './messages';

/** When the workbook was last checked: a cell of the sheet that lists what was found. */
const CHECKED = 'AMIP_Pruefung_Stand';
const OF_CHECKS = /AMIP_Pruefung_/i;

/**
 * Cells that tell how many faults the checks have found, in a copy whose sheet of findings does not go along: the
 * first one of each sheet.
 */
export function checkResults({ workbook, decisions: { removedSheets, emptied } }: Job): readonly Flagged[] {
  const leadsTo = workbook.names.find(({ name }) => name === CHECKED)?.formula;
  const findings = workbook.sheets.find(
    ({ title }) => leadsTo?.startsWith(`${title}!`) || leadsTo?.startsWith(`'${title}'!`),
  );
  if (!findings || !removedSheets.has(findings.title)) return [];
  return workbook.sheets.flatMap(({ title: sheet }) => {
    const cells = removedSheets.has(sheet) ? undefined : workbook.cells(sheet);
    for (let cell = 0; cells && cell < cells.count; cell += 1) {
      if (!cells.hasFormula(cell) || !OF_CHECKS.test(cells.formulaOf(cell) ?? '')) continue;
      const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
      if (!emptied.has(sheet, row, column))
        return [
          { sheet, cell: cellAddress(row, column), message: disclosureMessages.checkResults(findings.title) },
        ];
    }
    return [];
  });
}
