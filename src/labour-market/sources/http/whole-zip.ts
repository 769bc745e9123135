const END_RECORD = 22;
const LONGEST_COMMENT = 65_535;

/** Whether the end record of a ZIP is there: it is the last thing written, so that a cut transfer lacks it. */
export function isWholeZip(bytes: Uint8Array): boolean {
  const lowest = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD; at >= lowest; at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06)
      return true;
  }
  return false;
}
