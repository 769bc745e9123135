import { FIELDS } from './fields';
import type { InputKey } from './fields';
import { checkValue } from './values';

describe('checkValue', () => {
  const good: readonly [InputKey, unknown, unknown][] = [
    ['egl', 10250560, 10250560],
    ['bedarf', 14871326.97, 14871326.97],
    ['schritt', -0, 0],
    ['satz', 0.152, 0.152],
    ['iqVorjahr', null, ''],
    ['iqVeraenderung', -1, -1],
    ['ags', '07312', '07312'],
    ['jobcenter', '=1+1', '=1+1'],
    ['jahr', 2021, 2021],
  ];
  it.each(good)('%s may be %p', (key, value, content) => {
    expect(checkValue(FIELDS[key], value)).toEqual({ content });
  });

  const bad: readonly [InputKey, unknown, RegExp][] = [
    ['egl', '12', /Es wird eine Zahl erwartet, nicht der Text „12“\./],
    ['egl', Number.NaN, /Zahl erwartet/],
    ['egl', Number.POSITIVE_INFINITY, /Zahl erwartet/],
    ['egl', -1, /ist kleiner als 0,00/],
    ['egl', 1.005, /mehr als zwei Nachkommastellen/],
    ['satz', 15.2, /größer als 100,0\s%.*15,2 % sind 0,152/],
    ['iqVeraenderung', 15, /15,2 % sind 0,152/],
    ['jahr', 2021.5, /Jahreszahl/],
    ['jahr', 21, /21 ist kleiner als 2005/],
    ['ags', 7312, /Text erwartet/],
    ['ags', '7312', /5 oder 8 Ziffern mit führender Null/],
    ['traeger', '515060', /5 Ziffern/],
    ['jobcenter', 'x'.repeat(256), /länger als 255/],
    ['egl', [1], /nicht eine Liste/],
    ['egl', {}, /nicht ein Objekt/],
  ];
  it.each(bad)('%s may not be %p', (key, value, message) => {
    const checked = checkValue(FIELDS[key], value);
    expect('wrong' in checked ? checked.wrong : checked).toEqual(expect.stringMatching(message));
  });
});
