import { jsonAsXmlText } from '../xml-text';
import type { NextYear } from './next-year';
import { NEXT_YEAR_NAMESPACE, readNextYear, writeNextYear } from './next-year-xml';

const NEXT: NextYear = {
  year: 2022,
  jobcenter: 'Jobcenter „A & B“ <Süd>\u2028 😀',
  wish: {
    inputs: { jobcenter: ']]>&amp;<!--', jahr: 2022, egl: null, iqVorjahr: 0.17386652400695465 },
    series: { lzb: [null, 4978, 4904.333333333333] },
    tables: { AMIP_TabMassnahmen: [{ instrument: '§ 16i', beginn: '2021-07', dauer: 24, kosten: null }] },
  },
  notes: ['Geleert: „EGL“.', ''],
};

/** What anybody could put under our namespace; `refuses` differs from what is read in one thing only. */
const xmlOf = (text: string) => `<neues-jahr xmlns="${NEXT_YEAR_NAMESPACE}">${text}</neues-jahr>`;
const part = (json: unknown) => xmlOf(jsonAsXmlText(json));

it('reads what it wrote, to the last digit', () => {
  expect(readNextYear(writeNextYear(NEXT))).toEqual(NEXT);
});

it('holds nothing in its text that could be read as XML', () => {
  const [, text = ''] = /^<neues-jahr xmlns="[^"]+">(.*)<\/neues-jahr>$/s.exec(writeNextYear(NEXT)) ?? [];
  expect(text).toMatch(/^[\x20-\x7e]+$/);
  expect(text.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
});

/** Excel keeps the content of a part, not its spelling: ECMA-376 Part 1, 22.5 asks for an XML document only. */
it.each([
  ['with a declaration', (xml: string) => `<?xml version="1.0" encoding="utf-8"?>\r\n${xml}\r\n`],
  ['with quotes as entities', (xml: string) => xml.replaceAll(/(?<=>.*)"(?=.*<)/g, '&quot;')],
  ['with other quotes', (xml: string) => xml.replace(/xmlns="([^"]+)"/, "xmlns='$1' ")],
])('reads it %s', (_, respelled) => {
  const xml = respelled(writeNextYear(NEXT));
  expect(xml).not.toBe(writeNextYear(NEXT));
  expect(readNextYear(xml)).toEqual(NEXT);
});

it('reads what another one wrote alike', () => {
  expect(readNextYear(part(NEXT))).toEqual(NEXT);
});

describe('refuses', () => {
  const wish = (change: object) => part({ ...NEXT, wish: { ...NEXT.wish, ...change } });

  it.each([
    ['nothing', ''],
    ['half a part', writeNextYear(NEXT).slice(0, -20)],
    ['another element', writeNextYear(NEXT).replaceAll('neues-jahr', 'jahr')],
    ['elements inside', xmlOf(`${jsonAsXmlText(NEXT)}<wish/>`)],
    ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${part(NEXT)}`],
    ['what is no JSON', xmlOf(jsonAsXmlText(NEXT).slice(0, -1))],
    ['null', part(null)],
    ['a list', part([NEXT])],
    ['a missing key', part({ ...NEXT, notes: undefined })],
    ['a key too many', part({ ...NEXT, sheets: ['ziele'] })],
    ['a year that is no whole number', part({ ...NEXT, year: 2022.5 })],
    ['another year than that of the wish', part({ ...NEXT, year: 2023 })],
    ['notes that are no texts', part({ ...NEXT, notes: [{ html: '<b>' }] })],
    ['an unknown input', wish({ inputs: { jahr: 2022, constructor: 'x' } })],
    ['an input with a key of every object', part(NEXT).replace('"egl"', '"__proto__"')],
    ['an input that is an object', wish({ inputs: { jahr: 2022, jobcenter: { text: 'x' } } })],
    ['series that are a list', wish({ series: [] })],
    ['an unknown series', wish({ series: { unbekannt: [] } })],
    ['a series of texts', wish({ series: { lzb: ['4.978'] } })],
    ['a series that is a number', wish({ series: { lzb: 4978 } })],
    ['an unknown table', wish({ tables: { Tabelle1: [] } })],
    ['a row with an unknown column', wish({ tables: { AMIP_TabMassnahmen: [{ formel: '=1' }] } })],
    ['a row with a list', wish({ tables: { AMIP_TabMassnahmen: [{ instrument: ['§ 16i'] }] } })],
    ['charts to be made', wish({ charts: ['AMIP_Diagramm'] })],
  ])('%s', (_, xml) => {
    expect(readNextYear(xml)).toBeNull();
  });
});
