import type { Check, Finding } from '../../check';
import type { PackageReader } from '../../read/package-reader';
import { allOf, within } from '../../read/tree';
import { proofMessages as messages } from '../messages';
import type { Kind, Segment } from './segments';
import { BROKEN, kindOf } from './segments';

const IMAGE = /^image\//i;
const SVG = /svg/i;
/** Nothing of it is drawn, or it runs. */
const BESIDE = ['metadata', 'title', 'desc', 'script'];
/** SVG without words of drawing programs. */
const WORDS = /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink|XML\/1998\/namespace)$/;
/** Formats without a room for words: metafiles for placing, and bitmaps; and TIFF, which the user is told of. */
const OTHERS = /^(\xd7\xcd\xc6\x9a|[\x01\x02]\0\x09\0\0[\x01\x03]|BM|II\*\0|MM\0\*)/;
const METAFILE = /^\x01\0\0\0[\s\S]{36} EMF/;

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
  if (!kind) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 48));
    const isSilent = METAFILE.test(start) ? !hasDescription(bytes) : OTHERS.test(start);
    if (!isSilent) yield { message: messages.remains('dokumenteigenschaften', part) };
    return;
  }
  const segments = [...kind.read(bytes)];
  const isClean = segments.every(({ name }) => kind.allowed.test(name));
  if (!isClean) yield { message: messages.remains('dokumenteigenschaften', part) };
  else if (!original || !areSame(segments, shownIn(kind, original)))
    yield { message: messages.pictureOther(part) };
}

function shownIn({ read, allowed }: Kind, bytes: Uint8Array): readonly Segment[] {
  return [...read(bytes)].filter(({ name }) => name === BROKEN || allowed.test(name));
}

function areSame(one: readonly Segment[], other: readonly Segment[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, bytes }, index) => {
      const twin = other[index];
      return (
        twin?.name === name &&
        twin.bytes.length === bytes.length &&
        bytes.every((byte, at) => byte === twin.bytes[at])
      );
    })
  );
}

/** [MS-EMF] 2.2.9: how many letters the description has, and where they stand. */
function hasDescription(bytes: Uint8Array): boolean {
  if (bytes.length < 68) return true;
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const from = header.getUint32(64, true);
  return bytes.subarray(from, from + 2 * header.getUint32(60, true)).some((byte) => byte !== 0);
}

function* ofDrawing(pack: PackageReader, part: string): Generator<Finding> {
  const root = pack.tree(part);
  const saysMore = [...allOf(root, ...BESIDE)].length > 0;
  const leads = [...within(root)].some(({ attributes }) =>
    Object.entries(attributes).some(
      ([name, value]) =>
        name.startsWith('data-') ||
        (/(^|:)href$/.test(name) && !/^\s*(#|data:)/i.test(value)) ||
        (/^xmlns(:|$)/.test(name) && value !== '' && !WORDS.test(value)),
    ),
  );
  if (saysMore || leads) yield { message: messages.remains('dokumenteigenschaften', part) };
}
