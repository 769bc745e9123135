import { zipSync } from 'fflate';
import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';
import { withPercentTexts } from './xlsx-percent-cells';
import { percentStyles } from './xlsx-percent-styles';
import { refuseBloatedSheet } from './xlsx-sheet-size';
import type { ZipMember } from './zip';
import { unzip } from './zip';

/** A workbook of this size holds hundreds of full sheets; products of the BA unpack to a few megabytes. */
const MOST_MEGABYTES = 60;
const MEGABYTE = 1_000_000;
const NEEDED = /^xl\/(?:[^/]+\.xml|worksheets\/[^/]+\.xml|_rels\/workbook\.xml\.rels)$/;
const SHEET = /^xl\/worksheets\//;
const STYLES = /^xl\/styles\.xml$/i;

/**
 * The parts of a workbook that are read, packed again without compression, and with percents as they are shown. So the sizes are counted, not believed, and
 * the reader behind it has nothing to unpack: it would start workers from `blob:`, which the panel does not allow.
 * Error: ImportError for a file that is damaged, or larger than a workbook can be.
 */
export function safePackage(bytes: Uint8Array): ArrayBuffer {
  const members = unzip(bytes).filter(({ name }) => NEEDED.test(name));
  const size = members.reduce((sum, member) => sum + member.bytes.length, 0);
  if (size > MOST_MEGABYTES * MEGABYTE)
    throw new ImportError(baMessages.xlsxTooLarge(baMessages.xlsxMegabytes(MOST_MEGABYTES)));
  for (const member of members) if (SHEET.test(member.name)) refuseBloatedSheet(member.bytes);
  const styles = percentStyles(textOf(members.find(({ name }) => STYLES.test(name))));
  const parts = members.map((member) => [
    member.name,
    SHEET.test(member.name) && styles.size > 0
      ? new TextEncoder().encode(withPercentTexts(textOf(member), styles))
      : member.bytes,
  ]);
  const packed = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 0 });
  return packed.slice().buffer;
}

function textOf(member: ZipMember | undefined): string {
  return new TextDecoder().decode(member?.bytes);
}
