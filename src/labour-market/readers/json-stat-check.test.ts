import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportError } from '../import-error';
import { readJsonStat, recognisesJsonStat } from './json-stat';

const SOURCE = readFileSync(
  join('test', 'fixtures', 'labour-market', 'json-stat', 'arbeitslose-07312.json'),
  'utf8',
);

/** The feed with one part replaced in its JSON text. */
const changed = (from: string, to: string): unknown => {
  expect(SOURCE).toContain(from);
  return JSON.parse(SOURCE.replace(from, to));
};

/** The feed with parts replaced. */
const withParts = (parts: object): unknown => ({ ...(JSON.parse(SOURCE) as object), ...parts });

const many = (count: number) => Array.from({ length: count }, (_, index) => `d${index}`);

describe('a hostile or broken dataset', () => {
  it.each([
    ['no id', withParts({ id: undefined }), /„id“ fehlt/],
    ['an empty id', withParts({ id: [], size: [] }), /„id“ fehlt/],
    ['an id that is no text', withParts({ id: ['geo', 7, 'time'] }), /„id“ fehlt/],
    ['an id twice', withParts({ id: ['geo', 'geo', 'time'] }), /„geo“ kommt in „id“ zweimal vor/],
    [
      'seven dimensions',
      withParts({ id: many(7), size: many(7).map(() => 1) }),
      /7 Dimensionen, höchstens 6/,
    ],
    ['sizes for other dimensions', withParts({ size: [1, 2] }), /„size“ hat 2 Einträge, erwartet werden 3/],
    ['a size of 0', withParts({ size: [1, 0, 3] }), /„size“ fehlt/],
    ['a size with decimals', withParts({ size: [1, 1.5, 3] }), /„size“ fehlt/],
    ['a negative size', withParts({ size: [-1, -2, 3] }), /„size“ fehlt/],
    ['too many cells', withParts({ size: [1, 2000, 1001] }), /mehr als 2\.000\.000 Werte/],
    ['sizes beyond all numbers', withParts({ size: [1e15, 1e15, 1e15] }), /mehr als 2\.000\.000 Werte/],
    ['too few values', withParts({ value: [1, 2, 3] }), /„value“ hat 3 Einträge, erwartet werden 6/],
    ['no values', withParts({ value: undefined }), /„value“ fehlt/],
    ['a value as text', withParts({ value: [1, 2, 3, '4', 5, 6] }), /Wert 4 \(„4“\) ist keine Zahl/],
    ['an infinite value', changed('4422', '1e999'), /Wert 1 .* ist keine Zahl/],
    ['a value outside', withParts({ value: { 6: 1 } }), /„value“ enthält den ungültigen Platz „6“/],
    ['a negative place', withParts({ value: { '-1': 1 } }), /ungültigen Platz „-1“/],
    [
      'a place as __proto__',
      changed('"value": [4422, null, 5330, 8.1, null, 9.5]', '"value": {"__proto__": 1}'),
      /ungültigen Platz „__proto__“/,
    ],
    ['a status outside', withParts({ status: { 9: 'p' } }), /„status“ enthält/],
    ['a status that is a formula', withParts({ status: { 1: '=1+1' } }), /Status „=1\+1“ ist kein bekanntes/],
    ['a formula for every cell', withParts({ status: '@SUMME(A1)' }), /Status „@SUMME\(A1\)“ ist kein/],
    ['a sign with a formula behind it', withParts({ status: { 1: '-1+A1' } }), /Status „-1\+A1“/],
    ['a status in words', withParts({ status: { 0: 'vorläufig' } }), /Status „vorläufig“/],
    ['a status that is no text', withParts({ status: { 1: 5 } }), /„status“ fehlt/],
    ['no dimension', withParts({ dimension: {} }), /„dimension\/geo“ fehlt/],
    [
      'a dimension only by inheritance',
      changed('"id": ["geo"', '"id": ["toString"'),
      /„dimension\/toString“ fehlt/,
    ],
    [
      '__proto__ as a dimension',
      changed('"id": ["geo"', '"id": ["__proto__"'),
      /Schlüssel „__proto__“ ist nicht erlaubt/,
    ],
    [
      '__proto__ as a category',
      changed('"index": ["07312"]', '"index": ["__proto__"]'),
      /Schlüssel „__proto__“/,
    ],
    [
      '__proto__ in an index',
      changed('"index": ["07312"]', '"index": {"__proto__": 0}'),
      /Schlüssel „__proto__“/,
    ],
    ['a category twice', changed('["2023", "2024", "2025"]', '["2023", "2024", "2023"]'), /„2023“ kommt/],
    [
      'too few categories',
      changed('["2023", "2024", "2025"]', '["2023"]'),
      /hat 1 Einträge, erwartet werden 3/,
    ],
    [
      'two categories in one place',
      changed('["2023", "2024", "2025"]', '{"2023": 0, "2024": 0, "2025": 2}'),
      /ungültigen Platz „0“/,
    ],
    [
      'a category outside',
      changed('["2023", "2024", "2025"]', '{"2023": 0, "2024": 1, "2025": 7}'),
      /ungültigen Platz „7“/,
    ],
    ['an index that is no list', changed('["2023", "2024", "2025"]', '7'), /category\/index“ fehlt/],
    ['a long label', withParts({ label: 'x'.repeat(501) }), /Text in „label“ ist länger als 500/],
    ['a long source', withParts({ source: 'x'.repeat(501) }), /„source“/],
    ['a long code', changed('"07312"]', `"${'7'.repeat(501)}"]`), /länger als 500/],
    ['a source that is no text', withParts({ source: { x: 1 } }), /„source“ fehlt/],
  ])('is refused: %s', (_, dataset, message) => {
    expect(() => readJsonStat(dataset)).toThrow(ImportError);
    expect(() => readJsonStat(dataset)).toThrow(message);
  });

  it('does no harm by labels', () => {
    const dataset = changed('"label": "Kreis"', '"label": "__proto__"');
    const foreign: unknown = JSON.parse(JSON.stringify(dataset).replaceAll('07312', '=cmd|x'));
    const [observation] = readJsonStat(foreign);
    expect(Object.entries(observation?.dimensions ?? {})).toEqual([
      ['__proto__', 'Kaiserslautern, kreisfreie Stadt'],
    ]);
    expect(observation?.region).toBeNull();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('recognisesJsonStat', () => {
  it('takes datasets only', () => {
    expect(recognisesJsonStat(JSON.parse(SOURCE))).toBe(true);
    for (const other of [null, [], 'dataset', {}, { class: 'collection', size: [] }, { class: 'dataset' }])
      expect(recognisesJsonStat(other)).toBe(false);
  });
});
