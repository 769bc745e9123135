/** A number as text, and the room for it. */
export interface ShownNumber {
  readonly text: string;
  readonly value: number;
  /** The cell has no format of its own, so decimals may be rounded away. */
  readonly general: boolean;
  /** `,` or `.` */
  readonly decimalSign: string;
}

/**
 * What a cell shows of a number that is wider than its column: never a part of it, which would read as another
 * number. As in Excel, an unformatted number loses decimals first, and what still has no room becomes `####`.
 * @param measure the width of a text in the unit of `available`
 */
export function fittingNumber(
  { text, value, general, decimalSign }: ShownNumber,
  available: number,
  measure: (text: string) => number,
): string {
  if (measure(text) <= available) return text;
  const decimals = general && !/e/i.test(text) ? (text.split(decimalSign)[1]?.length ?? 0) : 0;
  for (let kept = decimals - 1; kept >= 0; kept -= 1) {
    const rounded = value.toFixed(kept).replace(/^-(?=[0.]*$)/, '');
    const shorter = (kept > 0 ? rounded.replace(/\.?0+$/, '') : rounded).replace('.', decimalSign);
    if (measure(shorter) <= available) return shorter;
  }
  return '#'.repeat(Math.max(1, Math.floor(available / measure('#'))));
}
