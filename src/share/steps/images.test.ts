import { chunk, extension, gif, jpeg, png, segment } from '../testing/pictures';
import { imagesStep } from './images';
import { cleanImage, formatOf } from './images/clean-image';
import { cleanSvg } from './images/svg';
import { DRAWING_TYPE, anchored, drawingPart, picture } from './testing/drawing';
import { dangling } from './testing/dangling';
import { jobOf, packageBytes, removedTexts } from './testing/package';

const EXIF = 'Exif\0\0MM\0*GPS 49.44 N 7.77 O';
const XMP = 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Erika Mustermann</x:xmpmeta>';

/** Each with a trace of its author, and as it would be had it never been there. */
const PICTURES: readonly (readonly [what: string, told: Uint8Array, bare: Uint8Array])[] = [
  ['a PNG with a text', png([chunk('tEXt', 'Author\0Erika')]), png()],
  [
    'a PNG with texts in other languages',
    png([chunk('iTXt', 'Author\0\0\0\0\0Erika'), chunk('zTXt', 'x\0\0y')]),
    png(),
  ],
  ['a PNG with Exif and a time', png([chunk('eXIf', EXIF), chunk('tIME', [7, 230, 1, 1, 0, 0, 0])]), png()],
  ['a PNG with a chunk of a program', png([chunk('prVW', 'Vorschau')]), png()],
  ['a PNG with a file behind it', png([], 'PK geheim'), png()],
  [
    'a PNG with colours and size',
    png([chunk('pHYs', [0, 0, 14, 196, 0, 0, 14, 196, 1])]),
    png([chunk('pHYs', [0, 0, 14, 196, 0, 0, 14, 196, 1])]),
  ],
  ['a JPEG with Exif', jpeg([segment(0xe1, EXIF)]), jpeg()],
  ['a JPEG with XMP and a comment', jpeg([segment(0xe1, XMP), segment(0xfe, 'Erika')]), jpeg()],
  ['a JPEG with data of Photoshop', jpeg([segment(0xed, 'Photoshop 3.0\0')]), jpeg()],
  ['a JPEG with a small picture', jpeg([segment(0xe0, 'JFXX\0\x10')]), jpeg()],
  ['a JPEG with a second picture behind it', jpeg([], '\xff\xd8\xff'), jpeg()],
  ['a JPEG with a profile of colours', jpeg([segment(0xe2, 'ICC_PROFILE\0\x01\x01Erika')]), jpeg()],
  ['a JPEG with several pictures', jpeg([segment(0xe2, 'MPF\0II')]), jpeg()],
  ['a GIF with a comment', gif([extension(0xfe, 'Erika', 'Mustermann')]), gif()],
  ['a GIF with XMP', gif([extension(0xff, 'XMP DataXMP', '<x/>')]), gif()],
  [
    'a GIF that plays again',
    gif([extension(0xff, 'NETSCAPE2.0', '\x01\0\0')]),
    gif([extension(0xff, 'NETSCAPE2.0', '\x01\0\0')]),
  ],
  ['a GIF with something behind it', gif([], 'geheim'), gif()],
];

it.each(PICTURES)('leaves of %s what is drawn', (_, told, bare) => {
  const cleaned = cleanImage(told, formatOf(told));
  expect(Buffer.from(cleaned ?? []).toString('latin1')).toBe(Buffer.from(bare).toString('latin1'));
});

const BROKEN = [
  ['a PNG that breaks off', png().slice(0, 40)],
  ['a JPEG without markers', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0x12)],
  ['a GIF that breaks off', gif().slice(0, 30)],
  ['a text', Uint8Array.from(Buffer.from('Notizen'))],
] as const;

it.each(BROKEN)('does not hand on %s', (_, bytes) => {
  expect(cleanImage(bytes, formatOf(bytes))).toBeUndefined();
});

it('leaves of a drawing in SVG what is drawn', () => {
  const svg = cleanSvg(
    '<?xml version="1.0"?><!-- Erika --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:export="C:\\Erika"><title>Erika</title><metadata><x/></metadata><i:view/><path id="Erika" d="M0 0" data-name="Erika"/><image xlink:href="file:///C:/a.png"/><use xlink:href="#Erika"/></svg>',
    'xl/media/image1.svg',
  );
  expect(svg).toBe(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><path id="a1" d="M0 0"/><image/><use xlink:href="#a1"/></svg>',
  );
});

const drawn = (blips: string, images: Readonly<Record<string, Uint8Array | string>>) =>
  jobOf(
    packageBytes({
      sheets: [{ after: '<drawing r:id="d"/>', relations: [['d', 'drawing', '../drawings/drawing1.xml']] }],
      parts: {
        'xl/drawings/drawing1.xml': [drawingPart(blips), DRAWING_TYPE],
        ...Object.fromEntries(
          Object.entries(images).map(([name, content]) => [
            `xl/media/${name}`,
            [
              typeof content === 'string' ? content : Buffer.from(content).toString('latin1'),
              'image/png',
            ] as const,
          ]),
        ),
      },
      relations: {
        'xl/drawings/drawing1.xml': Object.keys(images).map(
          (name, index) => [`rId${index + 1}`, 'image', `../media/${name}`] as const,
        ),
      },
    }),
  );

it('removes pictures that no shape shows, and those that cannot be read, with their shapes', async () => {
  const job = drawn(anchored(picture('<a:blip r:embed="rId1"/>')), { 'a.png': 'Notizen', 'b.png': 'alt' });
  await imagesStep.run(job);
  expect(job.draft.parts().filter((part) => part.includes('media'))).toEqual([]);
  expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(''));
  expect(removedTexts(job)).toEqual([
    'Bild, das nicht gelesen werden kann in „Plan“',
    'Gehörte nur zu etwas, das entfernt ist',
  ]);
  expect(dangling(job.draft)).toEqual([]);
});

it('tells of pictures that are cut', async () => {
  const job = drawn(anchored(picture('<a:blip/><a:srcRect l="0" r="20000"/>')), {});
  await imagesStep.run(job);
  expect(job.account.flagged.map(({ sheet }) => sheet)).toEqual(['Plan']);
});
