const MEGABYTE = 1_000_000;

/** What a workbook may measure at most; beyond it, a panel's browser would run out of memory. */
export const LIMITS = {
  megabytesPacked: 100,
  megabytesUnpacked: 400,
  megabytesPart: 200,
  parts: 5000,
  /** Of all sheets together. */
  cells: 5_000_000,
} as const;

export const inBytes = (megabytes: number): number => megabytes * MEGABYTE;
