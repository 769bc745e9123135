/** Where the header of an enhanced metafile says how long its description is, and where it stands ([MS-EMF] 2.2.9). */
const LENGTH = 60;
const PLACE = 64;

/** With an empty description: it names the program and the picture. */
export function cleanEmf(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [length, start] = [view.getUint32(LENGTH, true) * 2, view.getUint32(PLACE, true)];
  if (length === 0 || start < PLACE) return bytes;
  return bytes.slice().fill(0, start, start + length);
}
