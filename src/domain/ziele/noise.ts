/** Figures of fifteen digits are off by at most 5e-15 of themselves each, and binary arithmetic adds far less. */
export const NOISE = 2e-14;

/** Whether a difference of figures of this size is nothing but noise. Agreed figures of six decimals never come so near. */
export function isNoise(difference: number, size: number): boolean {
  return Math.abs(difference) <= NOISE * size;
}
