/** Fifteen digits leave a figure an error of at most 5e-15 of itself, and binary arithmetic adds far less. */
const NOISE = 1e-13;

/** Whether a difference of figures of this size may be noise, so that only their decimals can decide. */
export function mayBeNoise(difference: number, size: number): boolean {
  return Math.abs(difference) <= NOISE * size;
}
