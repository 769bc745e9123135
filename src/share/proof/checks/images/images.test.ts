import { bmp, chunk, emf, extension, gif, jpeg, png, remark, segment, wmf } from '../../../testing/pictures';
import type { Files } from '../../testing/book';
import { all, append, flawsOf, withPart } from '../../testing/faults';

const DRAWING = 'xl/drawings/drawing1.xml';
const IMAGE = 'xl/media/image1.png';

/** A picture that the drawing shows. */
const shown = (bytes: Uint8Array | string, type = 'image/png', part = IMAGE) =>
  all(
    withPart(part, type, '', DRAWING, ['image', `/${part}`]),
    append(
      DRAWING,
      'xdr:wsDr',
      `<xdr:pic><xdr:blipFill><a:blip r:embed="/${part}"/></xdr:blipFill></xdr:pic>`,
    ),
    (files: Files): Files => ({ ...files, [part]: bytes }),
  );

const TOLD: readonly (readonly [what: string, picture: Uint8Array])[] = [
  ['a PNG with a text', png([chunk('tEXt', 'Author\0Erika')])],
  ['a PNG with Exif', png([chunk('eXIf', 'MM')])],
  ['a PNG with a time', png([chunk('tIME', [7, 230, 1, 1, 0, 0, 0])])],
  ['a PNG with something behind it', png([], 'PK')],
  ['a PNG that breaks off', png().slice(0, 40)],
  ['a JPEG with Exif', jpeg([segment(0xe1, 'Exif\0\0')])],
  ['a JPEG with a comment', jpeg([segment(0xfe, 'Erika')])],
  ['a JPEG with a small picture', jpeg([segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc')])],
  ['a JPEG with something behind it', jpeg([], 'PK')],
  ['a GIF with a comment', gif([extension(0xfe, 'Erika')])],
  ['a GIF with XMP', gif([extension(0xff, 'XMP DataXMP', '<x/>')])],
  ['a GIF with something behind it', gif([], 'PK')],
  ['a PNG with a profile of colours', png([chunk('iCCP', 'Erika\0\0x')])],
  ['a PNG with a long chunk', png([chunk('gAMA', 'ErikaErika')])],
  ['a JPEG with a profile of colours', jpeg([segment(0xe2, 'ICC_PROFILE\0\x01\x01')])],
  ['a JPEG with more than Adobe writes', jpeg([segment(0xee, 'Adobe\0\x64\0\0\0\0\x01Erika')])],
  ['a JPEG with words as a number of lines', jpeg([segment(0xdc, 'Erika')])],
  ['a metafile with a description', emf([], { title: 'E\0r\0' })],
  ['a metafile with a comment', emf([remark('Erika!!!')])],
  ['a metafile with something behind it', emf([], { behind: 'PK' })],
  ['an older metafile with an escape', wmf('Erika!!!')],
  ['an older metafile with something behind it', wmf('', 'PK')],
  ['a bitmap with something behind it', bmp('', 'PK')],
  ['a bitmap with something before its points', bmp('Erika!!!')],
  ['a text', Uint8Array.from(Buffer.from('Notizen'))],
];

it.each(TOLD)('refuses %s', async (_, picture) => {
  expect(await flawsOf({ copy: shown(picture), source: shown(picture) })).toEqual(['bilder']);
});

const BARE = [
  ['PNG', png(), png([chunk('tEXt', 'Author\0Erika')])],
  ['JPEG', jpeg(), jpeg([segment(0xe1, 'Exif\0\0')])],
  ['GIF', gif(), gif([extension(0xfe, 'Erika')])],
  ['metafile', emf(), emf([], { behind: 'PK' })],
  ['older metafile', wmf(), wmf('', 'PK')],
  ['bitmap', bmp(), bmp('', 'PK')],
] as const;

it.each(BARE)('takes a %s without what was said of it', async (_, bare, told) => {
  expect(await flawsOf({ copy: shown(bare), source: shown(told) })).toEqual([]);
});

it.each(BARE)('refuses a %s that shows something else', async (_, bare) => {
  const other = bare.slice();
  // Of a PNG the checksum, of a JPEG the last point, of a GIF its code: all stand a little before the end.
  const at = other.length - 3;
  other[at] = (other[at] as number) ^ 1;
  expect(await flawsOf({ copy: shown(other), source: shown(bare) })).toEqual(['bilder']);
});

it('refuses a picture that nothing shows', async () => {
  const unnamed = all(withPart(IMAGE, 'image/png', '', DRAWING, ['image', `/${IMAGE}`]), (files: Files) => ({
    ...files,
    [IMAGE]: png(),
  }));
  expect(await flawsOf({ copy: unnamed, source: unnamed })).toEqual(['bilder']);
});

const SVG = 'xl/media/image1.svg';
const drawn = (content: string) =>
  shown(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`, 'image/svg+xml', SVG);

it.each([
  ['<title>Erika</title>', ['bilder']],
  ['<path data-name="Erika"/>', ['bilder']],
  ['<g xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="Erika"/>', ['bilder']],
  ['<image href="bild.png"/>', ['bilder']],
  ['<defs><g id="a1"/></defs>', ['bilder']],
  ['<g display="none"/>', ['bilder']],
  ['<g style="opacity:0"/>', ['bilder']],
  ['<g id="Erika"/><use href="#Erika"/>', ['bilder']],
  ['<g>Erika</g>', ['bilder']],
  ['<g aria-label="Erika"/>', ['bilder']],
  ['<image href="data:image/png;base64,RXJpa2E="/>', ['bilder']],
  ['<path d="M0 0" id="a1"/><use href="#a1"/><text>A</text>', []],
])('says of the drawing %s: %j', async (content, flaws) => {
  expect(await flawsOf({ copy: drawn(content), source: drawn(content) })).toEqual(flaws);
});
