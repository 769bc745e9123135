import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBaJson, recognisesBaJson } from './ba-json';

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const OWN = jsonOf(join('test', 'fixtures', 'labour-market', 'ba', 'dia.json'));
const SHARED = join('..', 'shared', 'fixtures', 'ba', 'dia_row_shape.json');

const row = (value: unknown, showValue: unknown, more: object = {}) => ({
  attributes: { 0: { DESC: 'Mai 2031' } },
  value,
  showValue,
  metricName: 'Arbeitslose',
  index: 0,
  ...more,
});

describe('JSON rows of the BA', () => {
  it('gives what is shown, with signs', () => {
    expect(readBaJson(OWN).map(({ figure, period, value, sign }) => [figure, period, value, sign])).toEqual([
      ['arbeitslose', '2031-05', 2950460, null],
      ['arbeitslose', '2031-04', null, '-'],
      ['arbeitslosenquote', '2031-05', 6.3, null],
      ['arbeitslosenquote', '2031-04', null, 'X'],
    ]);
  });

  it('knows no region and no table but those of the caller', () => {
    const table = 'BA-Statistik-API (JSON)';
    expect(readBaJson(OWN)[0]).toMatchObject({ region: null, table, dimensions: {}, unit: 'Personen' });
    expect(readBaJson(OWN, { region: '07312', table: 'EckwerteZeitreiheALOKr' })[0]).toMatchObject({
      region: '07312',
      table: 'EckwerteZeitreiheALOKr',
      dimensions: {},
    });
  });

  it.each([
    [2950463, '2.950.460', 2950460],
    [6.2512, '6,3', 6.3],
    [12, '', 12],
    [12, undefined, 12],
    [null, '1.230', 1230],
    [null, '-', '-'],
    [0, '-', '-'],
    [0, '0', 0],
  ])('value %j shown as %j is %j', (value, shown, expected) => {
    const metric = { metricName: 'Quote' };
    const found = readBaJson([row(value, shown, metric)]).map((o) => o.sign ?? o.value);
    expect(found).toEqual([expected]);
  });

  it('leaves out a row that gives nothing, and a row that is repeated', () => {
    expect(
      readBaJson([row(5, '5'), row(5, '5'), row(null, null, { attributes: { 0: { DESC: 'Juni 2031' } } })]),
    ).toHaveLength(1);
  });

  it('keeps other attributes as dimensions, whatever they are called', () => {
    const attributes: unknown = JSON.parse(
      '{"0": {"DESC": "Mai 2031"}, "1": {"DESC": "Frauen"}, "__proto__": {"DESC": "=1+1"}}',
    );
    const [observation] = readBaJson([row(5, '5', { attributes })]);
    expect(observation?.dimensions).toEqual({ 'Merkmal 1': 'Frauen', 'Merkmal __proto__': '=1+1' });
    expect(observation?.figure).toBeNull();
    expect(({} as Record<string, unknown>).DESC).toBeUndefined();
  });

  it.each([
    [
      'a value that contradicts what is shown',
      [row(5, '5.000')],
      /Zeile 1: der Wert „5“ und die Anzeige „5.000“/,
    ],
    ['text', [row(5, 'fünf')], /„fünf“ ist weder eine Zahl/],
    ['a value that is no number', [row('5', '5')], /„5“ ist weder eine Zahl/],
    ['no metric', [row(5, '5', { metricName: '' })], /metricName/],
    ['no period', [row(5, '5', { attributes: { 0: { DESC: 'gestern' } } })], /Zeitraum/],
    ['no attributes', [row(5, '5', { attributes: null })], /Zeitraum/],
    ['a row that is no object', [row(5, '5'), null], /Zeile 2/],
    ['two values for one month', [row(10, '10'), row(20, '20')], /Zeilen 1 und 2 widersprechen sich/],
    ['a count with decimals', [row(1.5, '1,5')], /ist aber eine Anzahl/],
    ['no rows', [], /keine Werte/],
    ['only rows that give nothing', [row(null, null)], /keine Werte/],
  ])('refuses %s', (_, rows, message) => {
    expect(() => readBaJson(rows)).toThrow(message);
  });

  it('recognises its rows and nothing else', () => {
    expect(recognisesBaJson(OWN)).toBe(true);
    for (const other of [[], [1], {}, null, 'x', [{ attributes: {} }], [{ metricName: 'x' }]])
      expect(recognisesBaJson(other)).toBe(false);
  });

  const shared = existsSync(SHARED) ? it : it.skip;
  shared('reads the documented row (skipped where ../shared/fixtures is missing)', () => {
    expect(readBaJson(jsonOf(SHARED))).toMatchObject([
      { figure: 'arbeitslose', period: '2026-05', value: 2950460, sign: null },
    ]);
  });
});
