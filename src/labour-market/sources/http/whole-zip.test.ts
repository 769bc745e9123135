import fc from 'fast-check';
import { flatZip } from '../testing/flat-zip';
import { isWholeZip } from './whole-zip';

const ZIP = flatZip('1', 'a;b\n'.repeat(50));

it('knows a whole ZIP, also with a comment at its end', () => {
  expect(isWholeZip(ZIP)).toBe(true);
  expect(isWholeZip(Buffer.concat([ZIP, Buffer.from('Kommentar')]))).toBe(true);
});

it('knows every ZIP that is cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: ZIP.length - 1 }), (length) => {
      expect(isWholeZip(ZIP.subarray(0, length))).toBe(false);
    }),
  );
});
