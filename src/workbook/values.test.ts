import { FIELDS } from './fields';
import type { Field, InputKey } from './fields';
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

describe('checkValue of a column', () => {
  const base = { key: 'x', name: '', label: 'X', unit: '', help: '', path: 'x' };
  // Days as Excel counts them, taken from its calendar: 1 January 2021 is 44197, 31 March 44286.
  const date: Field = { ...base, style: 'date', min: 44197 };
  const month: Field = { ...base, style: 'month' };
  const choice: Field = { ...base, style: 'choice', choices: ['FbW', 'AGH'] };
  const longText: Field = { ...base, style: 'longText' };
  const persons: Field = { ...base, style: 'persons', min: 0 };

  it.each<[Field, unknown, unknown]>([
    [date, '2021-03-31', 44286],
    [date, null, ''],
    [month, '2021-03', 44256],
    [choice, 'AGH', 'AGH'],
    [longText, 'x'.repeat(2000), 'x'.repeat(2000)],
    [persons, 12, 12],
  ])('%j may be %j', (field, value, content) => {
    expect(checkValue(field, value)).toEqual({ content });
  });

  it.each<[Field, unknown, RegExp]>([
    [date, '2020-12-31', /31\.12\.2020 liegt vor 01\.01\.2021/],
    [date, '2021-03', /ein Datum in der Form 2021-03-31/],
    [date, '2021-02-29', /ein Datum/],
    [date, 44286, /ein Datum in der Form 2021-03-31 erwartet, nicht 44286/],
    [month, '2021-03-31', /ein Monat in der Form 2021-03/],
    [month, '2021-00', /ein Monat/],
    [choice, 'agh', /„agh“ steht nicht zur Wahl\. Möglich sind: FbW, AGH/],
    [choice, 1, /Text erwartet/],
    [longText, 'x'.repeat(2001), /länger als 2\.000/],
    [persons, 0.5, /0,5 ist keine ganze Zahl/],
    [persons, -1, /kleiner als 0/],
  ])('%j may not be %j', (field, value, message) => {
    const checked = checkValue(field, value);
    expect('wrong' in checked ? checked.wrong : checked).toEqual(expect.stringMatching(message));
  });
});
