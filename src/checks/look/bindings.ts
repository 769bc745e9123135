import type { Month } from '../../domain/months/month';
import type { Figure } from '../../labour-market/catalogue';
import { findFigure } from '../../labour-market/catalogue';
import { cellOf, fullAddress, parseAddress } from '../../workbook/address';
import { monthOfPeriod } from '../../workbook/figures/periods';
import { decimal, percent, shownError } from '../german';
import type { CellValue, HeldBinding, HeldFigure } from '../holdings';
import { once } from './once';
import { sheetReader } from './sheets';
import { monthOfIso, numberIn } from './values';

/** For sentences: what a binding shows, e.g. `Langzeitleistungsbeziehende, Kaiserslautern, Stadt`. */
export function bindingText({ figure, region, regionName }: HeldBinding): string {
  return `${findFigure(figure)?.label ?? figure}, ${regionName || region}`;
}

/** The months for which a binding has a value, oldest first. */
export function filledMonths({ written }: HeldBinding): readonly Month[] {
  return written
    .flatMap(({ period, value }) => (value === null ? [] : (monthOfPeriod(period) ?? [])))
    .sort((a, b) => a - b);
}

/** When the source published what a binding holds; without a Datenstand, when it was retrieved. */
export function standOf({ datenstand, retrieved }: HeldBinding): Month | undefined {
  return (datenstand === null ? undefined : monthOfIso(datenstand)) ?? monthOfIso(retrieved);
}

export interface BoundCell {
  readonly binding: HeldBinding;
  readonly figure: HeldFigure;
  readonly address: string;
  /** What stands there now. */
  readonly now: CellValue;
}

/**
 * The cells of all bindings with what stands in them now. Where a binding has not as many cells as values (the user
 * deleted some), nobody can tell which is which, and it is left out.
 */
export const boundCells = once((holdings): readonly BoundCell[] => {
  const read = sheetReader(holdings);
  return holdings.bindings.flatMap((binding) => {
    const area = parseAddress(binding.address);
    if (area.rows * area.columns !== binding.written.length) return [];
    return binding.written.map((figure, index) => {
      const cell = cellOf(area, index);
      return {
        binding,
        figure,
        address: fullAddress(cell),
        now: read(cell.sheet, cell.row, cell.column) ?? '',
      };
    });
  });
});

/** A value as the sheet shows it: shares are held as fractions. */
export function contentText(content: CellValue, figure: Figure | null): string {
  if (content === '') return 'nichts';
  const number = numberIn(content);
  if (number === undefined) return `„${shownError(String(content))}“`;
  return figure?.unit === 'Prozent' ? percent(number) : decimal(number);
}
