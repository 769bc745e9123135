import type { Check, Finding } from '../../check';
import type { PackageReader } from '../../read/package-reader';
import { proofMessages as messages } from '../messages';
import { saysMore } from './drawing';
import { isSilentBmp, isSilentEmf, isSilentWmf } from './metafiles';
import { pointsOf } from './points';
import type { Kind, Segment } from './segments';
import { BROKEN, MORE, kindOf } from './segments';

const IMAGE = /^image\//i;
const SVG = /svg/i;
const TIFF = /^(II\*\0|MM\0\*)/;

/** Formats with words in few places; their files are as long as they were, or shorter. */
const OTHERS: readonly (readonly [begins: RegExp, isSilent: (bytes: Uint8Array) => boolean])[] = [
  [/^\x01\0\0\0[\s\S]{36} EMF/, isSilentEmf],
  [/^(\xd7\xcd\xc6\x9a|[\x01\x02]\0\x09\0\0[\x01\x03])/, isSilentWmf],
  [/^BM/, isSilentBmp],
  // The user is told of those.
  [TIFF, () => true],
];

/** Pictures show what they showed, and tell nothing of where, when and by whom they were made. */
export const imagesCheck: Check = {
  id: 'bilder',
  *run({ copy, source }) {
    for (const part of copy.package.parts) {
      yield* unshown(copy.package, part);
      const type = copy.package.typeOf(part) ?? '';
      if (!IMAGE.test(type)) continue;
      if (SVG.test(type) && copy.package.isXml(part)) yield* ofDrawing(copy.package, part);
      else yield* ofPoints(copy.package.bytes(part), before(source.package, part), part);
    }
  },
};

/** Pictures that the part has, and nothing in it shows. */
function* unshown(pack: PackageReader, part: string): Generator<Finding> {
  const images = pack.relationships(part).filter(({ kind }) => kind === 'image');
  if (images.length === 0) return;
  const text = pack.xml(part);
  for (const { id, target } of images)
    if (!text.includes(`"${id}"`) && !text.includes(`'${id}'`))
      yield { message: messages.remains('dokumenteigenschaften', target) };
}

function before(source: PackageReader, part: string): Uint8Array | undefined {
  return source.has(part) ? source.bytes(part) : undefined;
}

function* ofPoints(bytes: Uint8Array, original: Uint8Array | undefined, part: string): Generator<Finding> {
  const kind = kindOf(bytes);
  if (!isSilent(bytes)) yield { message: messages.remains('dokumenteigenschaften', part) };
  else if (!original || !(kind ? showTheSame(kind, bytes, original) : isTheSame(bytes, original)))
    yield { message: messages.pictureOther(part) };
}

/** Whether a picture holds nothing but what it shows. */
function isSilent(bytes: Uint8Array): boolean {
  const kind = kindOf(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 48));
  if (!kind) return OTHERS.find(([begins]) => begins.test(start))?.[1](bytes) ?? false;
  const segments = [...kind.read(bytes)];
  const isPng = segments.some(({ name }) => name === 'IHDR');
  return (
    segments.every(({ name }) => kind.allowed.test(name)) &&
    (!isPng || pointsOf(segments, false) !== undefined)
  );
}

function showTheSame(kind: Kind, bytes: Uint8Array, original: Uint8Array): boolean {
  const [after, before] = [shownIn(kind, bytes), shownIn(kind, original)];
  const points = pointsOf(after, true);
  if (!points) return areSame(after, before);
  const known = pointsOf(before, true);
  const rest = [after, before].map((all) => all.filter(({ name }) => name !== 'IDAT'));
  return known !== undefined && areEqual(points, known) && areSame(rest[0] ?? [], rest[1] ?? []);
}

/** What Adobe writes of the colours has 12 bytes. */
function shownIn({ read, allowed }: Kind, bytes: Uint8Array): readonly Segment[] {
  return [...read(bytes)]
    .map((segment) =>
      segment.name === `ee Adobe${MORE}`
        ? { name: 'ee Adobe', bytes: Uint8Array.of(0xff, 0xee, 0, 14, ...segment.bytes.subarray(4, 16)) }
        : segment,
    )
    .filter(({ name }) => name === BROKEN || allowed.test(name));
}

function areSame(one: readonly Segment[], other: readonly Segment[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, bytes }, index) => {
      const twin = other[index];
      return twin?.name === name && areEqual(twin.bytes, bytes);
    })
  );
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Whether it is the original up to its end, but for what is empty, and in bitmaps their length and their colours. */
function isTheSame(bytes: Uint8Array, original: Uint8Array): boolean {
  const isBitmap = bytes[0] === 0x42 && bytes[1] === 0x4d;
  const mayDiffer = (at: number) => isBitmap && ((at >= 2 && at < 6) || (at >= 70 && at < 74));
  return (
    bytes.length <= original.length &&
    bytes.every((byte, at) => byte === 0 || byte === original[at] || mayDiffer(at))
  );
}

function* ofDrawing(pack: PackageReader, part: string): Generator<Finding> {
  if (saysMore(pack.tree(part), isSilent)) yield { message: messages.remains('dokumenteigenschaften', part) };
}
