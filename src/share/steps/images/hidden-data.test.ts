import { zlibSync } from 'fflate';
import { bmp, chunk, emf, gif, extension, jpeg, png, remark, segment, wmf } from '../../testing/pictures';
import { cleanImage, formatOf } from './clean-image';
import { cleanSvg } from './svg';

const POINTS = zlibSync(Uint8Array.of(0, 255, 0, 0));
/** The usual PNG with other points: all that it may be made of stands before and behind them. */
function pngOf(points: readonly Uint8Array[]): Uint8Array {
  const usual = Buffer.from(png());
  const old = usual.indexOf(Buffer.from(chunk('IDAT', POINTS)));
  const chunks = points.map((data) => chunk('IDAT', data));
  return Uint8Array.from(Buffer.concat([usual.subarray(0, old), ...chunks, usual.subarray(-12)]));
}
const then = (text: string): Uint8Array => Uint8Array.from(Buffer.concat([POINTS, Buffer.from(text)]));
const ADOBE = 'Adobe\0\x64\0\0\0\0\x01';
const SILENT = '\0'.repeat(8);

/** Each with words where no program shows them, and as it is without. */
const HIDDEN: readonly (readonly [what: string, told: Uint8Array, bare: Uint8Array])[] = [
  ['a PNG with a profile of colours', png([chunk('iCCP', 'Erika\0\0x')]), png()],
  ['a PNG with frames of a film', png([chunk('acTL', SILENT), chunk('fdAT', 'Erika')]), png()],
  ['a PNG with a long chunk', png([chunk('gAMA', 'ErikaErika')]), png()],
  ['a PNG with something behind its points', pngOf([then('Erika')]), png()],
  ['a PNG with a chunk behind its points', pngOf([POINTS, Uint8Array.from(Buffer.from('Erika'))]), png()],
  [
    'a PNG with points in two chunks',
    pngOf([POINTS.slice(0, 5), POINTS.slice(5)]),
    pngOf([POINTS.slice(0, 5), POINTS.slice(5)]),
  ],
  [
    'a JPEG with more than Adobe writes',
    jpeg([segment(0xee, `${ADOBE}Erika`)]),
    jpeg([segment(0xee, ADOBE)]),
  ],
  ['a JPEG with words as a number of lines', jpeg([segment(0xdc, 'Erika')]), jpeg()],
  ['a GIF with a profile of colours', gif([extension(0xff, 'ICCRGBG1012', 'Erika')]), gif()],
  ['a metafile with a description', emf([], { title: 'E\0r\0i\0k\0a\0' }), emf()],
  ['a metafile with a comment', emf([remark('Erika!!!')]), emf([remark(SILENT)])],
  [
    'a metafile with a comment among drawings',
    emf([remark(`EMF+\x03\x40\0\0\x14\0\0\0\x08\0\0\0Erika!!!`)]),
    emf([remark(`EMF+\x03\x40\0\0\x14\0\0\0\x08\0\0\0${SILENT}`)]),
  ],
  ['a metafile with something behind it', emf([], { behind: 'Erika' }), emf()],
  ['an older metafile with an escape', wmf('Erika!!!'), wmf(SILENT)],
  ['an older metafile with something behind it', wmf('', 'Erika'), wmf()],
  ['a bitmap with something behind it', bmp('', 'Erika'), bmp()],
  ['a bitmap with something before its points', bmp('Erika!!!'), bmp(SILENT)],
];

it.each(HIDDEN)('leaves of %s what is drawn', (_, told, bare) => {
  const cleaned = cleanImage(told, formatOf(told));
  expect(Buffer.from(cleaned ?? []).toString('latin1')).toBe(Buffer.from(bare).toString('latin1'));
});

it.each([
  [
    'a PNG with more rows than it is high',
    pngOf([zlibSync(Uint8Array.from(Buffer.from('more than four bytes')))]),
  ],
  ['a PNG without points', pngOf([Uint8Array.of(120, 156, 7, 0, 0, 0, 0, 0)])],
  ['a metafile that breaks off', emf().slice(0, 110)],
  ['an older metafile that breaks off', wmf().slice(0, 30)],
  ['a bitmap that breaks off', bmp().slice(0, 55)],
])('does not hand on %s', (_, bytes) => {
  expect(cleanImage(bytes, formatOf(bytes))).toBeUndefined();
});

const svg = (content: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
const base64 = (bytes: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

it.each([
  ['<defs><g id="x"><text>Erika</text></g></defs><path/>', '<path/>'],
  [
    '<defs><g id="x"/><linearGradient id="y" href="#z"/><linearGradient id="z"/></defs><path fill="url(#z)"/>',
    '<defs><linearGradient id="a1"/></defs><path fill="url(#a1)"/>',
  ],
  ['<g display="none"><text>Erika</text></g>', ''],
  ['<text style="fill:red; display : none">Erika</text>', ''],
  ['<text visibility="hidden">Erika</text>', ''],
  [
    '<g visibility="hidden"><text visibility="visible">A</text></g>',
    '<g visibility="hidden"><text visibility="visible">A</text></g>',
  ],
  ['<text opacity="0">Erika</text><text opacity="0.5">A</text>', '<text opacity="0.5">A</text>'],
  ['<g id="Erika" class="Erika" aria-label="Erika" onclick="Erika()">Erika<path/></g>', '<g><path/></g>'],
  [
    '<style>/* Erika */ .a{fill:red}</style><path class="a"/>',
    '<style> .a{fill:red}</style><path class="a"/>',
  ],
  [`<image href="${base64(png([chunk('tEXt', 'Erika')]))}"/>`, `<image href="${base64(png())}"/>`],
  ['<image href="data:text/plain,Erika"/>', '<image/>'],
  ['<animate attributeName="Erika"/><foreignObject>Erika</foreignObject>', ''],
])('leaves of the drawing %s what is drawn', (before, after) => {
  expect(cleanSvg(svg(before), 'a.svg')).toBe(svg(after));
});
