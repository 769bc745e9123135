import { crc32 } from './crc32';
import { readDirectory } from './directory';
import { unpack } from './unpack';

const FULL = 0xffffffff;

/** Numbers in their widths, low byte first (APPNOTE.TXT 6.3.10, 4.1.8). */
function record(...fields: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): number[] {
  return fields.flatMap(([value, bytes]) =>
    Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256),
  );
}

interface Shape {
  readonly extra: (sizes: readonly number[]) => readonly number[];
  readonly size: number;
  readonly offset: number;
  readonly locator?: boolean;
}

const CONTENT = [...new TextEncoder().encode('Kaiserslautern')];

/** One stored member `a`, whose directory stands in a Zip64 record, laid out by hand after 4.3.6. */
function zip64({ extra, size, offset, locator = true }: Shape): Uint8Array {
  const sum = crc32(Uint8Array.from(CONTENT));
  const length = CONTENT.length;
  const extraField = extra([length, length, 0]);
  const local = [
    ...record([0x04034b50, 4], [45, 2], [0, 2], [0, 2], [0, 2], [33, 2], [sum, 4], [length, 4], [length, 4]),
    ...record([1, 2], [0, 2]),
    0x61,
    ...CONTENT,
  ];
  const entry = [
    ...record(
      [0x02014b50, 4],
      [45, 2],
      [45, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [33, 2],
      [sum, 4],
      [size, 4],
      [size, 4],
    ),
    ...record([1, 2], [extraField.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
    0x61,
    ...extraField,
  ];
  const end64 = local.length + entry.length;
  const zip64End = [
    ...record([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [1, 8], [1, 8]),
    ...record([entry.length, 8], [local.length, 8]),
  ];
  const place = locator ? record([0x07064b50, 4], [0, 4], [end64, 8], [1, 4]) : [];
  const end = record([0x06054b50, 4], [0, 2], [0, 2], [0xffff, 2], [0xffff, 2], [FULL, 4], [FULL, 4], [0, 2]);
  return Uint8Array.from([...local, ...entry, ...zip64End, ...place, ...end]);
}

const zip64Extra = (...values: readonly number[]): readonly number[] => [
  ...record([1, 2], [values.length * 8, 2]),
  ...values.flatMap((value) => record([value, 8])),
];

describe('a ZIP with a Zip64 directory', () => {
  it.each<[string, Shape]>([
    [
      'sizes and offset in the extra field',
      { extra: (sizes) => zip64Extra(...sizes), size: FULL, offset: FULL },
    ],
    [
      'only sizes there',
      { extra: ([size = 0, packed = 0]) => zip64Extra(size, packed), size: FULL, offset: 0 },
    ],
    ['all in the plain entry', { extra: () => [], size: CONTENT.length, offset: 0 }],
    [
      'another extra field before it',
      {
        extra: (sizes) => [...record([0x5455, 2], [1, 2]), 7, ...zip64Extra(...sizes)],
        size: FULL,
        offset: FULL,
      },
    ],
  ])('is read: %s', (_, shape) => {
    const bytes = zip64(shape);
    const members = readDirectory(bytes);
    if (typeof members === 'string') throw new Error(members);
    const [member] = members;
    if (!member) throw new Error('no member');
    expect(members).toHaveLength(1);
    expect(member).toMatchObject({ size: 14, packedSize: 14, offset: 0 });
    expect(unpack(bytes, member)).toEqual(Uint8Array.from(CONTENT));
  });

  it('counts as truncated without the record it names', () => {
    expect(readDirectory(zip64({ extra: () => [], size: 14, offset: 0, locator: false }))).toBe('truncated');
  });

  it('lets an extra field that ends too early count for nothing', () => {
    const bytes = zip64({ extra: () => record([1, 2], [24, 2]), size: FULL, offset: 0 });
    const members = readDirectory(bytes);
    const member = typeof members === 'string' ? undefined : members[0];
    expect(member && unpack(bytes, member)).toBe('cut');
  });
});
