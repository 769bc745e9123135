import { randomBytes } from 'node:crypto';
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';
import { writeZip } from './pack';
import { unpack } from './unpack';

/** A member that holds this content and says that it holds so many bytes of it; its checksum is the one of these. */
function declared(content: Uint8Array, size: number) {
  const [packed, crc] = [deflateSync(content), crc32(content.subarray(0, size))];
  const bytes = writeZip([{ name: 'a', method: 8, crc, size, packed }]);
  return {
    bytes,
    member: {
      name: strToU8('a'),
      encrypted: false,
      method: 8,
      crc,
      size,
      offset: 0,
      packedSize: packed.length,
    },
  };
}

// What cannot be packed takes the way step by step, what is short the one as a whole.
describe.each([
  ['a short member', strToU8('Arbeitslose\t5330\n'.repeat(1_000))],
  ['a long member', new Uint8Array(randomBytes(2_500_000))],
])('%s', (_, content) => {
  it('is unpacked', () => {
    const { bytes, member } = declared(content, content.length);
    expect(Buffer.compare(unpack(bytes, member) as Uint8Array, content)).toBe(0);
  });

  it('that holds more than it says lies, also where its checksum is that of the beginning', () => {
    const { bytes, member } = declared(content, content.length - 1);
    expect(unpack(bytes, member)).toBe('lies');
  });

  it('that holds less than it says lies', () => {
    const { bytes, member } = declared(content, content.length);
    expect(unpack(bytes, { ...member, size: content.length + 1 })).toBe('lies');
  });

  it('that ends early is damaged', () => {
    const { bytes, member } = declared(content, content.length);
    expect(unpack(bytes, { ...member, packedSize: member.packedSize - 9 })).toBe('damaged');
  });
});
