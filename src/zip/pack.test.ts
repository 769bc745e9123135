import { strFromU8, unzipSync } from 'fflate';
import { readDirectory } from './directory';
import { packMember, packPieces, writeZip } from './pack';
import { unpack } from './unpack';

const TEXTS: readonly (readonly [string, string])[] = [
  ['[Content_Types].xml', '<Types/>'],
  ['xl/Maßnahmen.xml', 'ä'.repeat(10_000)],
  ['leer', ''],
];

const written = () =>
  writeZip(TEXTS.map(([name, text]) => packMember(name, new TextEncoder().encode(text), 3)));

describe('a written ZIP', () => {
  it('is read by another program, in its order', () => {
    const files = Object.entries(unzipSync(written()));
    expect(files.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(TEXTS);
  });

  it('has the sums that its reader checks', () => {
    const bytes = written();
    const members = readDirectory(bytes);
    if (typeof members === 'string') throw new Error(members);
    expect(members.map((member) => (unpack(bytes, member) as Uint8Array).length)).toEqual([8, 20_000, 0]);
  });

  it('is the same for the same members', () => {
    expect(written()).toEqual(written());
  });

  it('holds what came in pieces as a whole, with its sum', () => {
    const text = Array.from({ length: 60_000 }, (_, number) => `<c r="A${number}"/>`).join('');
    const content = new TextEncoder().encode(text);
    const pieces = [0, 1, 2, 3].map((part) => content.subarray(part * 250_000, (part + 1) * 250_000));
    const whole = packMember('a.xml', content, 2);
    const member = packPieces('a.xml', pieces, 2);
    expect([member.crc, member.size]).toEqual([whole.crc, whole.size]);
    expect(strFromU8(unzipSync(writeZip([member]))['a.xml'] ?? new Uint8Array())).toBe(text);
    expect(unzipSync(writeZip([packPieces('leer', [], 2)]))['leer']).toEqual(new Uint8Array());
  });

  it('takes packed members as they are', () => {
    const [member] = TEXTS.map(([name, text]) => packMember(name, new TextEncoder().encode(text), 6));
    if (!member) throw new Error('no member');
    const stored = { ...member, method: 0, packed: new TextEncoder().encode('<Types/>') };
    expect(strFromU8(unzipSync(writeZip([stored]))['[Content_Types].xml'] ?? new Uint8Array())).toBe(
      '<Types/>',
    );
  });
});
