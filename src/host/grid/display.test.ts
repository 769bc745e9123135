import { displayText } from './display';

/** What German Excel shows; amounts from the AMIP 2021 of Stadt Kaiserslautern. */
it.each([
  [10250560, '#,##0.00 "€"', '10.250.560,00 €'],
  [-36.28, '#,##0.00 "€"', '-36,28 €'],
  [0.184, '0.0%', '18,4%'],
  [1234.5, 'General', '1234,5'],
  [44531, 'dd.mm.yyyy', '01.12.2021'],
  [44531, 'm/d/yyyy', '01.12.2021'],
  ['07312', '@', '07312'],
  [true, 'General', 'WAHR'],
  [false, '0.00', 'FALSCH'],
  [null, '0.00', ''],
  ['', 'General', ''],
])('%p as %s is %s', (value, pattern, text) => {
  expect(displayText({ value, error: false }, pattern, 'de')).toBe(text);
});

it.each([
  ['#N/A', '#NV'],
  ['#VALUE!', '#WERT!'],
  ['#SPILL!', '#ÜBERLAUF!'],
  ['#DIV/0!', '#DIV/0!'],
])('the error %s is %s', (value, text) => {
  expect(displayText({ value, error: true }, 'General', 'de')).toBe(text);
  expect(displayText({ value, error: true }, 'General', 'en')).toBe(value);
});
