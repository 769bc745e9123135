/** The last quarter that was reached, in percent: 0, 25, 50, 75 or 100; 0 where the whole is not known. */
export function milestone(done: number, of: number | null): number {
  if (of === null || of <= 0) return 0;
  return Math.min(4, Math.floor((done * 4) / of)) * 25;
}
