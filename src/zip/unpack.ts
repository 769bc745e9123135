import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { DeclaredMember } from './directory';

/**
 * Why a member cannot be had: encrypted; packed in another way than deflate; its data lie beyond the end of the file;
 * it holds more or less than it declares; or it is damaged.
 */
export type MemberFault = 'encrypted' | 'method' | 'cut' | 'lies' | 'damaged';

const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows by a factor of at most 1,032, so one step is never more than 17 MB. */
const STEP = 16_384;
/** What is packed in fewer bytes cannot hold so much that to unpack it as a whole would take long. */
const SHORT = 2_000_000;

/** The content of a member, checked against its declared size and checksum. */
export function unpack(bytes: Uint8Array, member: DeclaredMember): Uint8Array | MemberFault {
  const { encrypted, method, size, crc } = member;
  if (encrypted) return 'encrypted';
  if (method !== STORED && method !== DEFLATED) return 'method';
  const packed = packedBytes(bytes, member);
  if (typeof packed === 'string') return packed;
  const content =
    method === STORED ? packed : packed.length < SHORT ? inflatedWhole(packed, size) : inflated(packed, size);
  if (typeof content === 'string') return content;
  if (content.length !== size) return 'lies';
  return crc32(content) === crc ? content : 'damaged';
}

/** A member's content as it is packed; nothing of it is checked. */
export function packedBytes(
  bytes: Uint8Array,
  { offset, packedSize }: DeclaredMember,
): Uint8Array | 'damaged' | 'cut' {
  if (offset + LOCAL_HEADER_LENGTH > bytes.length) return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_HEADER_LENGTH);
  const start = offset + LOCAL_HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  return start + packedSize > bytes.length ? 'cut' : bytes.subarray(start, start + packedSize);
}

/** Into room for one byte more: what would go beyond is not kept. It takes much less memory than step by step. */
function inflatedWhole(packed: Uint8Array, size: number): Uint8Array | 'lies' | 'damaged' {
  try {
    const content = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return content.length > size ? 'lies' : content;
  } catch {
    return 'damaged';
  }
}

/** Unpacks step by step, so that a member which holds more than declared is stopped at its declared size. */
function inflated(packed: Uint8Array, size: number): Uint8Array | 'lies' | 'damaged' {
  const content = new Uint8Array(size);
  let count = 0;
  let tooMuch = false;
  const stream = new Inflate((chunk) => {
    tooMuch ||= count + chunk.length > size;
    if (!tooMuch) content.set(chunk, count);
    count += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !tooMuch; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    if (!tooMuch) return 'damaged';
  }
  return tooMuch ? 'lies' : content.subarray(0, count);
}
