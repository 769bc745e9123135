import { monthOf, monthOfSerial, monthText, numberInYear, parseMonth, yearOf } from './month';

describe('monthOfSerial', () => {
  it('agrees with the calendar on every day from 1990 to 2199', () => {
    const first = Date.UTC(1990, 0, 1);
    for (let serial = 32_874; serial <= 109_574; serial += 1) {
      const date = new Date(first + (serial - 32_874) * 86_400_000);
      const expected = date.getUTCFullYear() * 12 + date.getUTCMonth();
      // One comparison per day; the message of an assertion is only built where they differ.
      if (monthOfSerial(serial) !== expected)
        expect({ serial, month: monthOfSerial(serial) }).toEqual({ serial, month: expected });
    }
  });

  it.each([
    [44_561, 'Dez 2021'],
    [44_561.999, 'Dez 2021'],
    [44_562, 'Jan 2022'],
    [43_890, 'Feb 2020'],
    [32_874, 'Jan 1990'],
    [109_574.5, 'Dez 2199'],
  ])('%d is in %s', (serial, text) => {
    expect(monthText(monthOfSerial(serial) as number)).toBe(text);
  });

  it.each([0, 1, 12, 2021, 32_873, 109_575, 202_112, -44_561, Number.NaN, Infinity])(
    '%d is no date',
    (serial) => {
      expect(monthOfSerial(serial)).toBeUndefined();
    },
  );
});

describe('parseMonth', () => {
  it.each([
    '2021-12',
    '2021/12',
    '12/2021',
    '12.2021',
    '12-2021',
    'Dez 2021',
    'dez. 2021',
    'DEZEMBER 2021',
    ' Dezember\u00a02021 ',
    'Dec 2021',
    'December 2021',
    'Dez-2021',
    '01.12.2021',
    '31.12.2021',
    '2021-12-31',
  ])('reads %j', (text) => {
    expect(parseMonth(text)).toBe(monthOf(2021, 12));
  });

  it.each([
    ['Jan', 1],
    ['Januar', 1],
    ['Feb', 2],
    ['Mrz', 3],
    ['Mär', 3],
    ['März', 3],
    ['Maerz', 3],
    ['March', 3],
    ['April', 4],
    ['Mai', 5],
    ['May', 5],
    ['Juni', 6],
    ['Juli', 7],
    ['Aug', 8],
    ['Sept', 9],
    ['Okt', 10],
    ['Oct', 10],
    ['Nov', 11],
  ])('knows %s', (name, number) => {
    expect(parseMonth(`${name} 2020`)).toBe(monthOf(2020, number));
  });

  it.each(['1/2021', '01.2021', '2021-1', '1.1.2021'])('reads the one digit of %j', (text) => {
    expect(parseMonth(text)).toBe(monthOf(2021, 1));
  });

  it('knows leap years', () => {
    expect(parseMonth('29.02.2020')).toBe(monthOf(2020, 2));
    expect(parseMonth('29.02.2021')).toBeUndefined();
    expect(parseMonth('2000-02-29')).toBe(monthOf(2000, 2));
    expect(parseMonth('2100-02-29')).toBeUndefined();
  });

  it.each([
    '',
    'Dez',
    'Dez 21',
    '12/21',
    '2021',
    '13/2021',
    '0/2021',
    '2021-13',
    '31.11.2021',
    '12/01/2021',
    '1989-12',
    'Smarch 2021',
    '2200-01',
    '0.12.2021',
  ])('%j is no month', (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });
});

describe('a month', () => {
  it('knows its year, its number and its text', () => {
    const month = monthOf(2021, 3);
    expect([yearOf(month), numberInYear(month), monthText(month)]).toEqual([2021, 3, 'Mrz 2021']);
  });
});
