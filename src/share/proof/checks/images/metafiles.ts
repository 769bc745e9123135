/** Records of a metafile that may hold words: from where to where. */
interface Record {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

type Says = (bytes: Uint8Array) => boolean;

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

/** Whether it ends with its last record, and its comments and its description are empty ([MS-EMF] 2.2.9, 2.3.3). */
export const isSilentEmf: Says = (bytes) => {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 88) return false;
  const title = header.getUint32(64, true);
  if (!isBlank(bytes.subarray(title, title + 2 * header.getUint32(60, true)))) return false;
  const records = [...emfRecords(bytes, header)];
  const comments = records
    .filter(({ kind }) => kind === 70)
    .map(({ from, to }) => bytes.subarray(from + 12, to));
  return (
    records.at(-1)?.kind === 14 &&
    records.at(-1)?.to === bytes.length &&
    comments.every((data) => isBlank(data) || isSilentPlus(data))
  );
};

function* emfRecords(bytes: Uint8Array, header: DataView): Generator<Record> {
  for (let from = 0, to = 0; from + 8 <= bytes.length; from = to) {
    to = from + header.getUint32(from + 4, true);
    if (to < from + 8 || to > bytes.length) return;
    yield { kind: header.getUint32(from, true), from, to };
  }
}

/** Drawings of GDI+: its own comments (0x4003) are empty, and so is what is no record ([MS-EMFPLUS] 2.3). */
function isSilentPlus(data: Uint8Array): boolean {
  if (new TextDecoder('latin1').decode(data.subarray(0, 4)) !== 'EMF+') return false;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 4; at < data.length;) {
    const size = at + 12 <= data.length ? view.getUint32(at + 4, true) : 0;
    if (size < 12 || at + size > data.length) return isBlank(data.subarray(at));
    if (view.getUint16(at, true) === 0x4003 && !isBlank(data.subarray(at + 12, at + size))) return false;
    at += size;
  }
  return true;
}

/** Escapes (0x0626) hold nothing, and the record 0 is the end ([MS-WMF] 2.3). */
export const isSilentWmf: Says = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = (bytes[0] === 0xd7 ? 22 : 0) + 18;
  while (at + 6 <= bytes.length) {
    const next = at + 2 * view.getUint32(at, true);
    const kind = view.getUint16(at + 4, true);
    if (next < at + 6 || next > bytes.length) return false;
    if (kind === 0) return next === bytes.length;
    if (kind === 0x0626 && !isBlank(bytes.subarray(at + 10, next))) return false;
    at = next;
  }
  return false;
};

/** A bitmap is as long as its points ask, has zeros before them, and no profile of colours. */
export const isSilentBmp: Says = (bytes) => {
  if (bytes.length < 54) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [start, header] = [view.getUint32(10, true), view.getUint32(14, true)];
  const isShort = header === 12;
  const [width, height, bits] = isShort
    ? [view.getUint16(18, true), view.getUint16(20, true), view.getUint16(24, true)]
    : [view.getInt32(18, true), Math.abs(view.getInt32(22, true)), view.getUint16(28, true)];
  const coding = isShort ? 0 : view.getUint32(30, true);
  const isPlain = coding === 0 || coding === 3 || coding === 6;
  const size = isPlain ? 4 * Math.floor((width * bits + 31) / 32) * height : view.getUint32(34, true);
  let before = 14 + header;
  if (header === 40) before += coding === 3 ? 12 : coding === 6 ? 16 : 0;
  const listed = isShort ? 0 : view.getUint32(46, true);
  const most = bits <= 8 ? 2 ** bits : Infinity;
  const colours = bits <= 8 ? Math.min(listed === 0 ? most : listed, most) : listed;
  before += colours * (isShort ? 3 : 4);
  const profile = header >= 124 ? bytes.subarray(126, 14 + header) : new Uint8Array();
  const system = header >= 124 ? new TextDecoder('latin1').decode(bytes.subarray(70, 74)) : '';
  return (
    bytes.length === start + size &&
    before <= start &&
    [bytes.subarray(before, start), bytes.subarray(6, 10), profile].every(isBlank) &&
    !/LINK|KNIL|MBED|DEBM/.test(system)
  );
};
