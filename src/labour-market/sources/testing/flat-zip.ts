import { strToU8, zipSync } from 'fflate';

/** A flat CSV as GENESIS packs it: one member, UTF-8 with BOM. The same text gives the same bytes. */
export function flatZip(table: string, csv: string): Uint8Array {
  return zipSync({ [`${table}_de_flat.csv`]: strToU8(`\ufeff${csv}`) }, { mtime: '2026-03-01' });
}
