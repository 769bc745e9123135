/** Change as a fraction of the value before: −0.013 for 1,3 % less. NaN where a value is missing (NaN). */
export function relativeChange(value: number, before: number): number {
  // One rounded subtraction and division: value / before − 1 would lose digits of small changes.
  return (value - before) / before;
}
