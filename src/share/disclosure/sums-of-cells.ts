import type { CellPlace } from './readers';
import type { TypedSum } from './typed-sums';

/** The sums that a cell belongs to, as a part or as the total. */
export class SumsOfCells {
  private readonly sums = new Map<string, TypedSum[]>();

  constructor(sums: readonly TypedSum[]) {
    for (const sum of sums)
      for (const place of [sum.total, ...sum.parts]) {
        const known = this.sums.get(nameOf(place));
        if (known) known.push(sum);
        else this.sums.set(nameOf(place), [sum]);
      }
  }

  of(place: CellPlace): readonly TypedSum[] {
    return this.sums.get(nameOf(place)) ?? [];
  }
}

function nameOf({ sheet, row, column }: CellPlace): string {
  return `${row},${column},${sheet}`;
}
