/** a ÷ b rounded to a whole number, half away from zero, in whole numbers of any size. `b` > 0. */
export function dividedHalfAway(a: bigint, b: bigint): bigint {
  const size = a < 0n ? -a : a;
  const rounded = (2n * size + b) / (2n * b);
  return a < 0n ? -rounded : rounded;
}
