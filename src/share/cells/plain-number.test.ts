import fc from 'fast-check';
import { isPlainNumber, wholeIn } from './plain-number';

const isPlain = (text: string): boolean => isPlainNumber(`>${text}<`, 1, text.length + 1);

// The shortest decimal by ECMA-262, Number::toString.
it.each([...['0', '7', '-7', '10', '0.1', '-0.1', '1.05', '123456789012345', '0.00000123', '12345.6789']])(
  '%s is as JavaScript writes it',
  (text) => {
    expect(isPlain(text)).toBe(true);
  },
);

it.each([
  ...['', '-', '.', '-0', '00', '01', '1.', '.5', '1.0', '0.0', '+1', '1e3', '1,5', '1.2.3', ' 1', '1 '],
  ...['0.0000001', '1234567890123456', '0.1234567890123456'],
])('%s may be written otherwise', (text) => {
  expect(isPlain(text)).toBe(false);
});

test('what is plain is the shortest decimal', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 9 });
  const written = fc.tuple(fc.constantFrom('', '-'), digits, fc.constantFrom('', '.'), digits);
  fc.assert(
    fc.property(
      fc.oneof(
        written.map((parts) => parts.join('')),
        fc.double().map(String),
      ),
      (text) => {
        expect(isPlain(text) ? String(Number(text)) : text).toBe(text);
      },
    ),
    { numRuns: 5000 },
  );
});

it.each([
  ['4999', 4999],
  ['0', 0],
  ['', -1],
  ['1 ', -1],
  ['-1', -1],
  ['1.5', -1],
])('the whole number in "%s" is %d', (text, expected) => {
  expect(wholeIn(`>${text}<`, 1, text.length + 1)).toBe(expected);
});
